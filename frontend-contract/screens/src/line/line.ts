// What a screen needs of the connection: ask, act, watch, the time, and how the line stands.

import { language } from "../words";
import { faultWords } from "./faults";

/** `opening` is the first moment of a page; `refused`: the token is not taken any more. */
export type LineState = "opening" | "live" | "lost" | "refused";

export interface LineStanding {
  state: LineState;
  /** Since when it is lost, by `performance.now()`. */
  lostSince: number | null;
}

export interface Problem {
  code: string;
  /** In the language of the page, also when that has changed since it was told. */
  readonly message: string;
  path: readonly string[];
  clause: string | null;
}

export type Outcome<Done> = { ok: true; done: Done } | { ok: false; problems: readonly Problem[] };

/** A fault: not a refusal, but a request that could not be answered at all. */
export class Fault extends Error {
  constructor(
    readonly code: string,
    readonly isNetwork: boolean,
    /** Under which the server's log has it. */
    readonly errorId?: string,
  ) {
    super();
  }

  /** In the language of the page, as it is now. */
  override get message(): string {
    return faultWords(this.code, language.get(), this.errorId);
  }
}

export interface Clock {
  /** The server's instant in milliseconds, whatever this machine's clock says. */
  now(): number;
  /** How fast the server's clock runs: 1, but for a demonstration clock. */
  speed(): number;
  onChange(listener: () => void): () => void;
}

export interface Line {
  readonly clock: Clock;
  ask<Data>(text: string, variables?: object): Promise<Data>;
  /** Done once, however often it must be sent: it carries a `requestId` until it is answered. */
  act<Done>(text: string, input: object): Promise<Outcome<Done>>;
  /** Like `act`, but sent as it stands; for acts with a key of their own. */
  send<Done>(text: string, input: object): Promise<Outcome<Done>>;
  watch<Frame>(
    text: string,
    variables: object,
    sink: { frame(frame: Frame): void; fault(fault: Fault): void },
  ): () => void;
  standing(): LineStanding;
  onStanding(listener: () => void): () => void;
  /** Try again now instead of waiting for the next attempt. */
  hurry(): void;
  close(): void;
}
