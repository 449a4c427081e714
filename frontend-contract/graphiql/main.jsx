// GraphiQL as this server gives it: every file from the server itself, nothing from outside.
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import "graphiql/style.css";

import { defaultTabs } from "./examples.js";
import { fetcher } from "./fetcher.js";
import { headersOf, tokenOfThisTab } from "./token.js";

globalThis.MonacoEnvironment = {
  getWorker(_moduleId, label) {
    const own = { json: "json", graphql: "graphql" }[label] ?? "editor";
    return new Worker(`/graphiql/${own}.worker.js`);
  },
};

const headers = headersOf(tokenOfThisTab());
const tabs = await defaultTabs(headers);

// Headers hold the bearer token: they are never written to the browser's storage by GraphiQL.
createRoot(document.getElementById("graphiql")).render(
  <GraphiQL
    fetcher={fetcher}
    defaultTabs={tabs}
    defaultHeaders={headers}
    defaultEditorToolsVisibility="headers"
    shouldPersistHeaders={false}
    isHeadersEditorEnabled
  />,
);
