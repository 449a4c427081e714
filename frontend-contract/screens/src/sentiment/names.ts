// Terms of sentiment events in both languages.
import type { Words } from "../words";
import type { EventState, Level, Milestone } from "./shapes";

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
