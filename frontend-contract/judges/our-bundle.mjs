// @sitong/client as a page would load it: bundled.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { build } from "esbuild";

export async function ourClient() {
  const folder = await mkdtemp(join(tmpdir(), "sitong-client-"));
  const bundle = join(folder, "client.mjs");
  try {
    await build({
      entryPoints: [fileURLToPath(new URL("../client/src/index.ts", import.meta.url))],
      bundle: true,
      format: "esm",
      outfile: bundle,
      logLevel: "warning",
    });
    return await import(pathToFileURL(bundle));
  } finally {
    await rm(folder, { recursive: true });
  }
}
