// How the line to the server stands, for a screen to show.

/** `refused`: the token is not taken any more, and there is no other yet. */
export type Line = "connecting" | "live" | "lost" | "refused";

const WORST_FIRST: readonly Line[] = ["refused", "lost", "connecting", "live"];

/** The lines of all subscriptions; together they stand as the worst of them. */
export class Lines {
  readonly #states = new Map<object, Line>();
  readonly #listeners = new Set<(line: Line) => void>();
  #told: Line = "connecting";

  get line(): Line {
    return this.#told;
  }

  set(of: object, line: Line): void {
    this.#states.set(of, line);
    this.#tell();
  }

  drop(of: object): void {
    this.#states.delete(of);
    this.#tell();
  }

  onChange(listener: (line: Line) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(): void {
    const all = new Set(this.#states.values());
    const line = WORST_FIRST.find((one) => all.has(one)) ?? this.#told;
    if (line === this.#told) return;
    this.#told = line;
    for (const listener of [...this.#listeners]) listener(line);
  }
}
