// @urql/core 6: subscriptions over graphql-ws, or over event streams alone (`streams`).
import { Client, fetchExchange, subscriptionExchange } from "@urql/core";
import { createClient } from "graphql-ws";
import WebSocket from "ws";

import { judge, resuming, soon, token } from "./story.mjs";

const authorization = { Authorization: `Bearer ${token}` };

const common = (url) => ({ url, fetchOptions: { headers: authorization }, preferGetMethod: false });

const once = (request) => request.toPromise().then(({ data, error }) => data ?? Promise.reject(error));

function overSocket(url) {
  const socket = createClient({
    url: url.replace("http", "ws"),
    webSocketImpl: WebSocket,
    connectionParams: async () => authorization,
    retryAttempts: Infinity,
    retryWait: soon,
    shouldRetry: () => true,
  });
  const forwardSubscription = ({ query, variables }) => ({
    subscribe(sink) {
      const payload = { query, variables: { ...variables } };
      const next = resuming(payload, (data) => sink.next({ data }));
      return { unsubscribe: socket.subscribe(payload, { ...sink, next }) };
    },
  });
  const exchanges = [subscriptionExchange({ forwardSubscription }), fetchExchange];
  const client = new Client({ ...common(url), exchanges });
  return {
    client,
    watch(text, variables, next, fail) {
      client.subscription(text, variables).subscribe(({ data, error }) => {
        if (error) fail(error);
        else next(data);
      });
    },
    close: () => socket.dispose(),
  };
}

function overStreams(url) {
  const client = new Client({ ...common(url), exchanges: [fetchExchange], fetchSubscriptions: true });
  let stop = () => undefined;
  // urql ends a stream that was cut; the newest cursor makes the next one its continuation.
  function watch(text, variables, next) {
    let given = variables;
    const running = client.subscription(text, variables).subscribe(({ data, error }) => {
      if (error) {
        running?.unsubscribe();
        void soon().then(() => watch(text, given, next));
        return;
      }
      given = { ...variables, after: data.events.cursor };
      next(data);
    });
    stop = () => running.unsubscribe();
  }
  return { client, watch, close: () => stop() };
}

await judge((url) => {
  const { client, watch, close } = process.argv[2] === "streams" ? overStreams(url) : overSocket(url);
  return {
    query: (text, variables) => once(client.query(text, variables)),
    mutate: (text, variables) => once(client.mutation(text, variables)),
    subscribe: watch,
    close,
  };
});
