// The token in use. It is asked for anew at every connection and request.

import { backoff, pause } from "./waiting.js";

export type Token = string | null;
export type AskToken = () => Promise<Token> | Token;

export class Credentials {
  readonly #ask: AskToken;
  readonly #language: string | undefined;
  #refused: Token | undefined;

  constructor(ask: AskToken, language: string | undefined) {
    this.#ask = ask;
    this.#language = language;
  }

  /** The token as it is now. An asker that fails is asked again: nobody goes on as a stranger. */
  async token(signal?: AbortSignal): Promise<Token> {
    for (let tries = 0; ; tries++) {
      try {
        return await this.#ask();
      } catch (failure) {
        if (signal?.aborted) throw failure;
        await pause(backoff(tries), signal);
      }
    }
  }

  headers(token: Token): Record<string, string> {
    return {
      ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
      ...(this.#language === undefined ? {} : { "Accept-Language": this.#language }),
    };
  }

  /** The server does not take this token. */
  refuse(token: Token): void {
    this.#refused = token;
  }

  /** Waits until there is a token that was not refused; `stuck` hears that there is none yet. */
  async another(stuck: () => void, signal?: AbortSignal): Promise<void> {
    for (let tries = 0; this.#refused !== undefined && !signal?.aborted; tries++) {
      if ((await this.token(signal)) !== this.#refused) {
        this.#refused = undefined;
        return;
      }
      stuck();
      await pause(backoff(tries + 2), signal);
    }
  }
}
