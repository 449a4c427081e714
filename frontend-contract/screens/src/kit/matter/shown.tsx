// A fact as the contract describes it: how it is read on a page, and as plain text in a file.
import type { ReactNode } from "react";

import { wholeDate } from "../../clock/span";
import { nameOf, termOf } from "../../words";
import type { Vocabulary, Words } from "../../words";
import type { FactField } from "../shapes";
import { ClauseLink } from "./ClauseLink";

interface Named {
  name?: string;
  nameEn?: string | null;
  title?: string;
}

const isNothing = (value: unknown) => value === null || value === undefined || value === "";

/** As it is read; null where there is nothing to tell. */
export function shown(field: FactField, value: unknown, words: Words): ReactNode {
  if (isNothing(value)) return null;
  switch (field.as) {
    case "instant":
      return <time dateTime={value as string}>{wholeDate(value as string)}</time>;
    case "clause":
      return <ClauseLink id={value as string} />;
    default:
      return plain(field, value, words);
  }
}

/** As a text; days and instants as they sort. */
export function plain(field: FactField, value: unknown, words: Words): string {
  if (isNothing(value)) return "";
  if (Array.isArray(value))
    return value.map((one) => plain(field, one, words)).join(words("、", ", "));
  switch (field.as) {
    case "enum":
    case "enums":
      return termOf(field.of as Vocabulary, value as string, words);
    case "ref":
    case "refs": {
      const { name, nameEn = null, title = "" } = value as Named;
      return name === undefined ? title : nameOf({ name, nameEn });
    }
    case "yes":
      return value === true ? words("是", "yes") : words("否", "no");
    case "instant":
      return wholeDate(value as string).replaceAll("/", "-");
    default:
      return String(value);
  }
}
