// Writes src/generated/: a small typed module for each act, list, enum and type that has words, and
// for the events of each room, so that a screen carries the words of what it shows and nothing else.
// They come from forms.json (words, bounds, order), events.json (what the log tells), clocks.json
// and schema.graphql (what there is, what is required).
//
//   node screens/generate.mjs            writes
//   node screens/generate.mjs --check    fails when it would write something else
//   node screens/generate.mjs FOLDER     reads another contract's files
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { buildSchema } from "graphql";

import { acts, filters } from "./generating/acts.mjs";
import { clocks } from "./generating/clocks.mjs";
import { events } from "./generating/events.mjs";
import { checks, choices, lists } from "./generating/lists.mjs";
import { enums, things } from "./generating/things.mjs";

const isCheck = process.argv.includes("--check");
const given = process.argv.slice(2).find((one) => !one.startsWith("--"));
const contract = given ?? fileURLToPath(new URL("..", import.meta.url));
const target = join(contract, "screens", "src", "generated");

const read = (...names) => readFile(join(contract, ...names), "utf8");
const namesIn = (folder) => readdir(join(contract, "operations", folder)).catch(() => []);

const faults = [];
const files = {};
const screens = (await namesIn("screens")).sort();
const all = {
  forms: JSON.parse(await read("forms.json")),
  told: JSON.parse(await read("events.json")),
  clocked: JSON.parse(await read("clocks.json")),
  schema: buildSchema(await read("schema.graphql")),
  there: new Set(await namesIn("kit")),
  operations: await Promise.all(
    screens.map(async (file) => [file, await read("operations", "screens", file)]),
  ),
  faults,
  files,
};
for (const write of [acts, filters, enums, things, lists, choices, events, clocks, checks]) write(all);

async function written() {
  const found = await readdir(target, { recursive: true }).catch(() => []);
  const names = found.filter((name) => name.endsWith(".ts"));
  const texts = names.map(async (name) => [name, await readFile(join(target, name), "utf8")]);
  return Object.fromEntries(await Promise.all(texts));
}

if (faults.length > 0) {
  console.error(faults.join("\n"));
  process.exitCode = 1;
} else if (isCheck) {
  const sorted = (found) => JSON.stringify(Object.entries(found).sort());
  if (sorted(await written()) !== sorted(files)) {
    console.error("screens/src/generated is not up to date; run `make contract`");
    process.exitCode = 1;
  }
} else {
  await rm(target, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(target, name)), { recursive: true });
    await writeFile(join(target, name), text);
  }
}
