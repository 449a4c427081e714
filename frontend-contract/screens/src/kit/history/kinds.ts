// What the log calls things that befall matters of every room. A room names its own beside them.
import type { Vocabulary } from "../../words";

export const COMMON_KINDS: Vocabulary = {
  "deadline:half": ["时间过半", "Half the time is over"],
  "deadline:thirty_minutes_left": ["剩余三十分钟", "Thirty minutes left"],
  "deadline:missed": ["逾期", "Missed"],
  "deadline:recomputed": ["时限重新计算", "Counted anew"],
  "supervision:opened": ["督查立项", "Supervision item opened"],
  "supervision:withdrawn": ["督查撤销", "Supervision item withdrawn"],
  "rectification:opened": ["整改立项", "Rectification item opened"],
};
