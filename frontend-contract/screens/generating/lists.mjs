// The modules of lists: narrowed, ordered and counted by what, and where one is found by a text.
import { parse } from "graphql";

import { HEAD, enumOf, json, kit } from "./fields.mjs";

/** What the address says of a list itself (`src/kit/ownNames.ts`). */
const OWN_NAMES = ["id", "view", "order", "by", "lines", "as"];

export function lists({ forms, faults, files }) {
  for (const [name, { of, filter, orders, groups }] of Object.entries(forms.lists ?? {})) {
    if (filter === undefined) continue;
    for (const field of Object.keys(forms.filters[filter] ?? {}))
      if (OWN_NAMES.includes(field))
        faults.push(`${filter}.${field} is called as the address calls what is its own`);
    const thing = of in (forms.types ?? {}) ? of : null;
    const [ordered, grouped] = [Object.entries(orders), Object.entries(groups)];
    const enums = [
      ...(ordered.length > 0 ? [`${of}OrderField`] : []),
      ...(grouped.length > 0 ? [`${of}Grouping`] : []),
      ...grouped.flatMap(([, one]) => enumOf(one)),
    ];
    const imports = [
      ...[...new Set(enums)].sort().map((one) => `import { ${one} } from "../enums/${one}";`),
      `import { ${filter} } from "../filters/${filter}";`,
      ...(thing ? [`import { ${thing} } from "../things/${thing}";`] : []),
    ];
    const counts =
      grouped.length > 0 ? `import counts from "@operations/${kit(`count_${name}`)}?raw";\n\n` : "";
    files[`lists/${name}.ts`] = `${HEAD}${counts}import type { SaidList } from "../../kit/shapes";
${imports.join("\n")}

export const ${name} = {
  filters: ${filter},
  thing: ${thing ?? "{}"},
  orders: {
${partsOf(`${of}OrderField`, ordered)}  },
  groups: {
${partsOf(`${of}Grouping`, grouped)}  },
${counts && "  counts,\n"}} as const satisfies SaidList;
`;
  }
}

/** Orders or groups, each with its words, which stand in an enum of the schema. */
function partsOf(words, all) {
  return all
    .map(([key, { of, ...rest }]) => {
      const kind = of === undefined ? [] : [`of: ${rest.as === "enum" ? of : json(of)}`];
      const told = Object.entries(rest).map(([one, value]) => `${one}: ${json(value)}`);
      return `    ${key}: { says: ${words}.${key}, ${[...told, ...kind].join(", ")} },\n`;
    })
    .join("");
}

export function choices({ forms, files }) {
  const chosen = Object.entries(forms.lists ?? {}).filter(([, { choose }]) => choose !== undefined);
  files["choices.ts"] = `${HEAD}${chosen
    .map(([name]) => `import ${name} from "@operations/${kit(`choose_${name}`)}?raw";\n`)
    .join("")}
import type { Choosing } from "../kit/shapes";

/** Where one of a type is found by a text. */
export const choices: Readonly<Record<string, Choosing>> = {
${chosen
  .map(([name, { of, choose }]) => {
    const parts = Object.entries(choose).map(([key, value]) => `${key}: ${json(value)}`);
    return `  ${of}: { document: ${name}, ${parts.join(", ")} },\n`;
  })
  .join("")}};
`;
}

/** What the operations of the screens must ask for, that the kit can do its part. */
export function checks({ forms, operations, faults }) {
  for (const [file, text] of operations) {
    const [{ operation, selectionSet, variableDefinitions = [] }] = parse(text).definitions;
    const name = selectionSet.selections[0].name.value;
    const takes = new Set(variableDefinitions.map((one) => one.variable.name.value));
    const isOrdered = Object.keys(forms.lists?.[name]?.orders ?? {}).length > 0;
    if (operation === "query" && isOrdered && takes.has("after") && !takes.has("orderBy"))
      faults.push(`operations/screens/${file} takes no $orderBy, by which ${name} can be ordered`);
    // A page that changes its language words what it shows anew.
    if (/problems\s*{[^}]*\bmessage\b/.test(text))
      faults.push(`operations/screens/${file} asks for message, not for messageZh and messageEn`);
  }
}
