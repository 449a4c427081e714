// Apollo Client 4: HTTP for queries and mutations, graphql-ws for subscriptions.
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache, Observable } from "@apollo/client";
import { OperationTypeNode, print } from "graphql";
import { createClient } from "graphql-ws";
import WebSocket from "ws";

import { judge, resuming, soon, token } from "./story.mjs";

// Apollo's own link copies the variables; this one lets the newest cursor into them.
class ResumingLink extends ApolloLink {
  constructor(client) {
    super();
    this.client = client;
  }

  request({ query, variables }) {
    const payload = { query: print(query), variables: { ...variables } };
    return new Observable((sink) =>
      this.client.subscribe(payload, {
        next: resuming(payload, (data) => sink.next({ data })),
        error: (why) => sink.error(why),
        complete: () => sink.complete(),
      }),
    );
  }
}

await judge((url) => {
  const socket = createClient({
    url: url.replace("http", "ws"),
    webSocketImpl: WebSocket,
    connectionParams: async () => ({ Authorization: `Bearer ${token}` }),
    retryAttempts: Infinity,
    retryWait: soon,
    shouldRetry: () => true,
  });
  const http = new HttpLink({ uri: url, headers: { Authorization: `Bearer ${token}` } });
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: ApolloLink.split(
      ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
      new ResumingLink(socket),
      http,
    ),
  });
  return {
    query: async (text, variables) => (await client.query({ query: gql(text), variables })).data,
    mutate: async (text, variables) =>
      (await client.mutate({ mutation: gql(text), variables })).data,
    subscribe(text, variables, next, error) {
      client
        .subscribe({ query: gql(text), variables })
        .subscribe({ next: (result) => (result.data ? next(result.data) : error(result.error)) });
    },
    close() {
      client.stop();
      return socket.dispose();
    },
  };
});
