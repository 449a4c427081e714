// Subscriptions as server-sent events, one request each, where sockets do not get through.

import type { Credentials } from "./credentials.js";
import { isFaults } from "./errors.js";
import { backoff, pause } from "./waiting.js";
import type { Watch, Way } from "./watch.js";

/** The server says something every twenty seconds, if only a comment. */
const SILENCE_MS = 45_000;

export interface StreamOptions {
  readonly url: string;
  readonly fetch: typeof globalThis.fetch;
  readonly credentials: Credentials;
}

export class StreamWay implements Way {
  constructor(private readonly options: StreamOptions) {}

  run(watch: Watch): () => void {
    const stopped = new AbortController();
    void this.#keep(watch, stopped.signal);
    return () => stopped.abort();
  }

  async #keep(watch: Watch, signal: AbortSignal): Promise<void> {
    for (let tries = 0; !signal.aborted; tries++) {
      const before = performance.now();
      try {
        if (await this.#read(watch, signal)) return;
      } catch {
        // Cut off, silent or unreachable: come back.
      }
      if (signal.aborted) return;
      watch.line("lost");
      if (performance.now() - before > SILENCE_MS) tries = 0;
      await pause(backoff(tries), signal);
      await this.options.credentials.another(() => watch.line("refused"), signal);
    }
  }

  /** Reads one stream to its end; whether the subscription is over. */
  async #read(watch: Watch, signal: AbortSignal): Promise<boolean> {
    const { credentials, fetch, url } = this.options;
    const token = await credentials.token(signal);
    const silent = new AbortController();
    let timer = setTimeout(() => silent.abort(), SILENCE_MS);
    const stop = () => silent.abort();
    signal.addEventListener("abort", stop);
    try {
      const response = await fetch(url, {
        method: "POST",
        cache: "no-store",
        signal: silent.signal,
        headers: {
          "Content-Type": "application/json",
          Accept: "text/event-stream",
          ...credentials.headers(token),
        },
        body: JSON.stringify(watch.payload),
      });
      if (response.status === 401) credentials.refuse(token);
      if (!response.headers.get("content-type")?.startsWith("text/event-stream")) {
        return response.status !== 401 && this.#refused(watch, await response.json());
      }
      watch.line("live");
      let over = false;
      for await (const event of eventsOf(response, () => {
        clearTimeout(timer);
        timer = setTimeout(() => silent.abort(), SILENCE_MS);
      })) {
        if (signal.aborted) return true;
        if (event.kind === "next") watch.next(JSON.parse(event.data));
        if (event.kind === "complete") over = true;
      }
      return over;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
    }
  }

  #refused(watch: Watch, body: unknown): boolean {
    const faults = typeof body === "object" && body !== null && "errors" in body ? body.errors : undefined;
    if (!isFaults(faults)) return false;
    watch.fail(faults);
    return true;
  }
}

interface ServerSentEvent {
  readonly kind: string;
  readonly data: string;
}

async function* eventsOf(response: Response, heard: () => void): AsyncGenerator<ServerSentEvent> {
  if (response.body === null) return;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      heard();
      text += value;
      const blocks = text.split("\n\n");
      text = blocks.pop() ?? "";
      for (const block of blocks) {
        const event = eventIn(block);
        if (event !== undefined) yield event;
      }
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

function eventIn(block: string): ServerSentEvent | undefined {
  let kind = "message";
  const data: string[] = [];
  for (const line of block.split("\n")) {
    if (line.startsWith("event:")) kind = line.slice(6).trim();
    if (line.startsWith("data:")) data.push(line.slice(5).replace(/^ /, ""));
  }
  return kind === "message" && data.length === 0 ? undefined : { kind, data: data.join("\n") };
}
