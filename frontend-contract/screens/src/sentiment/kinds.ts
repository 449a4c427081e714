// What the log calls the steps of a sentiment event.
import type { Vocabulary } from "../words";

export const SENTIMENT_KINDS: Vocabulary = {
  "sentiment:reported": ["报告舆情", "Reported"],
  "sentiment:classified": ["重新分级", "Judged again"],
  "sentiment:assessed": ["完成研判", "Assessed"],
  "sentiment:handled": ["开始处置", "Being handled"],
  "sentiment:closed": ["办结", "Closed"],
  "sentiment:clock_started": ["开始计时", "A clock started"],
  "sentiment:clock_met": ["时限完成", "A clock was met"],
  "release:published": ["对外发布", "Released"],
  "press_conference:held": ["召开新闻发布会", "Press conference held"],
};
