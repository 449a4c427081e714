// The client of the district's API: see createSitong.

import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";

import { Clock, type ReadTime } from "./clock.js";
import { type AskToken, Credentials } from "./credentials.js";
import { ClockDocument } from "./documents.js";
import { type Line, Lines } from "./line.js";
import { type Payload, Requests } from "./requests.js";
import { SocketWay } from "./socket.js";
import { StreamWay } from "./streams.js";
import { type Sink, Subscription, type Ways } from "./subscription.js";

export { newReceiptKey, newRequestId } from "./chance.js";
export { type Fault, SitongError } from "./errors.js";
export type { Line, Sink };

/** An operation's text with the types of its answer and its variables. */
export type Operation<Data, Variables> = DocumentTypeDecoration<Data, Variables> & { toString(): string };

type Given<Variables> = Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables];

export interface SitongOptions {
  /** Where the API is: `https://…/graphql`, or a path of this page's own server. */
  readonly url: string;
  /** The bearer token, asked for at every connection and request; null for the public. */
  readonly token?: AskToken;
  /** Hears how the line stands, whenever that changes. */
  readonly onLine?: (line: Line) => void;
  /** Language of messages; Chinese unless `en`. */
  readonly language?: "zh" | "en";
  /** WebSocket's class where the platform has none (Node before 22); null for streams alone. */
  readonly webSocketImpl?: unknown;
  readonly fetch?: typeof globalThis.fetch;
}

export interface Sitong {
  /** Reads once; repeated while nobody answers. */
  query<Data, Variables>(document: Operation<Data, Variables>, ...given: Given<Variables>): Promise<Data>;
  /** Acts once; repeated while nobody answers if its input has a `requestId` or a `receiptKey`. */
  mutate<Data, Variables>(document: Operation<Data, Variables>, ...given: Given<Variables>): Promise<Data>;
  /** Watches until unsubscribed, through every break: nothing is lost between two frames. */
  subscribe<Data, Variables>(
    document: Operation<Data, Variables>,
    variables: Variables,
    sink: Sink<Data>,
  ): () => void;
  readonly clock: Pick<Clock, "now" | "offsetMs" | "speed" | "onChange">;
  /** How the line stands, over all subscriptions. */
  readonly line: Line;
  onLine(listener: (line: Line) => void): () => void;
  /** Ends every subscription and the connection. */
  close(): void;
}

export function createSitong(options: SitongOptions): Sitong {
  const url = new URL(options.url, globalThis.location?.href).href;
  const fetch = options.fetch ?? globalThis.fetch.bind(globalThis);
  const closed = new AbortController();
  const credentials = new Credentials(options.token ?? (() => null), options.language);
  const lines = new Lines();
  if (options.onLine) lines.onChange(options.onLine);

  const readTime: ReadTime = async () => {
    try {
      const response = await fetch(new URL("healthz", url), { cache: "no-store", signal: closed.signal });
      const { serverTime, demonstration } = await response.json();
      return { serverTime: serverTime as string, speed: (demonstration?.speed ?? 1) as number };
    } catch (failure) {
      // Some proxies let nothing through but the API itself.
      if (closed.signal.aborted) throw failure;
      const data = await requests.ask(payloadOf(ClockDocument, {}), false);
      return { serverTime: data["serverTime"] as string, speed: clock.speed };
    }
  };
  const clock = new Clock(readTime);
  const requests = new Requests(url, fetch, credentials, clock, closed.signal);
  const ways: Ways = {
    streams: new StreamWay({ url, fetch, credentials }),
    socket: hasSockets(options)
      ? new SocketWay({
          url,
          credentials,
          webSocketImpl: options.webSocketImpl,
          closed: closed.signal,
          isServerThere: () => clock.probe(),
        })
      : undefined,
  };
  const subscriptions = new Set<Subscription>();
  clock.start();

  return {
    async query(document, ...given) {
      return (await requests.ask(payloadOf(document, given[0]), true)) as never;
    },
    async mutate(document, ...given) {
      const payload = payloadOf(document, given[0]);
      return (await requests.ask(payload, isRepeatable(payload))) as never;
    },
    subscribe(document, variables, sink) {
      const subscription = new Subscription(payloadOf(document, variables), sink as never, ways, clock, lines);
      for (const one of subscriptions) if (one.isOver) subscriptions.delete(one);
      subscriptions.add(subscription);
      return () => subscription.end();
    },
    clock,
    get line() {
      return lines.line;
    },
    onLine: (listener) => lines.onChange(listener),
    close() {
      for (const one of subscriptions) one.end();
      closed.abort();
      clock.stop();
      ways.socket?.close();
    },
  };
}

function payloadOf(document: { toString(): string }, variables: unknown): Payload {
  return { query: document.toString(), variables: (variables ?? {}) as Record<string, unknown> };
}

function hasSockets(options: SitongOptions): boolean {
  if (options.webSocketImpl === null) return false;
  return options.webSocketImpl !== undefined || typeof globalThis.WebSocket !== "undefined";
}

function isRepeatable(payload: Payload): boolean {
  const input = payload.variables["input"] as { requestId?: unknown; receiptKey?: unknown } | undefined;
  return Boolean(input?.requestId ?? input?.receiptKey);
}
