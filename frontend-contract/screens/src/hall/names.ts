// The hall's terms in both languages.
import type { Words } from "../words";
import type { BoardFrame, BoardSlot, Category, SessionState, SlotState } from "./shapes";

export function sessionStateName(state: SessionState, words: Words): string {
  return {
    SCHEDULED: words("已安排", "Called"),
    CHECK_IN: words("签到中", "Check-in"),
    RUNNING: words("进行中", "In session"),
    PAUSED: words("暂停", "Paused"),
    SCORING_CLOSED: words("打分结束", "Scoring closed"),
    COMPLETED: words("已结束", "Completed"),
    CANCELLED: words("已取消", "Cancelled"),
  }[state];
}

export function slotStateName(state: SlotState, words: Words): string {
  return {
    WAITING: words("待述职", "Waiting"),
    REPORTING: words("述职中", "Reporting"),
    SCORING_OPEN: words("打分中", "Scoring"),
    SCORED: words("打分已截止", "Scoring closed"),
    NO_RESULT: words("无有效结果", "No valid result"),
    EXCUSED: words("缺席", "Excused"),
  }[state];
}

/** A unit's average, or why there is none to be shown. */
export function averageText(
  { state, average }: BoardSlot,
  { revealed, session }: BoardFrame,
  words: Words,
): string {
  if (average !== null) return average;
  if (state !== "SCORED") return slotStateName(state, words);
  if (session.holdReveal && session.reveal === "PER_SLOT" && !revealed) {
    return words("待公布", "Not revealed yet");
  }
  if (session.reveal === "AT_END" && !revealed) return words("待统一公布", "Shown at the end");
  return words("无有效分数", "No score");
}

export function categoryName(category: Category, words: Words): string {
  return {
    NPC_DEPUTY: words("人大代表", "People's Congress"),
    CPPCC_MEMBER: words("政协委员", "CPPCC"),
    UNITED_FRONT: words("统战人士", "United front"),
    CENTRAL_UNIT_AND_TROOPS: words("驻区单位和部队", "Central, troops"),
    EXPERT_SCHOLAR: words("专家学者", "Experts"),
    MEDIA: words("媒体", "Media"),
    ENTERPRISE: words("企业", "Enterprises"),
    RESIDENT: words("居民", "Residents"),
  }[category];
}
