// A release in its four parts: kept while it is written, judged and shown as the public will read
// it, and only then published.
import CHECK_RELEASE from "@operations/screens/check_release.graphql?raw";
import PUBLISH_RELEASE from "@operations/screens/publish_release.graphql?raw";

import { useDraft } from "../useDraft";
import { useConfirm } from "../parts/Confirm";
import { Field } from "../parts/Field";
import { Problems } from "../parts/Problems";
import { useAct } from "../parts/useAct";
import { useWords } from "../words";
import { DraftState } from "./DraftState";
import { ReleasePaper } from "./ReleasePaper";
import type { DeskEvent, Release } from "./shapes";

const PARTS = ["facts", "verification", "measures", "precautions", "missingPartsNote"] as const;
type Part = (typeof PARTS)[number];

interface Written extends Record<Part, string> {
  /** Null: the head of the unit. */
  speaker: string | null;
  reason: string;
  /** Null: what the event waits for. */
  isAuthoritative: boolean | null;
}

const EMPTY: Written = {
  facts: "",
  verification: "",
  measures: "",
  precautions: "",
  missingPartsNote: "",
  speaker: null,
  reason: "",
  isAuthoritative: null,
};

export function ReleaseForm({ event, isFirst }: { event: DeskEvent; isFirst: boolean }) {
  const words = useWords();
  const confirm = useConfirm();
  const { isBusy, problems, act } = useAct();
  const draft = useDraft(`release.${event.id}`, EMPTY);
  const written = draft.value;
  const people = event.responsibleUnit.posts.flatMap((post) =>
    post.person ? [{ ...post.person, title: post.title, isHead: post.isHead }] : [],
  );
  const head = people.find((one) => one.isHead)?.id ?? "";
  const speaker = people.some((one) => one.id === written.speaker) ? written.speaker : head;
  const isAuthoritative = written.isAuthoritative ?? isFirst;

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
    const given = Object.fromEntries(
      PARTS.flatMap((part) => (written[part].trim() ? [[part, written[part]]] : [])),
    );
    const asked = {
      eventId: event.id,
      authoritative: isAuthoritative,
      ...given,
      ...(speaker ? { spokespersonId: speaker } : {}),
      ...(written.reason.trim() === "" ? {} : { spokespersonReason: written.reason }),
    };
    const checked = await act<{ release: Release }>(CHECK_RELEASE, { ...asked, dryRun: true });
    if (checked === null) return;
    const answer = await confirm({
      title: words("向公众发布？", "Publish to everybody?"),
      body: (
        <>
          <p>
            {words(
              "以下即公众看到的内容。发布即公开，不能收回，只能再次发布更正。",
              "This is what everybody will read. It cannot be taken back, only followed by another.",
            )}
          </p>
          <ReleasePaper release={checked.release} level={3} />
        </>
      ),
      yes: words("发布", "Publish"),
      isGrave: true,
    });
    if (answer !== null && (await act(PUBLISH_RELEASE, asked)) !== null) draft.clear();
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
              value={written[part]}
              onChange={(changed) => draft.set({ ...written, [part]: changed.target.value })}
            />
          </Field>
        ))}
      </div>
      <div className="pair">
        <Field label={words("发言人", "Spokesperson")} name="spokespersonId" problems={problems}>
          <select
            value={speaker ?? ""}
            onChange={(changed) => draft.set({ ...written, speaker: changed.target.value })}
          >
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
            <input
              value={written.reason}
              onChange={(changed) => draft.set({ ...written, reason: changed.target.value })}
            />
          </Field>
        )}
      </div>
      <label className="tick">
        <input
          type="checkbox"
          checked={isAuthoritative}
          onChange={(changed) => draft.set({ ...written, isAuthoritative: changed.target.checked })}
        />
        {words("权威信息（完成五小时时限）", "The authoritative word (meets the five-hour clock)")}
      </label>
      <DraftState draft={draft} />
      <Problems of={problems} shown={[...PARTS, "spokespersonId", "spokespersonReason"]} />
      <div className="acts">
        <button className="act" data-weight="first" type="submit" disabled={isBusy}>
          {words("核对并预览", "Check and preview")}
        </button>
      </div>
    </form>
  );
}
