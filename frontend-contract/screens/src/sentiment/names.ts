// Terms of sentiment events in both languages.
import type { Words } from "../words";
import type { ClockKind, EventState, Level, Milestone } from "./shapes";

export const LEVELS: readonly Level[] = ["EXTRAORDINARY", "MAJOR", "LARGER", "GENERAL"];

/** Whether an event of this level runs under both clocks. */
export function hasClocks(level: Level, isUrgent: boolean): boolean {
  return isUrgent || level === "EXTRAORDINARY" || level === "MAJOR";
}

export function levelName(level: Level, words: Words): string {
  return {
    EXTRAORDINARY: words("特别重大", "Extraordinary"),
    MAJOR: words("重大", "Major"),
    LARGER: words("较大", "Larger"),
    GENERAL: words("一般", "General"),
  }[level];
}

export function eventStateName(state: EventState, words: Words): string {
  return {
    COLLECTED: words("已收集", "Collected"),
    ASSESSED: words("已研判", "Assessed"),
    HANDLED: words("已处置", "Handled"),
    RESPONDED: words("已回应", "Answered"),
    CLOSED: words("已办结", "Closed"),
  }[state];
}

export function clockName(kind: ClockKind, words: Words): string {
  return kind === "RELEASE_5H"
    ? words("5小时权威发布", "Release in 5 h")
    : words("24小时新闻发布会", "Press in 24 h");
}

export function milestoneName(milestone: Milestone, words: Words): string {
  return {
    CLOCK_STARTED: words("计时开始", "Clock started"),
    HALF: words("时间过半", "Half the time is over"),
    THIRTY_MINUTES: words("剩余三十分钟", "Thirty minutes left"),
    MISSED: words("已逾期", "A clock was missed"),
    MET: words("已完成", "A clock was met"),
    RELEASE_ADDED: words("新增发布", "A release was added"),
  }[milestone];
}

export function clockShortName(kind: ClockKind, words: Words): string {
  return kind === "RELEASE_5H" ? words("5小时", "5 h") : words("24小时", "24 h");
}

/** Why a clock is late or was called off; null for what this page does not know. */
export function reasonName(reason: string, words: Words): string | null {
  switch (reason) {
    case "LATE_CLASSIFICATION":
      return words("定级过晚", "judged too late");
    case "FIRST_KNOWN_CORRECTED":
      return words("获知时间已更正", "known earlier than thought");
    case "DOWNGRADED":
      return words("等级已下调", "level lowered");
    default:
      return null;
  }
}
