// What a line of a list tells in one place, and the same as a text for the file.
import type { ReactNode } from "react";

import { dayAndTime } from "../../clock/span";
import { worded } from "../../words";
import type { Vocabulary, Words } from "../../words";
import { plain, shown } from "../matter/shown";
import { Tag } from "../matter/Tag";
import type { FactField, Thing } from "../shapes";
import type { AnyList, Column } from "./shapes";

type AnyColumn = Column<unknown>;

const fieldOf = (thing: Thing, column: AnyColumn) =>
  "field" in column ? (thing[column.field] as FactField) : null;
const valueIn = (item: unknown, name: string) => (item as Record<string, unknown>)[name];

/** What a column is called. */
export function headOf({ of }: AnyList, column: AnyColumn, words: Words): string {
  const field = fieldOf(of.thing, column);
  return field !== null
    ? words(field.zh, field.en)
    : "says" in column
      ? worded(column.says, words)
      : "";
}

export function cellOf(list: AnyList, column: AnyColumn, item: unknown, words: Words): ReactNode {
  if (column.cell !== undefined) return column.cell(item as never, words);
  const field = fieldOf(list.of.thing, column);
  if (field === null || !("field" in column)) return null;
  const value = valueIn(item, column.field);
  const label = words(field.zh, field.en);
  if (value === null || value === undefined || value === "") return null;
  if (column.role === "mark" && field.as === "enum")
    return (
      <Tag of={field.of as Vocabulary} value={value as string} isQuiet={column.isQuiet ?? false} />
    );
  if (column.role === "mark" && field.as === "yes")
    return value === true && <span className="tag">{label}</span>;
  // A date or a number alone says nothing.
  if (column.role === "fact" && field.as === "instant") {
    const at = dayAndTime(value as string);
    return words(`${at} ${label}`, `${label} ${at}`);
  }
  if (column.role === "fact" && ["number", "yes", "day"].includes(field.as))
    return `${label} ${plain(field, value, words)}`;
  return field.as === "clause" ? plain(field, value, words) : shown(field, value, words);
}

/** For the file: what the line says in words, else the fact itself. */
export function textOf(list: AnyList, column: AnyColumn, item: unknown, words: Words): string {
  const own = "text" in column ? column.text?.(item, words) : undefined;
  const told = own ?? column.cell?.(item as never, words);
  if (typeof told === "string" || typeof told === "number") return String(told);
  return "field" in column
    ? plain(list.of.thing[column.field] as FactField, valueIn(item, column.field), words)
    : "";
}
