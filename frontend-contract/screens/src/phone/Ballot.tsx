// The unit that is being scored: give a score or abstain, add a comment, see that it is in.
import { useState } from "react";

import type { FloorFrame } from "../hall/shapes";
import { useConfirm } from "../parts/Confirm";
import { Problems } from "../parts/Problems";
import { nameOf, useWords } from "../words";
import type { Words } from "../words";
import { putBallot } from "./outbox";
import type { KeptBallot } from "./outbox";
import { Pad } from "./Pad";
import { scoreOf, whatIsWrong, whyUnusual } from "./score";
import type { Unusual, Wrong } from "./score";
import { useIsStored, usePhone } from "./useOutbox";

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
  const { ballots } = usePhone();
  const score = scoreOf(text);
  const wrong = whatIsWrong(text);

  const submit = (given: string | null) => {
    putBallot(slot.id, slot.unit, { score: given, comment: comment.trim() }, slot.round);
    onDone();
  };
  /** What is far from what is usual is asked about before it is sent. */
  const give = async (given: string) => {
    const earlier = Object.values(ballots)
      .filter((one) => one.slotId !== slot.id && one.standing !== "refused")
      .flatMap((one) => one.score ?? []);
    const unusual = whyUnusual(given, earlier);
    const answer =
      unusual === null
        ? ""
        : await confirm({
            title: words(`确认打 ${given} 分？`, `Give ${given} points?`),
            body: <p>{aboutUnusual(unusual, given, words)}</p>,
            no: words("返回修改", "Change it"),
            yes: words(`确认 ${given} 分`, `Yes, ${given}`),
          });
    if (answer !== null) submit(given);
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
        if (score !== null) void give(score);
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
        <output
          className="score"
          data-wrong={wrong !== null}
          aria-live="polite"
          aria-label={words("分数", "Score")}
        >
          {text === "" ? <span className="quiet">0–100</span> : text}
          <small>{words("分", "points")}</small>
        </output>
        {wrong !== null && (
          <p className="wrong" role="alert">
            {wrongText(wrong, words)}
          </p>
        )}
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

function wrongText(wrong: Wrong, words: Words): string {
  return {
    range: words("超出范围：分数为 0 至 100，请修改。", "Out of range: a score is 0 to 100."),
    decimals: words("最多两位小数，请修改。", "At most two decimals; change it."),
    unreadable: words("这不是分数，请修改。", "This is no score; change it."),
  }[wrong];
}

function aboutUnusual({ why, middle }: Unusual, given: string, words: Words): string {
  if (why === "tiny") {
    return words(
      `满分 100 分，您输入的是 ${given} 分。若是少按了一位，请返回修改。`,
      `You have typed ${given} of 100. If a digit is missing, change it.`,
    );
  }
  if (why === "far") {
    return words(
      `与您给其他单位的分数（多在 ${middle} 分上下）相差较大。`,
      `This is far from what you gave other units, about ${middle}.`,
    );
  }
  return words("低于 60 分，请确认没有按错。", "This is below 60; make sure that it is meant.");
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
  const isStored = useIsStored();
  const given =
    ballot.score === null
      ? words("弃权", "Abstained")
      : words(`${ballot.score} 分`, `${ballot.score} points`);
  return (
    <div className="stands" data-standing={ballot.standing}>
      <p className="given">{given}</p>
      <p className="standing" role="status">
        {ballot.standing === "waiting" &&
          (isStored
            ? words(
                "已存在本机，正在送达……网络恢复后自动送出，只计一次。",
                "Kept on this phone and being sent. It counts once.",
              )
            : words(
                "正在送达……此页不能保存，请勿关闭或刷新；自动送出，只计一次。",
                "Being sent, from this page alone: leave it open. It counts once.",
              ))}
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
