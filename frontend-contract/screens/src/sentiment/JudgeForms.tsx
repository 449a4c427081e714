// Judging an event, saying what it means, and saying what is being done.
import ASSESS from "@operations/screens/assess_sentiment_event.graphql?raw";
import CLASSIFY from "@operations/screens/classify_sentiment_event.graphql?raw";
import HANDLE from "@operations/screens/handle_sentiment_event.graphql?raw";
import { useState } from "react";

import { Field } from "../parts/Field";
import { Problems } from "../parts/Problems";
import { useAct } from "../parts/useAct";
import { useWords } from "../words";
import { LEVELS, hasClocks, levelName } from "./names";
import type { DeskEvent } from "./shapes";

export function ClassifyForm({ event }: { event: DeskEvent }) {
  const words = useWords();
  const { isBusy, problems, act } = useAct();
  const [level, setLevel] = useState(event.level);
  const [isUrgent, setUrgent] = useState(event.urgent);
  const [firstKnownAt, setFirstKnownAt] = useState("");
  const submit = () =>
    act(CLASSIFY, {
      eventId: event.id,
      ...(level === event.level ? {} : { level }),
      ...(isUrgent === event.urgent ? {} : { urgent: isUrgent }),
      ...(firstKnownAt === "" ? {} : { firstKnownAt: `${firstKnownAt}:00+08:00` }),
    });
  return (
    <form
      className="stack"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void submit();
      }}
    >
      <div className="pair">
        <Field label={words("等级", "Level")} name="level" problems={problems}>
          <select
            value={level}
            onChange={(changed) => setLevel(changed.target.value as DeskEvent["level"])}
          >
            {LEVELS.map((one) => (
              <option key={one} value={one}>
                {levelName(one, words)}
              </option>
            ))}
          </select>
        </Field>
        <Field
          label={words("首次获知时间", "First known")}
          name="firstKnownAt"
          hint={words("只能更正为更早。", "Only to an earlier instant.")}
          problems={problems}
        >
          <input
            type="datetime-local"
            value={firstKnownAt}
            onChange={(changed) => setFirstKnownAt(changed.target.value)}
          />
        </Field>
      </div>
      <label className="tick">
        <input
          type="checkbox"
          checked={isUrgent}
          onChange={(changed) => setUrgent(changed.target.checked)}
        />
        {words("突发事件", "A sudden emergency")}
      </label>
      {hasClocks(event.level, event.urgent) && !hasClocks(level, isUrgent) && (
        <p className="quiet" role="status">
          {words(
            "未到期的时限将终止；已逾期的仍记为逾期。",
            "Clocks with time left are called off; what was missed stays missed.",
          )}
        </p>
      )}
      <Problems of={problems} shown={["level", "firstKnownAt"]} />
      <div className="acts">
        <button className="act" type="submit" disabled={isBusy}>
          {words("确认分级", "Judge")}
        </button>
      </div>
    </form>
  );
}

export function WordForm({ event, kind }: { event: DeskEvent; kind: "assess" | "handle" }) {
  const words = useWords();
  const { isBusy, problems, act } = useAct();
  const [text, setText] = useState("");
  const name = kind === "assess" ? "assessment" : "measures";
  const label =
    kind === "assess"
      ? words("研判意见", "What it means")
      : words("处置情况", "What is being done");
  return (
    <form
      className="stack"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void act(kind === "assess" ? ASSESS : HANDLE, { eventId: event.id, [name]: text });
      }}
    >
      <Field label={label} name={name} isRequired problems={problems}>
        <textarea value={text} onChange={(changed) => setText(changed.target.value)} />
      </Field>
      <Problems of={problems} shown={[name]} />
      <div className="acts">
        <button className="act" type="submit" disabled={isBusy}>
          {kind === "assess" ? words("提交研判", "Assess") : words("提交处置", "Handle")}
        </button>
      </div>
    </form>
  );
}
