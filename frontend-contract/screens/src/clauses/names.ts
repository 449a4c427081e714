// The register's terms in both languages.
import type { Words } from "../words";
import type { Strength } from "./shapes";

export function strengthName(strength: Strength, words: Words): string {
  return {
    HARD: words("应当", "Must"),
    SOFT: words("一般", "In principle"),
    EXPLORE: words("探索", "Encouraged"),
    DRAFT: words("征求意见", "Draft"),
    DECLARATORY: words("宣示", "Declaratory"),
  }[strength];
}
