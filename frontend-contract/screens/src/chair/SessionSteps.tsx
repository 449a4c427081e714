// The steps of the whole session: let in, begin, pause, go on, end, publish.
import COMPLETE_SESSION from "@operations/screens/complete_session.graphql?raw";
import OPEN_CHECK_IN from "@operations/screens/open_check_in.graphql?raw";
import PAUSE_SESSION from "@operations/screens/pause_session.graphql?raw";
import PUBLISH_RESULTS from "@operations/screens/publish_results.graphql?raw";
import RESUME_SESSION from "@operations/screens/resume_session.graphql?raw";
import START_SESSION from "@operations/screens/start_session.graphql?raw";

import { sessionStateName } from "../hall/names";
import type { BoardFrame, FloorFrame } from "../hall/shapes";
import { useConfirm } from "../parts/Confirm";
import type { Question } from "../parts/Confirm";
import { Problems } from "../parts/Problems";
import { useAct } from "../parts/useAct";
import { useWords } from "../words";
import type { Words } from "../words";
import { EntryCodes } from "./EntryCodes";

export function SessionSteps({ board, floor }: { board: BoardFrame; floor: FloorFrame }) {
  const words = useWords();
  const confirm = useConfirm();
  const { isBusy, problems, act } = useAct();
  const sessionId = board.session.id;
  const state = board.state;

  const step = async (text: string, question?: Question) => {
    const answer = question ? await confirm(question) : "";
    if (answer === null) return;
    const reason = question?.reason ? { reason: answer } : {};
    await act(text, { sessionId, ...reason });
  };

  return (
    <section className="panel" aria-labelledby="session-title">
      <header className="session-line">
        <h2 id="session-title">{board.session.title}</h2>
        <p>
          <strong>{sessionStateName(state, words)}</strong> ·{" "}
          {words(`到场 ${floor.checkedIn} 人`, `${floor.checkedIn} present`)}
          {board.session.quorum !== null &&
            ` · ${words(`法定票数 ${board.session.quorum}`, `quorum ${board.session.quorum}`)}`}
          {` · ${board.session.reveal === "AT_END" ? words("统一公布", "revealed at the end") : words("逐一公布", "revealed one by one")}`}
        </p>
      </header>
      <div className="acts">
        {state === "SCHEDULED" && (
          <Step busy={isBusy} first onClick={() => step(OPEN_CHECK_IN)}>
            {words("开放签到", "Open check-in")}
          </Step>
        )}
        {state === "CHECK_IN" && (
          <Step
            busy={isBusy}
            first
            onClick={() => step(START_SESSION, startQuestion(floor, words))}
          >
            {words("开始评议会", "Begin the session")}
          </Step>
        )}
        {state === "RUNNING" && (
          <Step busy={isBusy} onClick={() => step(PAUSE_SESSION)}>
            {words("暂停", "Pause")}
          </Step>
        )}
        {state === "PAUSED" && (
          <Step busy={isBusy} first onClick={() => step(RESUME_SESSION)}>
            {words("继续", "Resume")}
          </Step>
        )}
        {state === "SCORING_CLOSED" && (
          <Step busy={isBusy} first onClick={() => step(COMPLETE_SESSION, completeQuestion(words))}>
            {words("结束评议会", "End the session")}
          </Step>
        )}
        {state === "COMPLETED" && (
          <Step
            busy={isBusy}
            first={board.version === 0}
            onClick={() => step(PUBLISH_RESULTS, publishQuestion(board, words))}
          >
            {board.version === 0
              ? words("公布结果", "Publish the results")
              : words("重新计票并公布", "Recount and publish")}
          </Step>
        )}
        <EntryCodes sessionId={sessionId} title={board.session.title} state={state} />
        <a
          className="act"
          href={`/screens/wall/?session=${encodeURIComponent(sessionId)}&view=board`}
          target="_blank"
          rel="noopener"
        >
          {words("记分牌（可打印）", "Scoreboard to print")}
        </a>
      </div>
      <Problems of={problems} />
    </section>
  );
}

function Step({
  busy,
  first = false,
  onClick,
  children,
}: {
  busy: boolean;
  first?: boolean;
  onClick: () => void;
  children: string;
}) {
  return (
    <button
      className="act"
      data-weight={first ? "first" : "second"}
      type="button"
      disabled={busy}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

function startQuestion(floor: FloorFrame, words: Words): Question {
  return {
    title: words("开始评议会？", "Begin the session?"),
    body: (
      <p>
        {words(
          `已有 ${floor.checkedIn} 人到场。开始后仍可签到，但不能退回签到状态。`,
          `${floor.checkedIn} are present. Latecomers may still check in; this cannot be taken back.`,
        )}
      </p>
    ),
    yes: words("开始", "Begin"),
  };
}

function completeQuestion(words: Words): Question {
  return {
    title: words("结束评议会？", "End the session?"),
    body: (
      <p>
        {words(
          "代表意见将不记名转为整改事项，发给各单位。此步不可撤回。",
          "Comments become rectification items without names. This cannot be taken back.",
        )}
      </p>
    ),
    yes: words("结束", "End it"),
    isGrave: true,
  };
}

function publishQuestion(board: BoardFrame, words: Words): Question {
  const isFirst = board.version === 0;
  return {
    title: isFirst
      ? words("向全场和公众公布结果？", "Publish the results to everybody?")
      : words("重新计票并公布新的一版？", "Recount and publish another version?"),
    body: (
      <p>
        {words(
          "公布的每一版都永久保留，不能收回，只能以新的一版更正。",
          "A published version stays for ever; only another version can correct it.",
        )}
      </p>
    ),
    yes: words("公布", "Publish"),
    isGrave: true,
    ...(isFirst ? {} : { reason: words("重新计票的理由", "Why it is counted again") }),
  };
}
