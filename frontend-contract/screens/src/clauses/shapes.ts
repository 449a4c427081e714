// The register, as the contract's generated types say it, and how it is filtered.
import type { ClauseRegisterQuery } from "@sitong/client/documents";

export type Page = ClauseRegisterQuery;
export type Clause = Page["clauses"]["edges"][number]["node"];
export type Strength = Clause["strength"];

export interface Wanted {
  text: string;
  document: string;
  strength: string;
  module: string;
}

export const STRENGTHS: readonly Strength[] = ["HARD", "SOFT", "EXPLORE", "DRAFT", "DECLARATORY"];
export const NOTHING_WANTED: Wanted = { text: "", document: "", strength: "", module: "" };

/** Clauses that fulfil everything asked; several words must all be found. */
export function matching(all: readonly Clause[], wanted: Wanted): readonly Clause[] {
  const words = wanted.text.toLowerCase().split(/\s+/).filter(Boolean);
  return all.filter((clause) => {
    if (wanted.document && clause.document.key !== wanted.document) return false;
    if (wanted.strength && clause.strength !== wanted.strength) return false;
    if (wanted.module && clause.module !== wanted.module) return false;
    const text = [
      clause.clauseId,
      clause.article,
      clause.heading,
      clause.obligation,
      clause.obligationEn,
      clause.actor,
    ]
      .join("\n")
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
