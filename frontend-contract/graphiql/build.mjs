// Bundles GraphiQL into dist/, which the server serves below /graphiql. Asks nothing of a network.
import { copyFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, "dist");
const require = createRequire(import.meta.url);
const graphiqlReact = createRequire(require.resolve("graphiql"));

const common = {
  bundle: true,
  minify: true,
  outdir: dist,
  define: { "process.env.NODE_ENV": '"production"' },
  legalComments: "linked",
  logLevel: "warning",
};

await rm(dist, { recursive: true, force: true });

await build({
  ...common,
  entryPoints: { main: join(here, "main.jsx") },
  format: "esm",
  splitting: true,
  target: "es2022",
  jsx: "automatic",
  publicPath: "/graphiql/",
  loader: { ".ttf": "file", ".woff": "file", ".woff2": "file" },
});

await build({
  ...common,
  entryPoints: {
    "editor.worker": graphiqlReact.resolve("monaco-editor/esm/vs/editor/editor.worker.js"),
    "json.worker": graphiqlReact.resolve("monaco-editor/esm/vs/language/json/json.worker.js"),
    "graphql.worker": graphiqlReact.resolve("monaco-graphql/esm/graphql.worker.js"),
  },
  format: "iife",
});

// Copied last: a page without its scripts would look like a finished build.
await copyFile(join(here, "index.html"), join(dist, "index.html"));
