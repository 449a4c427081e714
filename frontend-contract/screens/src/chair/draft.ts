// A session as it is being planned: what its form holds, and what is sent of it.
import type { Problem } from "../line/line";
import { wholeNumber, wrongAt } from "../parts/numbers";
import type { Words } from "../words";

export interface Draft {
  title: string;
  /** As a form takes it, in Shanghai's time. */
  startsAt: string;
  year: string;
  quorum: string;
  reveal: "PER_SLOT" | "AT_END";
  countingRule: "MEAN_2026" | "TRIMMED_MEAN_2026";
  allowCorrections: boolean;
  holdReveal: boolean;
  /** Null: the order of the list of units. */
  unitIds: readonly string[] | null;
}

const SHANGHAI_MS = 8 * 3_600_000;

/** An instant as a form takes it, in Shanghai's time. */
export function forForm(instant: number): string {
  return new Date(instant + SHANGHAI_MS).toISOString().slice(0, 16);
}

export interface Plan {
  title: string;
  startsAt: string;
  performanceYear: number | null;
  quorum: number | null;
  allowCorrections: boolean;
  holdReveal: boolean;
  reveal: Draft["reveal"];
  countingRule: Draft["countingRule"];
  unitIds: readonly string[];
}

/** What a draft says, or everything in it that cannot be read. Whether it may be is the server's. */
export function planOf(
  draft: Draft,
  unitIds: readonly string[],
  words: Words,
): { plan: Plan } | { problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const number = (text: string, field: string): number | null => {
    const found = wholeNumber(text, field, words);
    if ("value" in found) return found.value;
    problems.push(found.problem);
    return null;
  };
  const performanceYear = number(draft.year, "performanceYear");
  const quorum = number(draft.quorum, "quorum");
  if (draft.title.trim() === "") problems.push(wrongAt("title", words("请填名称。", "Give a title.")));
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(draft.startsAt)) {
    const message = words("请选择日期和时间。", "Choose a date and a time.");
    problems.push(wrongAt("startsAt", message));
  }
  if (unitIds.length === 0) {
    problems.push(wrongAt("unitIds", words("至少列入一个单位。", "Take in one unit at least.")));
  }
  if (problems.length > 0) return { problems };
  const { title, reveal, countingRule, allowCorrections } = draft;
  const holdReveal = draft.holdReveal && reveal === "PER_SLOT";
  const startsAt = `${draft.startsAt.slice(0, 16)}:00+08:00`;
  return {
    plan: {
      title: title.trim(),
      startsAt,
      performanceYear,
      quorum,
      allowCorrections,
      holdReveal,
      reveal,
      countingRule,
      unitIds,
    },
  };
}
