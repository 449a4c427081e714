// The register's terms in both languages.
import type { Words } from "../words";
import type { Strength } from "./shapes";

export function strengthName(strength: Strength, words: Words): string {
  return {
    HARD: words("应当", "Must"),
    SOFT: words("一般", "In principle"),
    EXPLORE: words("探索", "Encouraged"),
    DRAFT: words("征求意见", "Draft"),
    DECLARATORY: words("宣示", "Declaratory"),
  }[strength];
}

const MODULES: Record<string, string> = {
  activities: "活动",
  agenda_items: "议题",
  approvals: "审批",
  case_reviews: "案卷评查",
  cases: "事项办理",
  consultations: "意见征求",
  decisions: "重大决策",
  disclosure_requests: "依申请公开",
  documents: "公文",
  finance_reviews: "财政审查",
  interpretation: "政策解读",
  leader_contacts: "领导联系",
  meetings: "会议",
  obligations: "职责",
  open_days: "开放日",
  performance: "述职评议",
  platform: "平台",
  press: "新闻发布",
  projects: "项目",
  public_reports: "向公众报告",
  publication: "主动公开",
  rectification: "整改",
  representatives: "代表团",
  research: "调研",
  sentiment: "舆情",
  supervision: "督查",
  training: "培训",
};

export function moduleName(module: string, words: Words): string {
  return words(MODULES[module] ?? module, module.replaceAll("_", " "));
}

const CADENCES: Record<string, string> = {
  "per-event": "逐件",
  continuous: "持续",
  annual: "每年",
  periodic: "定期",
  once: "一次",
  quarterly: "每季度",
  monthly: "每月",
  daily: "每日",
  "half-yearly": "每半年",
  "every-2-weeks": "每两周",
  "as-needed": "按需",
  "per-milestone": "逐节点",
  "annual per phase": "每年分阶段",
};
const PERIODS: Record<string, string> = {
  yearly: "每年",
  annual: "每年",
  monthly: "每月",
  weekly: "每周",
};
const UNITS: Record<string, string> = {
  h: "小时",
  d: "天",
  wd: "个工作日",
  " weeks": "周",
  "": "次",
};
const DAYS: Record<string, string> = { Mon: "一", Tue: "二", Wed: "三", Thu: "四", Fri: "五" };

/** How often, in words; nothing for a clause that does not recur. */
export function cadenceName(cadence: string, words: Words): string | null {
  if (cadence === "none") return null;
  return words(CADENCES[cadence] ?? inChinese(cadence), cadence);
}

function inChinese(cadence: string): string {
  const least = /^(\w+)>=(\d+)(.*)$/.exec(cadence);
  if (least?.[1] === "before") return `提前至少${least[2]}${UNITS[least[3] ?? ""] ?? least[3]}`;
  if (least)
    return `${PERIODS[least[1] ?? ""] ?? least[1]}至少${least[2]}${UNITS[least[3] ?? ""] ?? least[3]}`;
  const within = /^within:(\d+)(\w+)$/.exec(cadence);
  if (within) return `${within[1]}${UNITS[within[2] ?? ""] ?? within[2]}内`;
  const weekly = /^weekly:(.+)$/.exec(cadence);
  if (weekly)
    return `每周${(weekly[1] ?? "")
      .split(",")
      .map((day) => DAYS[day] ?? day)
      .join("、")}`;
  return cadence;
}

const CHINESE = /[\u4e00-\u9fff]/;

/** The actors, of whom the register gives the one name in brackets behind the other. */
export function actorName(actor: string, words: Words): string {
  const names = actor.split("; ").map((one) => {
    const both = /^(.*?) ?\((.*)\)$/.exec(one);
    const [first, second] = both ? [both[1] ?? one, both[2] ?? one] : [one, one];
    return CHINESE.test(first) ? words(first, second) : words(second, first);
  });
  return names.join(words("；", "; "));
}
