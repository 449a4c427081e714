// The modules of acts and filters: fields with their words, bounds and kinds.
import { getNamedType } from "graphql";

import { HEAD, importsOf, json, kit, shapes, snake, textOf, upper } from "./fields.mjs";

/** `there` are the operations of the kit. */
export function acts({ forms, schema, there, faults, files }) {
  for (const [name, { says, is, fields: declared }] of Object.entries(forms.acts)) {
    const mutation = schema.getMutationType().getFields()[name];
    if (mutation === undefined || !there.has(`${snake(name)}.graphql`)) {
      faults.push(`${name} ${mutation ? "has no operation" : "is not in the schema"}`);
      continue;
    }
    const input = getNamedType(mutation.args[0].type);
    const done = getNamedType(mutation.type)
      .getTypes()
      .find((one) => one.name !== "Refused");
    const fields = shapes(input, declared, faults);
    const sent = `${upper(name)}FormMutation`;
    files[`acts/${name}.ts`] = `${HEAD}import document from "@operations/${kit(name)}?raw";
import type { ${input.name}, ${sent} } from "@sitong/client/documents";

import type { Act, Answers } from "../../kit/shapes";
${importsOf(fields)}
const act = {
  name: ${json(name)},
  document,
  says: ${json(says)},
${is ? `  is: ${json(is)},\n` : ""}${"dryRun" in input.getFields() ? "  hasDryRun: true,\n" : ""}  fields: {
${textOf(fields, "    ")}  },
} as const satisfies Act<${input.name}>;

export const ${name}: typeof act &
  Answers<Extract<${sent}["${name}"], { __typename: "${done.name}" }>> = act;
`;
  }
}

export function filters({ forms, schema, faults, files }) {
  for (const [name, declared] of Object.entries(forms.filters)) {
    const type = schema.getType(name);
    if (type === undefined) {
      faults.push(`${name} is not in the schema`);
      continue;
    }
    const fields = shapes(type, declared, faults);
    files[`filters/${name}.ts`] =
      `${HEAD}import type { ${name} as Given } from "@sitong/client/documents";

import type { FiltersOf } from "../../kit/shapes";
${importsOf(fields)}
export const ${name} = {
${textOf(fields, "  ")}} as const satisfies FiltersOf<Given>;
`;
  }
}
