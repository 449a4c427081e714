// What the log calls things, in all rooms.
import { COMMON_KINDS } from "../kit/history/kinds";
import { SENTIMENT_KINDS } from "../sentiment/kinds";
import type { Vocabulary } from "../words";

export const EVENT_KINDS: Vocabulary = {
  ...COMMON_KINDS,
  ...SENTIMENT_KINDS,
  "session:opened": ["召开评议会", "Session called"],
  "session:edited": ["更改评议会", "Session changed"],
  "session:check_in_opened": ["开放签到", "Check-in opened"],
  "session:checked_in": ["代表签到", "A representative checked in"],
  "session:entry_codes_issued": ["发放入场码", "Entry codes issued"],
  "session:started": ["评议会开始", "Session started"],
  "session:paused": ["评议会暂停", "Session paused"],
  "session:resumed": ["评议会继续", "Session resumed"],
  "session:reordered": ["调整次序", "Order changed"],
  "session:wall_steered": ["切换大屏", "Wall steered"],
  "session:scoring_closed": ["全部打分截止", "All scoring closed"],
  "session:scoring_reopened": ["恢复打分", "Scoring goes on"],
  "session:completed": ["评议会结束", "Session completed"],
  "session:cancelled": ["取消评议会", "Session cancelled"],
  "results:published": ["公布结果", "Results published"],
  "slot:started": ["开始述职", "Report begun"],
  "slot:ended": ["结束述职", "Report ended"],
  "slot:clock_restarted": ["重新计时", "Clock begun anew"],
  "slot:one_minute_left": ["剩余一分钟", "One minute left"],
  "slot:overtime": ["超时", "Over its time"],
  "slot:scoring_opened": ["开放打分", "Scoring opened"],
  "slot:corrections_ended": ["改分截止", "Corrections ended"],
  "slot:tallied": ["已收选票", "Ballots counted in"],
  "slot:scored": ["截止打分", "Scoring closed"],
  "slot:closed_without_result": ["按无有效结果截止", "Closed without a result"],
  "slot:rescored": ["重新打分", "Scored anew"],
  "slot:revealed": ["公布得分", "Average told"],
  "slot:put_off": ["暂缓述职", "Put off"],
  "slot:excused": ["免予述职", "Excused"],
  "slot:step_taken_back": ["撤回一步", "A step taken back"],
  "demo_clock:set": ["调整演示时钟", "Demonstration clock set"],
  "token:revoked": ["撤销令牌", "Token revoked"],
  "register:loaded": ["载入条款库", "Register loaded"],
  "webhook:added": ["登记推送地址", "Webhook added"],
  "webhook:ended": ["停用推送地址", "Webhook ended"],
};

/** Families of kinds, as the log can be asked for them. */
export const FAMILIES: Vocabulary = {
  "sentiment:*": ["舆情", "Sentiment"],
  "release:*": ["对外发布", "Releases"],
  "press_conference:*": ["新闻发布会", "Press conferences"],
  "deadline:*": ["时限", "Deadlines"],
  "supervision:*": ["督查", "Supervision"],
  "rectification:*": ["整改", "Rectification"],
  "session:*": ["评议会", "Sessions"],
  "slot:*": ["述职", "Reports in the hall"],
  "results:*": ["评议结果", "Results"],
};
