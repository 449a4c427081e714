// A release in its four parts. What is left out needs a note on why.
import PUBLISH_RELEASE from "@operations/screens/publish_release.graphql?raw";
import { useState } from "react";

import { useConfirm } from "../parts/Confirm";
import { Field } from "../parts/Field";
import { Problems } from "../parts/Problems";
import { useAct } from "../parts/useAct";
import { useWords } from "../words";
import type { DeskEvent } from "./shapes";

const PARTS = ["facts", "verification", "measures", "precautions", "missingPartsNote"] as const;
type Part = (typeof PARTS)[number];
const EMPTY: Record<Part, string> = {
  facts: "",
  verification: "",
  measures: "",
  precautions: "",
  missingPartsNote: "",
};

export function ReleaseForm({ event, isFirst }: { event: DeskEvent; isFirst: boolean }) {
  const words = useWords();
  const confirm = useConfirm();
  const { isBusy, problems, act } = useAct();
  const people = event.responsibleUnit.posts.flatMap((post) =>
    post.person ? [{ ...post.person, title: post.title, isHead: post.isHead }] : [],
  );
  const head = people.find((one) => one.isHead)?.id ?? "";
  const [texts, setTexts] = useState(EMPTY);
  const [speaker, setSpeaker] = useState(head);
  const [reason, setReason] = useState("");
  const [isAuthoritative, setAuthoritative] = useState(isFirst);

  const labels: Record<Part, [string, string]> = {
    facts: [
      words("事实概要", "Facts"),
      words("发生了什么：时间、地点、经过。", "What happened: when, where, how."),
    ],
    verification: [
      words("初步核实", "Verification"),
      words("已核实的情况，未核实的如实写明。", "What is verified so far."),
    ],
    measures: [
      words("应对措施", "Measures"),
      words("政府已经和正在采取的措施。", "What is being done."),
    ],
    precautions: [
      words("防范提示", "Precautions"),
      words("公众应当注意什么。", "What people should mind."),
    ],
    missingPartsNote: [
      words("未包含部分的说明", "Note on missing parts"),
      words("四部分缺任何一项时必填。", "Needed when a part is left out."),
    ],
  };

  const publish = async () => {
    const answer = await confirm({
      title: words("向公众发布？", "Publish to everybody?"),
      body: (
        <p>
          {words(
            "发布即公开，不能收回，只能再次发布更正。",
            "It is public at once and cannot be taken back.",
          )}
        </p>
      ),
      yes: words("发布", "Publish"),
      isGrave: true,
    });
    if (answer === null) return;
    const given = Object.fromEntries(
      PARTS.flatMap((part) => (texts[part].trim() ? [[part, texts[part]]] : [])),
    );
    const done = await act(PUBLISH_RELEASE, {
      eventId: event.id,
      authoritative: isAuthoritative,
      ...given,
      ...(speaker === "" ? {} : { spokespersonId: speaker }),
      ...(reason.trim() === "" ? {} : { spokespersonReason: reason }),
    });
    if (done !== null) setTexts(EMPTY);
  };

  return (
    <form
      className="stack"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void publish();
      }}
    >
      <div className="four">
        {PARTS.map((part) => (
          <Field
            key={part}
            label={labels[part][0]}
            name={part}
            hint={labels[part][1]}
            problems={problems}
          >
            <textarea
              value={texts[part]}
              onChange={(changed) => setTexts({ ...texts, [part]: changed.target.value })}
            />
          </Field>
        ))}
      </div>
      <div className="pair">
        <Field label={words("发言人", "Spokesperson")} name="spokespersonId" problems={problems}>
          <select value={speaker} onChange={(changed) => setSpeaker(changed.target.value)}>
            {people.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name} · {one.title}
              </option>
            ))}
          </select>
        </Field>
        {speaker !== head && (
          <Field
            label={words("由他人发言的理由", "Why somebody else speaks")}
            name="spokespersonReason"
            isRequired
            problems={problems}
          >
            <input value={reason} onChange={(changed) => setReason(changed.target.value)} />
          </Field>
        )}
      </div>
      <label className="tick">
        <input
          type="checkbox"
          checked={isAuthoritative}
          onChange={(changed) => setAuthoritative(changed.target.checked)}
        />
        {words("权威信息（完成五小时时限）", "The authoritative word (meets the five-hour clock)")}
      </label>
      <Problems of={problems} shown={[...PARTS, "spokespersonId", "spokespersonReason"]} />
      <div className="acts">
        <button className="act" data-weight="first" type="submit" disabled={isBusy}>
          {words("发布", "Publish")}
        </button>
      </div>
    </form>
  );
}
