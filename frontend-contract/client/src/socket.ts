// Subscriptions over one WebSocket (graphql-transport-ws), taken up again after every loss.

import { createClient } from "graphql-ws";

import type { Credentials, Token } from "./credentials.js";
import type { Line } from "./line.js";
import { backoff, pause } from "./waiting.js";
import type { Watch, Way } from "./watch.js";

const FORBIDDEN = 4403;
const PING_MS = 10_000;
const ANSWER_MS = 5_000;
const LINGER_MS = 1_000;
const FAILURES_BEFORE_DOUBT = 2;

export interface SocketOptions {
  readonly url: string;
  readonly credentials: Credentials;
  readonly webSocketImpl: unknown;
  readonly closed: AbortSignal;
  /** Whether the server answers over HTTP. If it does and sockets fail, sockets are blocked. */
  readonly isServerThere: () => Promise<boolean>;
}

export class SocketWay implements Way {
  readonly #options: SocketOptions;
  readonly #client;
  readonly #watches = new Set<Watch>();
  #state: Line = "connecting";
  #failures = 0;
  #token: Token = null;
  /** Sockets do not get through here: who fails now should take the other way. */
  isBlocked = false;

  constructor(options: SocketOptions) {
    this.#options = options;
    let unanswered: ReturnType<typeof setTimeout> | undefined;
    const client = createClient({
      url: async () => {
        this.#token = await options.credentials.token(options.closed);
        return options.url.replace(/^http/, "ws");
      },
      webSocketImpl: options.webSocketImpl,
      connectionParams: () => options.credentials.headers(this.#token),
      lazyCloseTimeout: LINGER_MS,
      keepAlive: PING_MS,
      retryAttempts: Infinity,
      shouldRetry: () => !this.isBlocked,
      retryWait: (retries) => this.#wait(retries),
      on: {
        connected: () => {
          this.#failures = 0;
          this.#tell("live");
        },
        closed: (event) => {
          clearTimeout(unanswered);
          const code = (event as { code?: number }).code;
          if (code === FORBIDDEN) options.credentials.refuse(this.#token);
          if (this.#state !== "live") this.#failures += 1;
          if (code !== 1000) this.#tell("lost");
        },
        ping: (received) => {
          if (!received) unanswered = setTimeout(() => client.terminate(), ANSWER_MS);
        },
        pong: (received) => {
          if (received) clearTimeout(unanswered);
        },
      },
    });
    this.#client = client;
  }

  run(watch: Watch): () => void {
    this.#watches.add(watch);
    watch.line(this.#state);
    const leave = this.#client.subscribe(watch.payload as { query: string; variables: Record<string, unknown> }, {
      next: (result) => watch.next(result),
      error: (why) => {
        this.#watches.delete(watch);
        watch.fail(why);
      },
      complete: () => this.#watches.delete(watch),
    });
    return () => {
      this.#watches.delete(watch);
      leave();
    };
  }

  close(): void {
    // One that is still on its way, and fails, has nothing left to be closed.
    void Promise.resolve(this.#client.dispose()).catch(() => undefined);
  }

  async #wait(retries: number): Promise<void> {
    const { credentials, closed, isServerThere } = this.#options;
    await pause(backoff(retries), closed);
    await credentials.another(() => this.#tell("refused"), closed);
    if (this.#failures >= FAILURES_BEFORE_DOUBT) this.isBlocked = await isServerThere();
  }

  #tell(state: Line): void {
    this.#state = state;
    for (const watch of [...this.#watches]) watch.line(state);
  }
}
