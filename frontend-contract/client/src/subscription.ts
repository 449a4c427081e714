// One subscription, from its first frame to its end: it resumes where it stopped, on any line.

import type { Clock } from "./clock.js";
import { isFaults, mayHeal, SitongError } from "./errors.js";
import type { Line, Lines } from "./line.js";
import type { Payload } from "./requests.js";
import type { SocketWay } from "./socket.js";
import type { StreamWay } from "./streams.js";
import { backoff, pause } from "./waiting.js";
import type { Watch } from "./watch.js";

export interface Sink<Data> {
  next(data: Data): void;
  /** It is over: the operation was refused. Lost connections are no errors, see `onLine`. */
  error?(error: SitongError): void;
  /** It was unsubscribed, or the client closed. */
  complete?(): void;
  onLine?(line: Line): void;
}

export interface Ways {
  readonly socket: SocketWay | undefined;
  readonly streams: StreamWay;
}

export class Subscription implements Watch {
  readonly payload: Payload;
  readonly #sink: Sink<Record<string, unknown>>;
  readonly #ways: Ways;
  readonly #clock: Clock;
  readonly #lines: Lines;
  readonly #ended = new AbortController();
  #stop: () => void = () => undefined;
  #tries = 0;

  constructor(payload: Payload, sink: Sink<Record<string, unknown>>, ways: Ways, clock: Clock, lines: Lines) {
    // A copy of our own, for the cursor is written into it.
    this.payload = { query: payload.query, variables: { ...payload.variables } };
    this.#sink = sink;
    this.#ways = ways;
    this.#clock = clock;
    this.#lines = lines;
    this.#start();
  }

  next(result: unknown): void {
    if (this.#ended.signal.aborted) return;
    const { data, errors } = result as { data?: Record<string, unknown> | null; errors?: unknown };
    if (data === null || data === undefined) {
      this.fail(errors);
      return;
    }
    this.#tries = 0;
    const frame = Object.values(data)[0] as { cursor?: unknown; serverTime?: unknown } | null;
    if (typeof frame?.serverTime === "string") this.#clock.frame(frame.serverTime);
    if (typeof frame?.cursor === "string") this.payload.variables["after"] = frame.cursor;
    this.#sink.next(data);
  }

  fail(why: unknown): void {
    if (this.#ended.signal.aborted) return;
    this.#stop();
    if (isFaults(why)) {
      if (mayHeal(why)) void this.#startLater();
      else this.#over(() => this.#sink.error?.(SitongError.of(why)));
    } else if (this.#ways.socket?.isBlocked) {
      this.#start();
    } else {
      const { code, reason } = (why ?? {}) as { code?: number; reason?: string };
      this.#over(() => this.#sink.error?.(SitongError.unreachable(`${code ?? ""} ${reason ?? why}`.trim())));
    }
  }

  line(state: Line): void {
    if (this.#ended.signal.aborted) return;
    this.#lines.set(this, state);
    this.#sink.onLine?.(state);
  }

  end(): void {
    if (this.#ended.signal.aborted) return;
    this.#stop();
    this.#over(() => this.#sink.complete?.());
  }

  get isOver(): boolean {
    return this.#ended.signal.aborted;
  }

  #start(): void {
    const { socket, streams } = this.#ways;
    const way = socket === undefined || socket.isBlocked ? streams : socket;
    this.#stop = way.run(this);
  }

  /** A fault on the server's side heals; what was asked stays asked. */
  async #startLater(): Promise<void> {
    this.line("lost");
    await pause(backoff(this.#tries++), this.#ended.signal);
    if (!this.#ended.signal.aborted) this.#start();
  }

  #over(tell: () => void): void {
    this.#ended.abort();
    this.#lines.drop(this);
    tell();
  }
}
