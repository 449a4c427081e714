// How GraphiQL speaks to the server: queries and mutations by POST, subscriptions by WebSocket.
import { getOperationAST, parse } from "graphql";
import { createClient } from "graphql-ws";

const ENDPOINT = "/graphql";

let socket = { headers: null, client: null };

// One socket as long as the headers stay the same; its first message carries them all, so that
// the token counts for subscriptions as it does for queries.
function clientFor(headers) {
  const wanted = JSON.stringify(headers);
  if (socket.headers !== wanted) {
    socket.client?.dispose();
    const url = new URL(ENDPOINT, location.href);
    url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
    const client = createClient({ url: url.href, connectionParams: () => headers });
    socket = { headers: wanted, client };
  }
  return socket.client;
}

function isSubscription({ query, operationName }) {
  try {
    return getOperationAST(parse(query), operationName)?.operation === "subscription";
  } catch {
    // What cannot be parsed is sent by POST: the server's answer says what is wrong.
    return false;
  }
}

async function* subscribe(params, headers) {
  try {
    yield* clientFor(headers).iterate(params);
  } catch (failure) {
    // A closed socket is no Error object; shown as it is, it would read "[object CloseEvent]".
    if (failure instanceof CloseEvent) {
      throw new Error(`WebSocket ${failure.code} ${failure.reason}`.trim());
    }
    throw failure;
  }
}

async function post(params, headers) {
  const answer = await fetch(ENDPOINT, {
    method: "POST",
    headers: {
      accept: "application/graphql-response+json, application/json;q=0.9",
      "content-type": "application/json",
      ...headers,
    },
    body: JSON.stringify(params),
  });
  const text = await answer.text();
  try {
    return JSON.parse(text);
  } catch {
    return { errors: [{ message: `HTTP ${answer.status}: ${text.slice(0, 500)}` }] };
  }
}

export function fetcher(params, { headers = {} } = {}) {
  return isSubscription(params) ? subscribe(params, headers) : post(params, headers);
}
