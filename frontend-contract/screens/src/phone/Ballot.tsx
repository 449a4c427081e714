// The unit that is being scored: give a score or abstain, add a comment, see that it is in.
import { useState } from "react";

import type { FloorFrame } from "../hall/shapes";
import { useConfirm } from "../parts/Confirm";
import { Problems } from "../parts/Problems";
import { nameOf, useWords } from "../words";
import { putBallot } from "./outbox";
import type { KeptBallot } from "./outbox";
import { Pad, scoreOf } from "./Pad";

const COMMENT_MOST = 2000;

type Slot = NonNullable<FloorFrame["slot"]>;

export function Ballot({
  slot,
  ballot,
  mayCorrect,
}: {
  slot: Slot;
  ballot: KeptBallot | null;
  mayCorrect: boolean;
}) {
  const [isCorrecting, setCorrecting] = useState(false);
  const mayTryAgain = ballot?.standing === "refused" && ballot.problems.every(mayHeal);
  if (ballot === null || isCorrecting || mayTryAgain) {
    return <BallotForm slot={slot} ballot={ballot} onDone={() => setCorrecting(false)} />;
  }
  return (
    <BallotStands ballot={ballot} onCorrect={mayCorrect ? () => setCorrecting(true) : null} />
  );
}

/** Whether another try may go better: the input was wrong, or the session stood still. */
function mayHeal(problem: { code: string }): boolean {
  return /^(SCORE_|VALUE_|SESSION_NOT_OPEN)/.test(problem.code);
}

function BallotForm({
  slot,
  ballot,
  onDone,
}: {
  slot: Slot;
  ballot: KeptBallot | null;
  onDone: () => void;
}) {
  const words = useWords();
  const confirm = useConfirm();
  const [text, setText] = useState(ballot?.score ?? "");
  const [comment, setComment] = useState(ballot?.comment ?? "");
  const score = scoreOf(text);

  const submit = (given: string | null) => {
    putBallot(slot.id, slot.unit, { score: given, comment: comment.trim() });
    onDone();
  };
  const abstain = async () => {
    const answer = await confirm({
      title: words(`对“${nameOf(slot.unit)}”弃权？`, `Abstain from ${nameOf(slot.unit)}?`),
      yes: words("弃权", "Abstain"),
    });
    if (answer !== null) submit(null);
  };

  return (
    <form
      className="ballot"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        if (score !== null) submit(score);
      }}
    >
      {ballot && <Problems of={ballot.problems} />}
      <details className="comment" open={comment !== ""}>
        <summary>
          {words("写意见（不记名转给该单位）", "Add a comment (passed on without your name)")}
        </summary>
        <textarea
          aria-label={words("意见", "Comment")}
          value={comment}
          maxLength={COMMENT_MOST}
          onChange={(changed) => setComment(changed.target.value)}
        />
      </details>
      <div className="thumb">
        <output className="score" aria-live="polite" aria-label={words("分数", "Score")}>
          {text === "" ? <span className="quiet">0–100</span> : text}
          <small>{words("分", "points")}</small>
        </output>
        <Pad text={text} onText={setText} />
        <div className="submit">
          <button className="act" type="button" onClick={() => void abstain()}>
            {words("弃权", "Abstain")}
          </button>
          <button className="act" data-weight="first" type="submit" disabled={score === null}>
            {score === null
              ? words("提交打分", "Submit")
              : words(`提交 ${score} 分`, `Submit ${score}`)}
          </button>
        </div>
      </div>
    </form>
  );
}

/** How a ballot stands; `onCorrect` where it may be corrected. */
export function BallotStands({
  ballot,
  onCorrect,
}: {
  ballot: KeptBallot;
  onCorrect: (() => void) | null;
}) {
  const words = useWords();
  const given =
    ballot.score === null
      ? words("弃权", "Abstained")
      : words(`${ballot.score} 分`, `${ballot.score} points`);
  return (
    <div className="stands" data-standing={ballot.standing}>
      <p className="given">{given}</p>
      <p className="standing" role="status">
        {ballot.standing === "waiting" &&
          words(
            "已存在本机，正在送达……网络恢复后自动送出，只计一次。",
            "Kept on this phone and being sent. It counts once.",
          )}
        {(ballot.standing === "in" || ballot.standing === "found") &&
          words("已送达，已计入。", "It is in and counted.")}
        {ballot.standing === "refused" && words("未计入", "Not counted")}
      </p>
      <Problems of={ballot.problems} />
      {onCorrect && ballot.standing !== "refused" && (
        <button className="act" type="button" onClick={onCorrect}>
          {words("更正打分", "Correct the score")}
        </button>
      )}
    </div>
  );
}
