// Queries and mutations over HTTP.

import { type Clock, local } from "./clock.js";
import type { Credentials } from "./credentials.js";
import { type Fault, isFaults, SitongError } from "./errors.js";
import { backoff, pause } from "./waiting.js";

const MOST_REPEATS = 5;
const ACCEPT = "application/graphql-response+json, application/json;q=0.9";

export interface Payload {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly Fault[];
}

export class Requests {
  constructor(
    private readonly url: string,
    private readonly fetch: typeof globalThis.fetch,
    private readonly credentials: Credentials,
    private readonly clock: Clock,
    private readonly closed: AbortSignal,
  ) {}

  /** The data, or a SitongError. What may be repeated is repeated while nobody answers. */
  async ask(payload: Payload, mayRepeat: boolean): Promise<Record<string, unknown>> {
    let refused: string | null | undefined;
    for (let tries = 0; ; tries++) {
      const token = await this.credentials.token(this.closed);
      const asked = await this.#once(payload, token);
      if (asked.status === 401 && refused === undefined) {
        refused = token;
        if ((await this.credentials.token(this.closed)) !== refused) continue;
      }
      if (asked.answer !== undefined) return dataOf(asked.answer);
      if (!mayRepeat || tries >= MOST_REPEATS || this.closed.aborted) {
        throw SitongError.unreachable(asked.why);
      }
      await pause(backoff(tries), this.closed);
    }
  }

  async #once(payload: Payload, token: string | null) {
    const askedAt = local();
    try {
      const response = await this.fetch(this.url, {
        method: "POST",
        cache: "no-store",
        signal: this.closed,
        headers: { "Content-Type": "application/json", Accept: ACCEPT, ...this.credentials.headers(token) },
        body: JSON.stringify(payload),
      });
      const answeredAt = local();
      const answer = answerIn(await response.json().catch(() => undefined));
      const time = answer?.data?.["serverTime"];
      if (typeof time === "string") this.clock.sample(askedAt, answeredAt, time);
      return { status: response.status, answer, why: `HTTP ${response.status}` };
    } catch (failure) {
      return { status: 0, answer: undefined, why: String(failure) };
    }
  }
}

const isPassing = (fault: Fault) => fault.extensions?.code === "UNAVAILABLE";

/** A proxy's own pages are no answers, nor is a server that is not ready. */
function answerIn(body: unknown): Answer | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  if ("errors" in body && isFaults(body.errors) && body.errors.every(isPassing)) return undefined;
  return "data" in body || ("errors" in body && isFaults(body.errors)) ? (body as Answer) : undefined;
}

function dataOf(answer: Answer): Record<string, unknown> {
  if (isFaults(answer.errors)) throw SitongError.of(answer.errors);
  if (answer.data === null || answer.data === undefined) throw SitongError.of([]);
  return answer.data;
}
