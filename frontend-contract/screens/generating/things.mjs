// The modules of enums and things: what their values and facts are called.
import { HEAD, importsOf, json, textOf, upper } from "./fields.mjs";

// Words of an enum stand in its values: "重大 · major; runs under both clocks".
const isWorded = (type) =>
  type.astNode?.kind === "EnumTypeDefinition" &&
  type.getValues().every((value) => /^[^·]+ · /.test(value.description ?? ""));

export function enums({ forms, schema, faults, files }) {
  for (const type of Object.values(schema.getTypeMap()).filter(isWorded)) {
    const order = forms.enums[type.name] ?? type.getValues().map((value) => value.name);
    for (const { name } of type.getValues())
      if (!order.includes(name)) faults.push(`${type.name}.${name} has no place in its order`);
    const lines = order.map((value) => {
      const [zh, rest] = type.getValue(value).description.split(" · ");
      const [en, ...more] = rest.split("; ");
      const term = [
        zh,
        upper(en),
        ...(more.length ? [more.join("; ")] : []),
      ];
      return `  ${value}: ${json(term)},\n`;
    });
    files[`enums/${type.name}.ts`] =
      `${HEAD}export const ${type.name} = {\n${lines.join("")}} as const;\n`;
  }
}

export function things({ forms, schema, faults, files }) {
  for (const [name, labels] of Object.entries(forms.types ?? {})) {
    const known = schema.getType(name)?.getFields?.() ?? {};
    for (const field of Object.keys(labels))
      if (!(field in known)) faults.push(`${name}.${field} is not in the schema`);
    const fields = Object.entries(labels).map(([field, { helpZh: _, help: __, ...said }]) => [
      field,
      { as: "other", ...said },
    ]);
    files[`things/${name}.ts`] =
      `${HEAD}${importsOf(fields)}${importsOf(fields) && "\n"}export const ${name} = {
${textOf(fields, "  ")}} as const;
`;
  }
}
