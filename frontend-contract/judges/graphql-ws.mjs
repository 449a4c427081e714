// graphql-ws, for everything: queries and mutations over the socket, too.
import { createClient } from "graphql-ws";
import WebSocket from "ws";

import { judge, resuming, soon, token } from "./story.mjs";

await judge((url) => {
  const client = createClient({
    url: url.replace("http", "ws"),
    webSocketImpl: WebSocket,
    connectionParams: async () => ({ Authorization: `Bearer ${token}` }),
    retryAttempts: Infinity,
    retryWait: soon,
    shouldRetry: () => true,
  });
  const once = async (query, variables) => {
    for await (const { data } of client.iterate({ query, variables })) return data;
  };
  return {
    query: once,
    mutate: once,
    subscribe(query, variables, next, error) {
      const payload = { query, variables: { ...variables } };
      client.subscribe(payload, { next: resuming(payload, next), error, complete() {} });
    },
    close: () => client.dispose(),
  };
});
