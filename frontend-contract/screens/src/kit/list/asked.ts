// What the address asks of a list: which view, narrowed by what.
import type { Vocabulary } from "../../words";
import type { SaidField } from "../shapes";
import type { ListOf, View } from "./shapes";

export interface Narrowing {
  name: string;
  field: SaidField;
  /** As it stands in the address. */
  given: string;
}

export interface Asked<Item, Filter> {
  view: View<Item, Filter>;
  /** What the server is asked for. */
  filter: Record<string, unknown>;
  /** What the view leaves open, in the order of the contract. */
  fields: readonly (readonly [name: string, field: SaidField])[];
  narrowings: readonly Narrowing[];
  /** What the address says and nobody understands; it is told and passed over. */
  unknown: readonly string[];
}

export function askedOf<Item, Filter>(
  list: ListOf<Item, Filter>,
  address: URLSearchParams,
): Asked<Item, Filter> {
  const view = list.views.find((one) => one.key === address.get("view")) ?? list.views[0];
  const fields = Object.entries(list.filters as Record<string, SaidField>)
    .filter(([name]) => !(name in view.filter))
    .map(([name, field]) => [name, coded(list, name, field)] as const);
  const filter: Record<string, unknown> = { ...view.filter };
  const narrowings: Narrowing[] = [];
  const unknown: string[] = [];
  for (const [name, field] of fields) {
    const given = address.get(name);
    if (given === null || given === "") continue;
    const value = valueOf(field, given);
    if (value === undefined) {
      unknown.push(given);
      continue;
    }
    filter[name] = value;
    narrowings.push({ name, field, given });
  }
  return { view, filter, fields, narrowings, unknown };
}

/** A field of codes that have names here is chosen from, whatever the schema calls it. */
function coded<Item, Filter>(
  list: ListOf<Item, Filter>,
  name: string,
  field: SaidField,
): SaidField {
  const of = (list.choices as Record<string, Vocabulary> | undefined)?.[name];
  if (of === undefined) return field;
  const { zh, en } = field;
  return field.as === "texts" ? { as: "enums", zh, en, of } : { as: "enum", zh, en, of };
}

function valueOf(field: SaidField, given: string): unknown {
  switch (field.as) {
    case "yes":
      return given === "true" ? true : given === "false" ? false : undefined;
    case "number":
      return Number.isFinite(Number(given)) ? Number(given) : undefined;
    case "enum":
      return Object.hasOwn(field.of, given) ? given : undefined;
    case "enums": {
      const known = given.split(",").filter((one) => Object.hasOwn(field.of, one));
      return known.length > 0 ? known : undefined;
    }
    case "refs":
    case "texts":
      return given.split(",");
    default:
      return given;
  }
}
