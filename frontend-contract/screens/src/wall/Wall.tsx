// The hall's wall. It follows the session by itself; keys and buttons may hold another view.
import HALL_BOARD from "@operations/screens/hall_board.graphql?raw";
import HALL_FLOOR from "@operations/screens/hall_floor.graphql?raw";
import { Suspense, lazy } from "react";

import { timeOfDay } from "../clock/span";
import { useMinute } from "../clock/useClock";
import { averageText, sessionStateName } from "../hall/names";
import { PrintSheet } from "../hall/PrintSheet";
import { isClosed } from "../hall/shapes";
import type { BoardFrame, BoardSlot, FloorFrame } from "../hall/shapes";
import { useSessionId } from "../hall/useSession";
import { useWatch } from "../line/LineContext";
import { LineBanner, LineDot } from "../parts/LineState";
import { Mark } from "../parts/Mark";
import { Who } from "../parts/Who";
import { language, nameOf, useWords } from "../words";
import { Controls, useView } from "./Controls";
import type { View } from "./Controls";
import { Results } from "./Results";
import { Arrivals, Between, Revealed, Scoring, Speaking } from "./Stages";
import { useReveal } from "./useReveal";

const Distribution = lazy(() => import("./Distribution"));

export function Wall() {
  const words = useWords();
  const { sessionId, isEmpty, fault } = useSessionId();
  const variables = sessionId === null ? null : { sessionId };
  const board = useWatch<BoardFrame>(HALL_BOARD, variables);
  const floor = useWatch<FloorFrame>(HALL_FLOOR, variables);
  const revealed = useReveal(board.frame);
  const now = useMinute();
  const { view, setView } = useView();
  const trouble = fault ?? board.fault ?? floor.fault;

  return (
    <div className="wall">
      <header className="wall-head">
        <a
          className="mark"
          href="/screens/"
          aria-label={words("四同：全部屏幕", "Sitong: all screens")}
        >
          <Mark />
        </a>
        <h1>{board.frame?.session.title ?? words("现场大屏", "Hall wall")}</h1>
        {board.frame && (
          <span className="state" data-state={board.frame.state}>
            {sessionStateName(board.frame.state, words)}
          </span>
        )}
        <time>{timeOfDay(now)}</time>
        <Who />
        <LineDot />
      </header>
      <LineBanner
        kept={words(
          "画面为中断前的状态，计时仍按服务器时间走。",
          "The picture is from before; the clock still keeps the server's time.",
        )}
      />
      <main id="main">
        {trouble && !board.frame && <p className="call">{trouble.message}</p>}
        {isEmpty && (
          <p className="call">{words("还没有安排评议会", "No session has been called yet")}</p>
        )}
        {board.frame && (
          <Stage board={board.frame} floor={floor.frame} revealed={revealed} view={view} />
        )}
      </main>
      {board.frame && view === "auto" && board.frame.session.wall.view === "AUTO" && <Ticker board={board.frame} />}
      <Controls view={view} onView={setView} />
      {board.frame && <PrintSheet board={board.frame} printedAt={now} />}
    </div>
  );
}

function Stage({
  board,
  floor,
  revealed,
  view,
}: {
  board: BoardFrame;
  floor: FloorFrame | null;
  revealed: BoardSlot | null;
  view: View;
}) {
  if (view === "board") return <Results board={board} />;
  if (view === "chart") {
    return (
      <Suspense fallback={null}>
        <Distribution board={board} />
      </Suspense>
    );
  }
  const of = board.slots.length;
  const steered = board.session.wall;
  if (steered.view === "BLANK") return <div className="blank" role="img" aria-label=" " />;
  if (steered.view === "BOARD") return <Results board={board} />;
  if (steered.view === "RESULT") return <Result board={board} slotId={steered.slot?.id ?? null} />;
  if (steered.view === "WAITING") return <Waiting board={board} floor={floor} />;
  if (steered.view === "FLOOR" && floor?.slot) {
    return <Speaking floor={floor} slot={floor.slot} of={of} />;
  }
  if (steered.view === "TURNOUT" && floor?.slot) {
    return <Scoring floor={floor} slot={floor.slot} of={of} />;
  }
  if (board.state === "CANCELLED") return <Cancelled />;
  if (board.state === "SCHEDULED" || board.state === "CHECK_IN") {
    return <Arrivals board={board} floor={floor} />;
  }
  if (floor?.slot?.state === "REPORTING") {
    return <Speaking floor={floor} slot={floor.slot} of={of} />;
  }
  if (floor?.slot?.state === "SCORING_OPEN") {
    return <Scoring floor={floor} slot={floor.slot} of={of} />;
  }
  if (revealed) return <Revealed slot={revealed} board={board} />;
  if (board.state === "SCORING_CLOSED" || board.state === "COMPLETED") {
    return <Results board={board} />;
  }
  return <Between board={board} floor={floor} />;
}

/** The result of one unit, as soon as it may be seen. */
function Result({ board, slotId }: { board: BoardFrame; slotId: string | null }) {
  const slot = board.slots.find((one) => one.slotId === slotId);
  return slot ? <Revealed slot={slot} board={board} /> : <Results board={board} />;
}

function Waiting({ board, floor }: { board: BoardFrame; floor: FloorFrame | null }) {
  const isEarly = board.state === "SCHEDULED" || board.state === "CHECK_IN";
  return isEarly ? (
    <Arrivals board={board} floor={floor} />
  ) : (
    <Between board={board} floor={floor} />
  );
}

function Cancelled() {
  const words = useWords();
  return <p className="call">{words("本场评议会已取消", "This session was called off")}</p>;
}

/** The foot of the wall: who was scored last, and who comes next. */
function Ticker({ board }: { board: BoardFrame }) {
  const words = useWords();
  // English names are long.
  const most = language.use() === "en" ? 1 : 3;
  const scored = board.slots.filter(isClosed).slice(-most);
  const next = board.slots.find((slot) => slot.state === "WAITING");
  const isOn = board.slots.some(
    (slot) => slot.state === "REPORTING" || slot.state === "SCORING_OPEN",
  );
  // Between units, and when all is over, the stage says the same and more.
  if (board.state !== "RUNNING" || !isOn || (scored.length === 0 && !next)) return null;
  return (
    <footer className="ticker">
      {scored.map((slot) => (
        <span key={slot.slotId}>
          {nameOf(slot.unit)} <strong>{averageText(slot, board, words)}</strong>
        </span>
      ))}
      {next && (
        <span className="next">
          {words("下一位", "Next")} <strong>{nameOf(next.unit)}</strong>
        </span>
      )}
    </footer>
  );
}
