// What an entry of the log carries, in words: what changed from what to what, which clock, by when.
import { clockName, reasonName } from "../../clock/names";
import { dayAndTime, hoursText } from "../../clock/span";
import { CLOCK_KINDS } from "../../generated/clocks";
import { SentimentLevel } from "../../generated/enums/SentimentLevel";
import { DeadlineState } from "../../generated/enums/DeadlineState";
import { termOf } from "../../words";
import type { Vocabulary, Words } from "../../words";

export interface Logged {
  kind: string;
  payload: unknown;
}
type Payload = Readonly<Record<string, unknown>>;

const TERMS: Vocabulary = { ...SentimentLevel, ...DeadlineState, ...CLOCK_KINDS };
const NAMES: Vocabulary = {
  level: ["等级", "level"],
  urgent: ["突发", "emergency"],
  firstKnownAt: ["首次获知", "first known"],
  startedAt: ["起算", "from"],
  dueAt: ["时限", "due"],
  at: ["时刻", "at"],
  title: ["名称", "title"],
  startsAt: ["开始", "starts"],
  performanceYear: ["年度", "year"],
  units: ["单位数", "units"],
  count: ["张数", "count"],
  ballots: ["选票", "ballots"],
  round: ["轮次", "round"],
  version: ["版本", "version"],
  speed: ["速度", "speed"],
  rectificationItems: ["整改事项", "rectification items"],
  invited: ["邀请", "invited"],
  present: ["到场", "came"],
};
/** What is counted elsewhere than in the hall. */
const COUNTED: Vocabulary = { "activity:invited": ["人数", "members"] };

/** Null where the kind says it all. Ids are not for people and are left out. */
export function payloadInWords({ kind, payload }: Logged, words: Words): string | null {
  if (payload === null || typeof payload !== "object") return null;
  const given = payload as Payload;
  const told = [
    typeof given.clock === "string" ? clockName(given.clock, words) : null,
    outcome(given, words),
    kind === "release:published" ? word(given.authoritative === true, words) : null,
    ...Object.keys(NAMES).map((name) => changed(name, kind, given, words)),
    reason(given, words),
  ];
  return told.filter(Boolean).join(words("，", ", ")) || null;
}

/** In time, or late by so much. */
function outcome(given: Payload, words: Words): string | null {
  if (given.state !== "MET" && given.state !== "MET_LATE") return null;
  const late = Number(given.latenessSeconds ?? 0);
  return given.state === "MET"
    ? words("按时", "in time")
    : words(`迟 ${hoursText(-late * 1000)}`, `${hoursText(-late * 1000)} late`);
}

function word(isAuthoritative: boolean, words: Words): string {
  return isAuthoritative ? words("权威信息", "the authoritative word") : words("说明", "a word");
}

/** A value with its name; what it was before, where that is told and was another. */
function changed(name: string, kind: string, given: Payload, words: Words): string | null {
  if (!(name in given)) return null;
  const now = valueText(given[name], words);
  const former = (given.before as Payload | string | undefined) ?? undefined;
  const before = typeof former === "object" ? former[name] : name === "dueAt" ? former : undefined;
  if (typeof former === "object" && sameValue(before, given[name])) return null;
  if (now === null || (given[name] === false && before === undefined)) return null;
  const isCountedHere = name === "count" && Object.hasOwn(COUNTED, kind);
  const label = isCountedHere ? termOf(COUNTED, kind, words) : termOf(NAMES, name, words);
  const was = before === undefined ? null : valueText(before, words);
  return was === null ? `${label} ${now}` : `${label} ${was} → ${now}`;
}

function sameValue(one: unknown, other: unknown): boolean {
  const plain = (value: unknown) =>
    typeof value === "string" && isInstant(value) ? Date.parse(value) : value;
  return plain(one) === plain(other);
}

function reason(given: Payload, words: Words): string | null {
  if (typeof given.reason !== "string" || given.reason === "") return null;
  return (
    reasonName(given.reason, words) ?? words(`理由：${given.reason}`, `reason: ${given.reason}`)
  );
}

const isInstant = (text: string) => /^\d{4}-\d\d-\d\dT/.test(text);

function valueText(value: unknown, words: Words): string | null {
  if (typeof value === "boolean") return value ? words("是", "yes") : words("否", "no");
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return null;
  return isInstant(value) ? dayAndTime(value) : termOf(TERMS, value, words);
}
