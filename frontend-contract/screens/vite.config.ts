// Bundles the screens into dist/, which the server serves below /screens. Asks nothing of a network.
import { fileURLToPath } from "node:url";

import { defineConfig } from "vite";

const here = fileURLToPath(new URL(".", import.meta.url));
const PAGES = ["", "wall/", "phone/", "chair/", "sentiment/", "desk/", "releases/", "clauses/"];

export default defineConfig({
  root: here,
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
      input: Object.fromEntries(
        PAGES.map((page) => [page.replace("/", "") || "index", `${here}${page}index.html`]),
      ),
    },
  },
});
