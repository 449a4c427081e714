// What a subscription asks of the line it runs on, and what the line tells it.

import type { Line } from "./line.js";
import type { Payload } from "./requests.js";

export interface Watch {
  /** Read again at every connection: its `after` is by then the cursor of the last frame. */
  readonly payload: Payload;
  /** A result as it came. */
  next(result: unknown): void;
  /** The line has ended it: faults of the operation, or why the line cannot be had. */
  fail(why: unknown): void;
  line(state: Line): void;
}

/** Runs a subscription, through every loss of the connection; answers how to stop it. */
export interface Way {
  run(watch: Watch): () => void;
}
