// What goes wrong outside of acts. A refused act is no error: it is the answer `Refused`.

export interface Fault {
  readonly message: string;
  readonly path?: ReadonlyArray<string | number>;
  readonly extensions?: { readonly code?: string; readonly errorId?: string; readonly [name: string]: unknown };
}

/** `code` is one of the server's fault codes, or `UNREACHABLE` when nobody answered. */
export class SitongError extends Error {
  readonly code: string;
  readonly faults: readonly Fault[];

  constructor(message: string, code: string, faults: readonly Fault[] = []) {
    super(message);
    this.name = "SitongError";
    this.code = code;
    this.faults = faults;
  }

  static of(faults: readonly Fault[]): SitongError {
    const first = faults[0];
    return new SitongError(first?.message ?? "no reason given", first?.extensions?.code ?? "INTERNAL", faults);
  }

  static unreachable(why: string): SitongError {
    return new SitongError(why, "UNREACHABLE");
  }
}

const HEALING = new Set(["INTERNAL", "UNAVAILABLE", "RATE_LIMITED"]);

/** Whether the same may work in a moment: the fault is the server's, or others' who leave again. */
export function mayHeal(faults: readonly Fault[]): boolean {
  return faults.every((one) => HEALING.has(one.extensions?.code ?? ""));
}

export function isFaults(value: unknown): value is readonly Fault[] {
  return Array.isArray(value) && value.length > 0 && typeof value[0]?.message === "string";
}
