// Names of the kinds of clocks, and why one stands as it does.
import { CLOCK_KINDS, REASONS, SHORT } from "../generated/clocks";
import { termOf } from "../words";
import type { Words } from "../words";

export function clockName(kind: string, words: Words): string {
  return termOf(CLOCK_KINDS, kind, words);
}

export function clockShortName(kind: string, words: Words): string {
  return termOf(SHORT, kind, words);
}

/** Null for what this page does not know. */
export function reasonName(reason: string, words: Words): string | null {
  return Object.hasOwn(REASONS, reason) ? termOf(REASONS, reason, words) : null;
}
