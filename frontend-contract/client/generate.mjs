// Writes src/generated/graphql.ts: the types of schema.graphql as far as operations/ uses them, and
// one typed document for each operation.
//
//   node client/generate.mjs            writes
//   node client/generate.mjs --check    fails when it would write something else
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { generate } from "@graphql-codegen/cli";
import { preset } from "@graphql-codegen/client-preset";
import { parse, stripIgnoredCharacters } from "graphql";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const target = at("./src/generated/graphql.ts");

const operations = at("../operations");

const nameOf = (document) => document.definitions[0].name.value;

// Ids as in manifest.json, which the server loads: the hash of the text without what GraphQL
// ignores. The preset would hash a text of its own, with its fields sorted.
async function idsByName() {
  const ids = {};
  for (const file of await readdir(operations, { recursive: true })) {
    if (!file.endsWith(".graphql")) continue;
    const text = stripIgnoredCharacters(await readFile(join(operations, file), "utf8"));
    ids[nameOf(parse(text))] = `sha256:${createHash("sha256").update(text).digest("hex")}`;
  }
  return ids;
}

const ids = await idsByName();

const files = await generate(
  {
    schema: at("../schema.graphql"),
    documents: [`${operations}/**/*.graphql`],
    silent: true,
    generates: {
      [`${dirname(target)}/`]: {
        preset,
        presetConfig: {
          fragmentMasking: false,
          persistedDocuments: {
            mode: "embedHashInDocument",
            hashPropertyName: "id",
            hashAlgorithm: (text) => ids[nameOf(parse(text))],
          },
        },
        config: {
          documentMode: "string",
          pureMagicComment: true,
          useTypeImports: true,
          enumsAsTypes: true,
          emitLegacyCommonJSImports: false,
          scalars: {
            ID: "string",
            Date: "string",
            DateTime: "string",
            Decimal: "string",
            JSON: "unknown",
            UUID: "string",
          },
        },
      },
    },
  },
  false,
);

// The preset's other files serve documents written within code; ours lie in operations/.
const written = files.find((one) => one.filename === target).content;

// A bundle takes along the documents it uses, and no other: making one has no effect beside.
const content = written.replaceAll("= new TypedDocumentString(", "= /*#__PURE__*/ new TypedDocumentString(");

if (process.argv.includes("--check")) {
  const found = await readFile(target, "utf8").catch(() => "");
  if (found !== content) {
    console.error("client/src/generated/graphql.ts is not up to date; run `make contract`");
    process.exitCode = 1;
  }
} else {
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, content);
}
