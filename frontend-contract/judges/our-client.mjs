// @sitong/client, over its WebSocket and over event streams alone (`streams`).
import { join } from "node:path";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { fileURLToPath, pathToFileURL } from "node:url";

import { build } from "esbuild";
import WebSocket from "ws";

import { judge, token } from "./story.mjs";

const folder = await mkdtemp(join(tmpdir(), "sitong-client-"));
await build({
  entryPoints: [fileURLToPath(new URL("../client/src/index.ts", import.meta.url))],
  bundle: true,
  format: "esm",
  outfile: join(folder, "client.mjs"),
  logLevel: "warning",
});
const { createSitong } = await import(pathToFileURL(join(folder, "client.mjs")));
await rm(folder, { recursive: true });

const webSocketImpl = process.argv[2] === "streams" ? null : WebSocket;

await judge((url) => {
  const sitong = createSitong({
    url,
    token: () => token,
    webSocketImpl,
    onLine: (line) => console.log(`line: ${line}`),
  });
  return {
    query: (text, variables) => sitong.query(text, variables),
    mutate: (text, variables) => sitong.mutate(text, variables),
    subscribe: (text, variables, next, error) => sitong.subscribe(text, variables, { next, error }),
    close() {
      console.log(`clock: ${Math.abs(sitong.clock.offsetMs) < 1_000}`);
      sitong.close();
    },
  };
});
