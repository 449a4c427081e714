// A module of the screens as Node can take it.
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

export async function bundled(path) {
  const { outputFiles } = await build({
    entryPoints: [at(`../src/${path}`)],
    bundle: true,
    format: "esm",
    write: false,
    platform: "node",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`
  );
}
