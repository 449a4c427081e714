// The steps of the whole session: let in, begin, pause, go on, end, publish; and its papers.
import { useState } from "react";

import { sessionStateName } from "../hall/names";
import type { BoardFrame, FloorFrame } from "../hall/shapes";
import { Problems } from "../parts/Problems";
import { useAct } from "../parts/useAct";
import { useWords } from "../words";
import { EditSession } from "./EditSession";
import { EntryCodes } from "./EntryCodes";
import { Minutes } from "./Minutes";
import { isUntouched, sessionSteps } from "./sessionSteps";
import { DueStep, RareSteps, useSteps } from "./Steps";
import type { Step } from "./Steps";

export function SessionSteps({ board, floor }: { board: BoardFrame; floor: FloorFrame }) {
  const words = useWords();
  const doing = useAct();
  const sessionId = board.session.id;
  const { isBusy, take } = useSteps(doing, { sessionId });
  const { due, plain, rare } = sessionSteps(board, floor, words);
  const onTake = (step: Step) => void take(step);
  const [isEditing, setEditing] = useState(false);
  const isOver = ["SCORING_CLOSED", "COMPLETED", "CANCELLED"].includes(board.state);

  if (isEditing && isUntouched(board)) {
    return <EditSession board={board} onDone={() => setEditing(false)} />;
  }

  return (
    <section className="panel session" aria-labelledby="session-title">
      <header className="session-line">
        <h2 id="session-title">{board.session.title}</h2>
        <p>
          <strong>{sessionStateName(board.state, words)}</strong> ·{" "}
          {words(`到场 ${floor.checkedIn} 人`, `${floor.checkedIn} present`)}
          {board.session.quorum !== null &&
            ` · ${words(`法定票数 ${board.session.quorum}`, `quorum ${board.session.quorum}`)}`}
          {` · ${board.session.reveal === "AT_END" ? words("统一公布", "revealed at the end") : words("逐一公布", "revealed one by one")}`}
        </p>
      </header>
      {board.session.cancelledReason && (
        <p className="problems">
          {words("取消理由：", "Called off: ")}
          {board.session.cancelledReason}
        </p>
      )}
      {due && <DueStep step={due} isBusy={isBusy} onTake={onTake} />}
      <div className="acts">
        {plain.map((step) => (
          <button
            key={step.name}
            className="act"
            type="button"
            disabled={isBusy}
            onClick={() => onTake(step)}
          >
            {step.name}
          </button>
        ))}
        {!isOver && (
          <EntryCodes
            sessionId={sessionId}
            title={board.session.title}
            hasBegun={board.state === "RUNNING" || board.state === "PAUSED"}
          />
        )}
        <a
          className="act"
          href={`/screens/wall/?session=${encodeURIComponent(sessionId)}&view=board`}
          target="_blank"
          rel="noopener"
        >
          {words("记分牌（可打印）", "Scoreboard to print")}
        </a>
        {isUntouched(board) && (
          <button className="act" type="button" onClick={() => setEditing(true)}>
            {words("修改安排", "Change the session")}
          </button>
        )}
        {(isOver || board.slots.some((slot) => slot.state !== "WAITING")) && (
          <Minutes sessionId={sessionId} />
        )}
      </div>
      <Problems of={doing.problems} />
      <RareSteps steps={rare} isBusy={isBusy} onTake={onTake} />
    </section>
  );
}
