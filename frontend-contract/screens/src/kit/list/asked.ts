// What the address asks of a list: which view, narrowed by what, in which order, counted by what.
import type { Vocabulary } from "../../words";
import { OWN_NAMES } from "../ownNames";
import type { SaidField, SaidList } from "../shapes";
import type { ListOf, View } from "./shapes";

export interface Narrowing {
  name: string;
  field: SaidField;
  /** As it stands in the address. */
  given: string;
}

export interface OrderBy {
  field: string;
  direction: "ASC" | "DESC";
}

export interface Asked<Item = unknown, L extends SaidList = SaidList> {
  view: View<Item, L>;
  /** What the server is asked for. */
  filter: Readonly<Record<string, unknown>>;
  /** The list's own where it is null. */
  orderBy: OrderBy | null;
  /** By what it is counted in parts. */
  by: string | null;
  /** What the view leaves open, in the order of the contract. */
  fields: readonly (readonly [name: string, field: SaidField])[];
  narrowings: readonly Narrowing[];
  /** What the address says and nobody understands; it is told and passed over. */
  unknown: readonly string[];
}

export function askedOf<Item, L extends SaidList>(
  list: Pick<ListOf<Item, L>, "of" | "views" | "choices">,
  address: URLSearchParams,
): Asked<Item, L> {
  const view = list.views.find((one) => one.key === address.get(OWN_NAMES.view)) ?? list.views[0];
  const fields = Object.entries(list.of.filters)
    .filter(([name]) => !(name in view.filter))
    .map(([name, field]) => [name, coded(list.choices, name, field)] as const);
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
  const known = (all: object, key: string | null): string | null => {
    if (key === null || Object.hasOwn(all, key.replace(/^-/, ""))) return key;
    unknown.push(key);
    return null;
  };
  const order = known(list.of.orders, address.get(OWN_NAMES.order));
  const by = known(list.of.groups, address.get(OWN_NAMES.by));
  return {
    view,
    filter,
    orderBy: order === null ? null : orderBy(order),
    by,
    fields,
    narrowings,
    unknown,
  };
}

/** `DUE_ON` the earliest first, `-DUE_ON` the other way. */
function orderBy(given: string): OrderBy {
  return { field: given.replace(/^-/, ""), direction: given.startsWith("-") ? "DESC" : "ASC" };
}

/** A field of codes that have names here is chosen from, whatever the schema calls it. */
function coded(choices: object | undefined, name: string, field: SaidField): SaidField {
  const of = (choices as Record<string, Vocabulary> | undefined)?.[name];
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
    case "text":
      // One that is too long finds nothing, and would be refused.
      return [...given].length <= (field.most ?? Infinity) ? given : undefined;
    default:
      return given;
  }
}
