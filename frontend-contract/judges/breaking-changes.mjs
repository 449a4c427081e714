// Compares the schema with the one last released; fails when a client of that one could break.
//
//   node judges/breaking-changes.mjs [RELEASED [NEW]]
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { CriticalityLevel, diff, DiffRule } from "@graphql-inspector/core";
import { buildSchema } from "graphql";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const [released = at("../released/schema.graphql"), current = at("../schema.graphql")] =
  process.argv.slice(2);

const schemaIn = async (file) => buildSchema(await readFile(file, "utf8"));

// What was announced by @deprecated may go.
const changes = await diff(await schemaIn(released), await schemaIn(current), [
  DiffRule.suppressRemovalOfDeprecatedField,
]);
const breaking = changes.filter((one) => one.criticality.level === CriticalityLevel.Breaking);
for (const one of breaking) {
  console.error(`breaking: ${one.message}`);
}
console.log(`${changes.length} changes, ${breaking.length} breaking`);
process.exitCode = breaking.length === 0 ? 0 : 1;
