// Names of the kinds of clocks, and why one stands as it does.
import { termOf } from "../words";
import type { Vocabulary, Words } from "../words";

export const CLOCK_KINDS = {
  RELEASE_5H: ["5小时权威发布", "Release in 5 h"],
  PRESS_CONFERENCE_24H: ["24小时新闻发布会", "Press in 24 h"],
  SLOT_8_MINUTES: ["8分钟述职", "Eight minutes to report"],
} as const satisfies Vocabulary;

const SHORT: Vocabulary = {
  RELEASE_5H: ["5小时", "5 h"],
  PRESS_CONFERENCE_24H: ["24小时", "24 h"],
  SLOT_8_MINUTES: ["8分钟", "8 min"],
};

const REASONS: Vocabulary = {
  LATE_CLASSIFICATION: ["定级过晚", "judged too late"],
  FIRST_KNOWN_CORRECTED: ["获知时间已更正", "known earlier than thought"],
  DOWNGRADED: ["等级已下调", "level lowered"],
  DONE_IN_TIME: ["查明已按时完成", "found to be done in time"],
};

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
