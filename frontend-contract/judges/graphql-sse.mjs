// graphql-sse with a connection for each operation.
import { createClient } from "graphql-sse";

import { judge, resuming, soon, token } from "./story.mjs";

await judge((url) => {
  const client = createClient({
    url,
    headers: async () => ({ Authorization: `Bearer ${token}` }),
    retryAttempts: Infinity,
    retry: soon,
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
