// Writes a sentiment event down. The clocks of a grave one start when it was first known.
import REPORT from "@operations/report_sentiment_event.graphql?raw";
import REVIEWED_UNITS from "@operations/screens/reviewed_units.graphql?raw";
import type { ReviewedUnitsQuery } from "@sitong/client/documents";
import { useState } from "react";

import { useAsk } from "../line/LineContext";
import { Field } from "../parts/Field";
import { Problems } from "../parts/Problems";
import { useAct } from "../parts/useAct";
import { nameOf, useWords } from "../words";
import { LEVELS, hasClocks, levelName } from "./names";
import type { Level } from "./shapes";

const FIELDS = ["title", "summary", "level", "responsibleUnitId", "firstKnownAt"];

export function ReportForm({ onReported }: { onReported: (eventId: string) => void }) {
  const words = useWords();
  const { data } = useAsk<ReviewedUnitsQuery>(REVIEWED_UNITS, {});
  const { isBusy, problems, act } = useAct();
  const [title, setTitle] = useState("");
  const [summary, setSummary] = useState("");
  const [level, setLevel] = useState<Level>("MAJOR");
  const [isUrgent, setUrgent] = useState(false);
  const [unitId, setUnitId] = useState("");
  const [firstKnownAt, setFirstKnownAt] = useState("");

  const submit = async () => {
    const done = await act<{ event: { id: string } }>(REPORT, {
      title,
      summary,
      level,
      urgent: isUrgent,
      responsibleUnitId: unitId,
      ...(firstKnownAt === "" ? {} : { firstKnownAt: `${firstKnownAt}:00+08:00` }),
    });
    if (done !== null) onReported(done.event.id);
  };

  return (
    <form
      className="panel stack"
      aria-labelledby="report-title"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void submit();
      }}
    >
      <h2 id="report-title">{words("报告舆情", "Report an event")}</h2>
      <Field label={words("标题", "Title")} name="title" isRequired problems={problems}>
        <input value={title} onChange={(changed) => setTitle(changed.target.value)} />
      </Field>
      <Field
        label={words("情况概要", "What is known")}
        name="summary"
        isRequired
        problems={problems}
      >
        <textarea value={summary} onChange={(changed) => setSummary(changed.target.value)} />
      </Field>
      <div className="pair">
        <Field label={words("等级", "Level")} name="level" problems={problems}>
          <select value={level} onChange={(changed) => setLevel(changed.target.value as Level)}>
            {LEVELS.map((one) => (
              <option key={one} value={one}>
                {levelName(one, words)}
              </option>
            ))}
          </select>
        </Field>
        <Field
          label={words("第一责任单位", "Responsible unit")}
          name="responsibleUnitId"
          isRequired
          problems={problems}
        >
          <select value={unitId} required onChange={(changed) => setUnitId(changed.target.value)}>
            <option value="">{words("请选择", "Choose")}</option>
            {data?.units.edges.map(({ node }) => (
              <option key={node.id} value={node.id}>
                {nameOf(node)}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <Field
        label={words("首次获知时间（北京时间）", "First known (Beijing time)")}
        name="firstKnownAt"
        hint={words(
          "全区任何单位最早知道的时间，两个时限都从此刻起算；不填即现在。",
          "When anybody in the district first knew; both clocks start here. Now, when left out.",
        )}
        problems={problems}
      >
        <input
          type="datetime-local"
          value={firstKnownAt}
          onChange={(changed) => setFirstKnownAt(changed.target.value)}
        />
      </Field>
      <label className="tick">
        <input
          type="checkbox"
          checked={isUrgent}
          onChange={(changed) => setUrgent(changed.target.checked)}
        />
        {words("突发事件", "A sudden emergency")}
      </label>
      <p className="quiet" role="status">
        {hasClocks(level, isUrgent)
          ? words(
              "将启动五小时权威发布和二十四小时新闻发布会两个时限。",
              "Both clocks will run: release in five hours, press conference in twenty-four.",
            )
          : words("此等级不启动时限。", "No clock runs at this level.")}
      </p>
      <Problems of={problems} shown={FIELDS} />
      <div className="acts">
        <button className="act" data-weight="first" type="submit" disabled={isBusy}>
          {words("报告", "Report")}
        </button>
      </div>
    </form>
  );
}
