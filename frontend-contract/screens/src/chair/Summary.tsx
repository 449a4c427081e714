// What is about to be called or changed, as one reads it aloud before saying yes.
import type { UnitName } from "../hall/shapes";
import { dayInFull } from "../clock/span";
import { nameOf, useWords } from "../words";
import type { Plan } from "./draft";

export function Summary({
  plan,
  units,
}: {
  plan: Plan;
  units: ReadonlyMap<string, UnitName>;
}) {
  const words = useWords();
  const names = plan.unitIds.map((id) => {
    const unit = units.get(id);
    return unit ? nameOf(unit) : id;
  });
  const lines: readonly [string, string][] = [
    [words("名称", "Title"), plan.title],
    [words("开始", "Begins"), dayInFull(plan.startsAt, words)],
    [
      words("考评年度", "Year"),
      plan.performanceYear === null ? words("按日期", "by its date") : String(plan.performanceYear),
    ],
    [
      words("法定票数", "Quorum"),
      plan.quorum === null
        ? words("未填，按规定的最少票数", "not given: the least that is allowed")
        : words(`${plan.quorum} 张`, String(plan.quorum)),
    ],
    [
      words("公布方式", "Reveal"),
      plan.reveal === "AT_END"
        ? words("统一公布", "at the end")
        : plan.holdReveal
          ? words("逐一公布，由主持席决定时机", "one by one, when the desk says so")
          : words("逐一公布", "one by one"),
    ],
    [
      words("计分规则", "Counting rule"),
      plan.countingRule === "MEAN_2026"
        ? words("算术平均", "plain mean")
        : words("去掉一个最高分和一个最低分", "without one highest and one lowest"),
    ],
    [
      words("更正", "Corrections"),
      plan.allowCorrections ? words("截止前允许", "until the close") : words("不允许", "none"),
    ],
    [words("述职单位", "Units"), words(`${names.length} 个`, String(names.length))],
    [words("第一位", "First"), names[0] ?? "—"],
    [words("最后一位", "Last"), names[names.length - 1] ?? "—"],
  ];
  return (
    <dl className="summary">
      {lines.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
