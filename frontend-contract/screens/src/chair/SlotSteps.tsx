// One unit at the desk: where it stands, what is due, and apart from that what is rarely needed.
import DESK_SLOT from "@operations/screens/desk_slot.graphql?raw";
import type { DeskSlotQuery } from "@sitong/client/documents";

import { FloorClock } from "../hall/FloorClock";
import { averageText, slotStateName } from "../hall/names";
import { useAsk } from "../line/LineContext";
import { Problems } from "../parts/Problems";
import { useAct } from "../parts/useAct";
import { nameOf, useWords } from "../words";
import { mendingSteps, takeBackStep } from "./mending";
import { dueStep, rareSteps, whoIsOn } from "./slotSteps";
import type { SlotNow } from "./slotSteps";
import { DueStep, RareSteps, useSteps } from "./Steps";
import type { Step } from "./Steps";

export function SlotSteps({
  onPick,
  ...now
}: SlotNow & { onPick: (slotId: string | null) => void }) {
  const words = useWords();
  const doing = useAct();
  const { slot, floor } = now;
  const { isBusy, take } = useSteps(doing, { slotId: slot.slotId });
  const isOnFloor = floor.slot?.id === slot.slotId;
  const due = dueStep(now, words);
  const rare = [...rareSteps(now, words), ...mendingSteps(now, words)];
  // Whether a step can be taken back hangs on all that has happened since, in any unit.
  const { state, version, slots } = now.board;
  const hasBallots = floor.ballotCount > 0;
  const turn = [state, version, floor.state, hasBallots, ...slots.map((one) => one.state)].join();
  const { data } = useAsk<DeskSlotQuery>(DESK_SLOT, { slotId: slot.slotId }, turn);
  const asked = data?.node?.__typename === "Slot" ? data.node : null;
  const back = takeBackStep(asked, words);
  const reason = asked?.noResultReason ?? asked?.excusedReason;
  const other = whoIsOn(now);
  const isShort = doing.problems.some((one) => one.code === "QUORUM_NOT_REACHED");
  const onTake = (step: Step) => void take(step).then((isDone) => isDone && onPick(null));

  return (
    <section className="panel slot" aria-labelledby="slot-title">
      <header>
        <p className="quiet">
          {words(`第 ${slot.position} 个述职`, `Report ${slot.position}`)} ·{" "}
          {slotStateName(slot.state, words)}
          {isOnFloor &&
            floor.slot?.speaker &&
            ` · ${words("述职人", "Speaker")} ${floor.slot.speaker.name}`}
        </p>
        <h2 id="slot-title">{nameOf(slot.unit)}</h2>
      </header>
      <SlotFigure {...now} />
      {reason && <p className="quiet">{words(`理由：${reason}`, `Reason: ${reason}`)}</p>}
      {due && <DueStep step={due} isBusy={isBusy} onTake={onTake} />}
      {other && (
        <button className="act" type="button" onClick={() => onPick(other.slotId)}>
          {words(`回到“${nameOf(other.unit)}”`, `Back to ${nameOf(other.unit)}`)}
        </button>
      )}
      {back && (
        <div className="take-back">
          <button
            className="act"
            type="button"
            disabled={isBusy || Boolean(back.resting)}
            onClick={() => onTake(back)}
          >
            {back.name}
          </button>
          {back.resting && <p className="quiet">{back.resting}</p>}
        </div>
      )}
      <Problems of={doing.problems} />
      <RareSteps steps={rare} isBusy={isBusy} isWayOut={isShort} onTake={onTake} />
    </section>
  );
}

function SlotFigure({ slot, board, floor }: SlotNow) {
  const words = useWords();
  const isOnFloor = floor.slot?.id === slot.slotId;
  if (slot.state === "REPORTING" && isOnFloor) return <FloorClock floor={floor} />;
  if (slot.state === "SCORED") {
    return (
      <p className="slot-figure">
        <strong>{averageText(slot, board, words)}</strong>{" "}
        <span className="quiet">
          {words(`平均分，${slot.ballotCount} 张选票`, `average of ${slot.ballotCount} ballots`)}
        </span>
      </p>
    );
  }
  if (slot.state !== "SCORING_OPEN") return null;
  return (
    <p className="slot-figure">
      <strong data-testid="desk-scored">{isOnFloor ? floor.ballotCount : slot.ballotCount}</strong>{" "}
      <span className="quiet">
        {words(`人已打分，到场 ${floor.checkedIn} 人`, `have scored of ${floor.checkedIn} present`)}
      </span>
    </p>
  );
}
