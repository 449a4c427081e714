// The chair's desk: one session, what is to be done next, its order, and the roll. In the order of
// the keyboard the step that is due comes first; where things stand on the page is the style's.
import HALL_BOARD from "@operations/screens/hall_board.graphql?raw";
import HALL_FLOOR from "@operations/screens/hall_floor.graphql?raw";
import { useEffect, useState } from "react";

import { dayAndTime } from "../clock/span";
import { sessionStateName } from "../hall/names";
import type { BoardFrame, FloorFrame } from "../hall/shapes";
import { theOneThatIsOn, useSessions } from "../hall/useSession";
import { useWatch } from "../line/LineContext";
import { AlarmSwitch } from "../parts/AlarmSwitch";
import { Head } from "../parts/Head";
import { LineBanner } from "../parts/LineState";
import { nameOf, useWords } from "../words";
import { NewSession } from "./NewSession";
import { Order } from "./Order";
import { Roll } from "./Roll";
import { SessionSteps } from "./SessionSteps";
import { SlotSteps } from "./SlotSteps";
import { isHeldBack } from "./slotSteps";
import { WallSteer } from "./WallSteer";

const NEW = "new";

/** The choice stands in the address, so that a page that is loaded anew shows the same session. */
function keepInAddress(chosen: string): void {
  const address = new URL(location.href);
  address.searchParams.set("session", chosen);
  history.replaceState(null, "", address);
}

export function Chair() {
  const words = useWords();
  const { sessions, fault, again } = useSessions();
  const [chosen, setChosen] = useState<string | null>(
    new URLSearchParams(location.search).get("session"),
  );
  const sessionId = chosen ?? theOneThatIsOn(sessions ?? [], "SCHEDULED");
  const isNew = chosen === NEW || (sessions !== null && sessionId === null);
  const isListed = sessions?.some((one) => one.id === sessionId) ?? true;
  const choose = (id: string) => {
    keepInAddress(id);
    setChosen(id);
  };

  return (
    <>
      <Head title={words("主持席", "Chair's desk")}>
        <AlarmSwitch />
      </Head>
      <LineBanner
        kept={words(
          "可以继续操作：每一步都会重发到得到答复，只办一次。",
          "You may go on: each step is sent until it is answered, and done once.",
        )}
      />
      <main id="main" className="page chair" tabIndex={-1}>
        {fault && (
          <p className="problems" role="alert">
            {fault.message}
          </p>
        )}
        <div className="chair-top field">
          <label htmlFor="session">{words("评议会", "Session")}</label>
          <select
            id="session"
            value={isNew ? NEW : (sessionId ?? "")}
            onChange={(changed) => choose(changed.target.value)}
          >
            {!isListed && !isNew && (
              <option value={sessionId ?? ""}>{words("地址所指的评议会", "As in the address")}</option>
            )}
            {sessions?.map((session) => (
              <option key={session.id} value={session.id}>
                {session.title} · {dayAndTime(session.startsAt)} ·{" "}
                {sessionStateName(session.state, words)}
              </option>
            ))}
            <option value={NEW}>{words("召开新的评议会……", "Call a new session…")}</option>
          </select>
        </div>
        {isNew && (
          <NewSession
            onOpened={(id) => {
              again();
              choose(id);
            }}
          />
        )}
        {!isNew && sessionId !== null && (
          <Desk key={sessionId} sessionId={sessionId} onState={again} />
        )}
      </main>
    </>
  );
}

function Desk({ sessionId, onState }: { sessionId: string; onState: () => void }) {
  const words = useWords();
  const board = useWatch<BoardFrame>(HALL_BOARD, { sessionId });
  const state = board.frame?.state;
  // The list of sessions tells their states too.
  useEffect(onState, [onState, state]);
  const floor = useWatch<FloorFrame>(HALL_FLOOR, { sessionId });
  const [picked, setPicked] = useState<string | null>(null);
  if (board.fault && !board.frame) {
    return (
      <p className="problems" role="alert">
        {board.fault.message}
      </p>
    );
  }
  if (board.frame === null || floor.frame === null) return null;
  const onFloor = floor.frame.slot?.id ?? null;
  const next = board.frame.slots.find((slot) => slot.state === "WAITING") ?? null;
  const shownId = picked ?? onFloor ?? next?.slotId ?? null;
  const shown = board.frame.slots.find((slot) => slot.slotId === shownId) ?? null;
  const { frame } = board;
  const held = frame.slots.filter((slot) => slot.slotId !== shownId && isHeldBack(slot, frame));
  const slotSteps = shown && (
    <SlotSteps
      key={shown.slotId}
      slot={shown}
      board={board.frame}
      floor={floor.frame}
      isNext={shown.slotId === next?.slotId}
      onPick={setPicked}
    />
  );
  return (
    <div className="desk">
      <div className="stack steps-now">
        {state === "RUNNING" && slotSteps}
        {held.length > 0 && (
          <div className="acts">
            {held.map(({ slotId, unit }) => (
              <button key={slotId} className="act" type="button" onClick={() => setPicked(slotId)}>
                {words(`“${nameOf(unit)}”的得分待公布`, `Average of ${nameOf(unit)} is held back`)}
              </button>
            ))}
          </div>
        )}
        <SessionSteps board={board.frame} floor={floor.frame} />
        {state !== "RUNNING" && slotSteps}
        <WallSteer board={board.frame} shown={shown} />
      </div>
      <Order board={board.frame} shownId={shownId} onPick={setPicked} />
      {shown && <Roll slot={shown} floor={floor.frame} quorum={board.frame.session.quorum} />}
    </div>
  );
}
