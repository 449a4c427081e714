// Calls a session: what it is, its rules, and the units in their order; read over before it is done.
import OPEN_REVIEW_SESSION from "@operations/screens/open_review_session.graphql?raw";
import { useState } from "react";

import type { Problem } from "../line/line";
import { useLine } from "../line/LineContext";
import { useConfirm } from "../parts/Confirm";
import { Problems } from "../parts/Problems";
import { useAct } from "../parts/useAct";
import { useFirstWrong } from "../parts/useFirstWrong";
import { useWords } from "../words";
import { forForm, planOf } from "./draft";
import type { Draft } from "./draft";
import { FIELDS, SessionFields } from "./SessionFields";
import { Summary } from "./Summary";
import { UnitOrder } from "./UnitOrder";
import { useUnits } from "./useUnits";

export function NewSession({ onOpened }: { onOpened: (sessionId: string) => void }) {
  const words = useWords();
  const confirm = useConfirm();
  const { clock } = useLine();
  const units = useUnits();
  const { isBusy, problems, act } = useAct();
  const [draft, setDraft] = useState<Draft>(() => ({
    title: words("年终现场述职评议会", "Year-end review session"),
    startsAt: forForm(clock.now()),
    year: forForm(clock.now()).slice(0, 4),
    quorum: "",
    reveal: "PER_SLOT",
    countingRule: "MEAN_2026",
    allowCorrections: true,
    holdReveal: false,
    unitIds: null,
  }));
  const [unread, setUnread] = useState<readonly Problem[]>([]);
  const told = [...unread, ...problems];
  const form = useFirstWrong<HTMLFormElement>(unread.length > 0 ? unread : problems);
  const ids = draft.unitIds ?? [...units.keys()];

  const submit = async () => {
    const read = planOf(draft, ids, words);
    setUnread("problems" in read ? read.problems : []);
    if ("problems" in read) return;
    // What is refused is told before anybody is asked to read it over.
    if ((await act(OPEN_REVIEW_SESSION, { ...read.plan, dryRun: true })) === null) return;
    const answer = await confirm({
      title: words("召开这场评议会？", "Call this session?"),
      body: <Summary plan={read.plan} units={units} />,
      yes: words("确认召开", "Call it"),
    });
    if (answer === null) return;
    const done = await act<{ session: { id: string } }>(OPEN_REVIEW_SESSION, read.plan);
    if (done !== null) onOpened(done.session.id);
  };

  return (
    <form
      ref={form}
      className="new-session"
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
            {words("召开评议会", "Call the session")}
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
