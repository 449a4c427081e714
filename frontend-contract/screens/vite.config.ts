// Bundles the screens into dist/, which the server serves below /screens. Asks nothing of a network.
import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { stripIgnoredCharacters } from "graphql";
import { defineConfig } from "vite";
import type { Plugin } from "vite";

const here = fileURLToPath(new URL(".", import.meta.url));

/** Every folder with a page of its own is one; a room needs no entry here. */
const PAGES = [
  "",
  ...readdirSync(here)
    .filter((name) => name !== "dist" && existsSync(`${here}${name}/index.html`))
    .map((name) => `${name}/`),
];

/** Operations are sent as the server knows them: without what people write for people. */
const operations: Plugin = {
  name: "operations",
  enforce: "pre",
  async load(id) {
    const [file, query] = id.split("?");
    if (query !== "raw" || !file?.endsWith(".graphql")) return null;
    return `export default ${JSON.stringify(stripIgnoredCharacters(await readFile(file, "utf8")))}`;
  },
};

const SHARED = [
  /\/node_modules\/(react|react-dom|scheduler|graphql-ws)\//,
  /\/client\/src\//,
  /\/screens\/src\/(line|parts)\//,
  /\/screens\/src\/(\w+\.tsx?|clock\/\w+\.ts)$/,
  /preload-helper/,
];

/**
 * One file for what every page loads, and one for all rooms, which whoever has opened one of them has
 * already.
 */
function chunkOf(id: string): string | undefined {
  if (SHARED.some((part) => part.test(id))) return "shared";
  return /\/src\/(kit\/|generated\/choices)|\/operations\/kit\/(choose|names)_/.test(id)
    ? "kit"
    : undefined;
}

export default defineConfig({
  root: here,
  plugins: [operations],
  base: "/screens/",
  // Frames of a subscription are checked by the server's tests; here every byte counts.
  esbuild: { jsx: "automatic", legalComments: "none" },
  resolve: {
    alias: {
      "@operations": `${here}../operations`,
      "@sitong/client/documents": `${here}../client/src/documents.ts`,
      "@sitong/client": `${here}../client/src/index.ts`,
    },
  },
  server: { fs: { allow: [`${here}..`] } },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2021",
    // The lazily loaded charts are the only large piece.
    chunkSizeWarningLimit: 700,
    modulePreload: { polyfill: false },
    manifest: "manifest.json",
    rollupOptions: {
      output: { manualChunks: chunkOf },
      input: Object.fromEntries(
        PAGES.map((page) => [page.replace("/", "") || "index", `${here}${page}index.html`]),
      ),
    },
  },
});
