// A press conference begins: its topic and who speaks.
import HOLD_PRESS from "@operations/screens/hold_press_conference.graphql?raw";
import { useState } from "react";

import { useConfirm } from "../parts/Confirm";
import { Field } from "../parts/Field";
import { Problems } from "../parts/Problems";
import { useAct } from "../parts/useAct";
import { useWords } from "../words";
import type { DeskEvent } from "./shapes";

export function PressForm({ event }: { event: DeskEvent }) {
  const words = useWords();
  const confirm = useConfirm();
  const { isBusy, problems, act } = useAct();
  const people = event.responsibleUnit.posts.flatMap((post) =>
    post.person ? [{ ...post.person, title: post.title, isHead: post.isHead }] : [],
  );
  const [topic, setTopic] = useState("");
  const [speakers, setSpeakers] = useState<readonly string[]>(
    people.filter((one) => one.isHead).map((one) => one.id),
  );
  const hold = async () => {
    const answer = await confirm({
      title: words("新闻发布会现在开始？", "Does the press conference begin now?"),
      body: (
        <p>
          {words(
            "以此刻为召开时间，完成二十四小时时限。",
            "This instant counts, and meets the twenty-four-hour clock.",
          )}
        </p>
      ),
      yes: words("开始", "It begins"),
    });
    if (answer === null) return;
    if ((await act(HOLD_PRESS, { eventId: event.id, topic, speakerIds: speakers })) !== null)
      setTopic("");
  };
  const wrong = problems.filter((problem) => problem.path[0] === "speakerIds");
  return (
    <form
      className="stack"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void hold();
      }}
    >
      <Field label={words("主题", "Topic")} name="topic" isRequired problems={problems}>
        <input value={topic} onChange={(changed) => setTopic(changed.target.value)} />
      </Field>
      <fieldset>
        <legend>{words("发言人", "Speakers")}</legend>
        {people.map((one) => (
          <label key={one.id} className="tick">
            <input
              type="checkbox"
              checked={speakers.includes(one.id)}
              onChange={(changed) =>
                setSpeakers(
                  changed.target.checked
                    ? [...speakers, one.id]
                    : speakers.filter((id) => id !== one.id),
                )
              }
            />
            {one.name} · {one.title}
          </label>
        ))}
        {wrong.length > 0 && (
          <p className="wrong problems" role="alert">
            {wrong.map((problem) => problem.message).join(" ")}
          </p>
        )}
      </fieldset>
      <Problems of={problems} shown={["topic", "speakerIds"]} />
      <div className="acts">
        <button className="act" data-weight="first" type="submit" disabled={isBusy}>
          {words("召开", "Hold it")}
        </button>
      </div>
    </form>
  );
}
