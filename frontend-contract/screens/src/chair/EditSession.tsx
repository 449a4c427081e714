// Changes a session that has been called, as long as no unit has had the floor.
import EDIT_REVIEW_SESSION from "@operations/screens/edit_review_session.graphql?raw";
import { useState } from "react";

import type { BoardFrame } from "../hall/shapes";
import type { Problem } from "../line/line";
import { useConfirm } from "../parts/Confirm";
import { Problems } from "../parts/Problems";
import { useAct } from "../parts/useAct";
import { useFirstWrong } from "../parts/useFirstWrong";
import { useWords } from "../words";
import { forForm, planOf } from "./draft";
import type { Draft, Plan } from "./draft";
import { FIELDS, SessionFields } from "./SessionFields";
import { Summary } from "./Summary";
import { UnitOrder } from "./UnitOrder";
import { useUnits } from "./useUnits";

function draftOf({ session, slots }: BoardFrame): Draft {
  return {
    title: session.title,
    startsAt: forForm(Date.parse(session.startsAt)),
    year: String(session.performanceYear),
    quorum: session.quorum === null ? "" : String(session.quorum),
    reveal: session.reveal,
    countingRule: session.countingRule,
    allowCorrections: session.allowCorrections,
    holdReveal: session.holdReveal,
    unitIds: slots.map((slot) => slot.unit.id),
  };
}

/** What is different; the rest is not sent, and stays. */
function changed(now: Plan, before: Plan): Partial<Plan> {
  const keys = Object.keys(now) as (keyof Plan)[];
  const differs = (key: keyof Plan) => JSON.stringify(now[key]) !== JSON.stringify(before[key]);
  return Object.fromEntries(keys.filter(differs).map((key) => [key, now[key]]));
}

export function EditSession({ board, onDone }: { board: BoardFrame; onDone: () => void }) {
  const words = useWords();
  const confirm = useConfirm();
  const units = useUnits();
  const { isBusy, problems, act } = useAct();
  const [first] = useState(() => draftOf(board));
  const [draft, setDraft] = useState(first);
  const [unread, setUnread] = useState<readonly Problem[]>([]);
  const told = [...unread, ...problems];
  const form = useFirstWrong<HTMLFormElement>(unread.length > 0 ? unread : problems);
  const ids = draft.unitIds ?? [];

  const submit = async () => {
    const read = planOf(draft, ids, words);
    const before = planOf(first, first.unitIds ?? [], words);
    setUnread("problems" in read ? read.problems : []);
    if ("problems" in read || "problems" in before) return;
    const input = { sessionId: board.session.id, ...changed(read.plan, before.plan) };
    // What is refused is told before anybody is asked to read it over.
    if ((await act(EDIT_REVIEW_SESSION, { ...input, dryRun: true })) === null) return;
    const answer = await confirm({
      title: words("按此修改？", "Change the session so?"),
      body: <Summary plan={read.plan} units={units} />,
      yes: words("确认修改", "Change it"),
    });
    if (answer === null) return;
    if ((await act(EDIT_REVIEW_SESSION, input)) !== null) onDone();
  };

  return (
    <form
      ref={form}
      className="new-session"
      aria-label={words("修改安排", "Change the session")}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void submit();
      }}
    >
      <div className="stack">
        <SessionFields draft={draft} problems={told} onDraft={setDraft} />
        <Problems of={told} shown={FIELDS} />
        <div className="acts">
          <button className="act" data-weight="first" type="submit" disabled={isBusy}>
            {words("修改", "Change")}
          </button>
          <button className="act" type="button" onClick={onDone}>
            {words("不修改", "Leave it")}
          </button>
        </div>
      </div>
      <UnitOrder
        ids={ids}
        units={units}
        mayLeaveOut
        onOrder={(unitIds) => setDraft({ ...draft, unitIds })}
      />
    </form>
  );
}
