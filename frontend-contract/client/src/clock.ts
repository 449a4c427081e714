// The server's clock, as well as it can be known from here.
//
// server = speed × local + skew. An answer with `serverTime` S that was asked for at local instant
// a and came at b proves S - speed×b ≤ skew ≤ S - speed×a: a short round trip proves more. A frame
// proves the lower bound alone. What is proved is intersected, so it only gets tighter; it widens
// by what two quartz clocks may drift apart, and gives way to what contradicts it.

const SAMPLES_AT_START = 4;
const BETWEEN_FIRST_MS = 250;
const BETWEEN_MS = 60_000;
const SUSPICIOUS_MS = 1_000;
const DRIFT = 1e-4;
const WORTH_TELLING_MS = 2;

/** Milliseconds that never jump, whoever sets this machine's clock. */
export function local(): number {
  return performance.timeOrigin + performance.now();
}

interface Read {
  readonly serverTime: string;
  readonly speed: number;
}

/** Reads the server's time once; fails when nobody answers. */
export type ReadTime = () => Promise<Read>;

export class Clock {
  readonly #read: ReadTime;
  readonly #listeners = new Set<() => void>();
  #low = -Infinity;
  #high = Infinity;
  #provedAt = local();
  #speed = 1;
  #told = 0;
  #samples = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isStopped = false;
  #probing: Promise<boolean> | undefined;

  constructor(read: ReadTime) {
    this.#read = read;
  }

  /** The server's instant; a demonstration's clock may run faster than the world. */
  now(): Date {
    return new Date(this.#speed * local() + this.#skew());
  }

  /** What to add to this machine's clock now. */
  get offsetMs(): number {
    return this.now().getTime() - Date.now();
  }

  /** How fast the server's clock runs: 1 but in a demonstration. */
  get speed(): number {
    return this.#speed;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** An answer that was asked for at `askedAt` says `serverTime`. */
  sample(askedAt: number, answeredAt: number, serverTime: string): void {
    const server = Date.parse(serverTime);
    if (Number.isNaN(server)) return;
    this.#widen();
    const low = server - this.#speed * answeredAt;
    const high = server - this.#speed * askedAt;
    const isBelievable = low <= this.#high && high >= this.#low;
    this.#low = isBelievable ? Math.max(low, this.#low) : low;
    this.#high = isBelievable ? Math.min(high, this.#high) : high;
    this.#tell();
  }

  /** A frame that came just now says `serverTime`: it is at least that late. */
  frame(serverTime: string): void {
    const server = Date.parse(serverTime);
    if (Number.isNaN(server)) return;
    this.#widen();
    const low = server - this.#speed * local();
    if (low < this.#skew() - SUSPICIOUS_MS || low > this.#high) void this.probe();
    if (low <= this.#low) return;
    this.#low = low;
    this.#high = Math.max(low, this.#high);
    this.#tell();
  }

  /** Asks the server once; whether it answered. */
  probe(): Promise<boolean> {
    this.#probing ??= this.#ask().finally(() => {
      this.#probing = undefined;
    });
    return this.#probing;
  }

  start(): void {
    const again = async () => {
      await this.probe();
      if (this.#isStopped) return;
      this.#samples += 1;
      this.#timer = setTimeout(again, this.#samples < SAMPLES_AT_START ? BETWEEN_FIRST_MS : BETWEEN_MS);
    };
    this.#timer = setTimeout(again, 0);
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    this.#listeners.clear();
  }

  async #ask(): Promise<boolean> {
    const askedAt = local();
    try {
      const { serverTime, speed } = await this.#read();
      const answeredAt = local();
      if (speed !== this.#speed) {
        this.#speed = speed;
        this.#low = -Infinity;
        this.#high = Infinity;
      }
      this.sample(askedAt, answeredAt, serverTime);
      return true;
    } catch {
      return false;
    }
  }

  #skew(): number {
    if (Number.isFinite(this.#low) && Number.isFinite(this.#high)) return (this.#low + this.#high) / 2;
    return Number.isFinite(this.#low) ? this.#low : 0;
  }

  #widen(): void {
    const at = local();
    const may = (at - this.#provedAt) * DRIFT * Math.max(1, this.#speed);
    this.#provedAt = at;
    this.#low -= may;
    this.#high += may;
  }

  #tell(): void {
    const skew = this.#skew() + this.#speed;
    if (Math.abs(skew - this.#told) < WORTH_TELLING_MS) return;
    this.#told = skew;
    for (const listener of [...this.#listeners]) listener();
  }
}
