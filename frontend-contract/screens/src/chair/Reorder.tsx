// Another order of the units that wait, with its reason.
import REORDER_SLOTS from "@operations/screens/reorder_slots.graphql?raw";
import { useMemo, useState } from "react";

import type { BoardFrame } from "../hall/shapes";
import { useConfirm } from "../parts/Confirm";
import { Problems } from "../parts/Problems";
import { useAct } from "../parts/useAct";
import { nameOf, useWords } from "../words";
import { UnitOrder } from "./UnitOrder";

export function Reorder({ board, onDone }: { board: BoardFrame; onDone: () => void }) {
  const words = useWords();
  const confirm = useConfirm();
  const { isBusy, problems, act } = useAct();
  const waiting = board.slots.filter((slot) => slot.state === "WAITING");
  const units = useMemo(
    () => new Map(board.slots.map((slot) => [slot.slotId, slot.unit])),
    [board.slots],
  );
  const [chosen, setChosen] = useState<readonly string[]>([]);
  // Whatever has begun meanwhile waits no more; whatever waits again comes last.
  const waits = waiting.map((slot) => slot.slotId);
  const kept = chosen.filter((id) => waits.includes(id));
  const order = [...kept, ...waits.filter((id) => !kept.includes(id))];
  const first = units.get(order[0] ?? "");

  const save = async () => {
    const reason = await confirm({
      title: words("按新的次序进行？", "Go on in this order?"),
      body: first && words(`下一位是“${nameOf(first)}”。`, `Next is ${nameOf(first)}.`),
      reason: words("调整理由", "Reason"),
      yes: words("调整次序", "Change the order"),
    });
    if (reason === null) return;
    const done = await act(REORDER_SLOTS, {
      sessionId: board.session.id,
      slotIds: order,
      reason,
    });
    if (done !== null) onDone();
  };

  return (
    <div className="stack">
      <UnitOrder ids={order} units={units} mayLeaveOut={false} onOrder={setChosen} />
      <Problems of={problems} />
      <div className="acts">
        <button
          className="act"
          data-weight="first"
          type="button"
          disabled={isBusy || order.join() === waits.join()}
          onClick={() => void save()}
        >
          {words("调整次序", "Change the order")}
        </button>
        <button className="act" type="button" onClick={onDone}>
          {words("不调整", "Leave it")}
        </button>
      </div>
    </div>
  );
}
