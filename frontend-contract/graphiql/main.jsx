// GraphiQL as this server gives it: every file from the server itself, nothing from outside.
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import "graphiql/style.css";

import { defaultTabs } from "./examples.js";
import { fetcher } from "./fetcher.js";
import { storage } from "./storage.js";
import { headersOf, tokenOfThisTab } from "./token.js";

globalThis.MonacoEnvironment = {
  getWorker(_moduleId, label) {
    const own = { json: "json", graphql: "graphql" }[label] ?? "editor";
    return new Worker(`/graphiql/${own}.worker.js`);
  },
};

const headers = headersOf(tokenOfThisTab());
const tabs = await defaultTabs(headers);

createRoot(document.getElementById("graphiql")).render(
  <GraphiQL
    fetcher={fetcher}
    defaultTabs={tabs}
    defaultHeaders={headers}
    defaultEditorToolsVisibility="headers"
    shouldPersistHeaders={false}
    storage={storage}
    isHeadersEditorEnabled
  />,
);
