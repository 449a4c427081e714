// Relay's compiler takes the schema, its own idioms, and every operation of the contract.
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { parse, print } from "graphql";
import compiler from "relay-compiler";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const ENDINGS = { query: "Query", mutation: "Mutation", subscription: "Subscription" };

/** The operation as Relay wants it: in a module of its name, called after what it is. */
async function asModule(file, folder) {
  const document = parse(await readFile(file, "utf8"));
  const [operation] = document.definitions;
  const module = operation.name.value;
  const name = { ...operation.name, value: `${module}${ENDINGS[operation.operation]}` };
  const text = print({ ...document, definitions: [{ ...operation, name }] });
  await writeFile(
    join(folder, `${module}.js`),
    `import { graphql } from "relay-runtime";\nexport default graphql\`\n${text}\n\`;\n`,
  );
}

const folder = await mkdtemp(join(tmpdir(), "sitong-relay-"));
try {
  const source = join(folder, "src");
  await mkdir(join(source, "made"), { recursive: true });
  await cp(at("../schema.graphql"), join(folder, "schema.graphql"));
  await cp(at("./relay"), source, { recursive: true });
  const operations = at("../operations");
  const files = (await readdir(operations, { recursive: true })).filter((one) => one.endsWith(".graphql"));
  for (const file of files) await asModule(join(operations, file), source);
  const config = {
    src: "./src",
    schema: "./schema.graphql",
    language: "typescript",
    eagerEsModules: true,
    artifactDirectory: "./src/made",
    customScalarTypes: { DateTime: "string", Date: "string", Decimal: "string", UUID: "string", JSON: "unknown" },
    noFutureProofEnums: true,
  };
  await writeFile(join(folder, "relay.config.json"), JSON.stringify(config));
  await promisify(execFile)(compiler, ["relay.config.json"], { cwd: folder });
  const made = await readdir(join(source, "made"));
  console.log(`ok: ${files.length} operations, ${made.length} artefacts`);
  process.exitCode = made.length > files.length ? 0 : 1;
} catch (failure) {
  console.error(failure.stdout ?? "", failure.stderr ?? failure);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true });
}
