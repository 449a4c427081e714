// The order of the units, each with where it stands. Picking one shows its steps.
import { useState } from "react";

import { averageText, slotStateName } from "../hall/names";
import { isFinished } from "../hall/shapes";
import type { BoardFrame, BoardSlot } from "../hall/shapes";
import { useRoving } from "../parts/useRoving";
import { nameOf, useWords } from "../words";
import { Reorder } from "./Reorder";

function toneOf(slot: BoardSlot): "good" | "soon" | "quiet" {
  if (slot.state === "REPORTING" || slot.state === "SCORING_OPEN") return "soon";
  return slot.state === "SCORED" ? "good" : "quiet";
}

export function Order({
  board,
  shownId,
  onPick,
}: {
  board: BoardFrame;
  shownId: string | null;
  onPick: (slotId: string) => void;
}) {
  const words = useWords();
  const [isReordering, setReordering] = useState(false);
  const done = board.slots.filter(isFinished);
  const waiting = board.slots.filter((slot) => slot.state === "WAITING");
  const lines = useRoving<HTMLOListElement>(
    board.slots.map((slot) => slot.slotId),
    shownId,
  );
  if (isReordering) {
    return (
      <div className="order" data-part>
        <Reorder board={board} onDone={() => setReordering(false)} />
      </div>
    );
  }
  return (
    <section className="panel order" aria-labelledby="order-title">
      <header className="session-line">
        <h2 id="order-title">
          {words("次序", "Order")}{" "}
          <span className="quiet">
            {words(
              `已完成 ${done.length} / ${board.slots.length}`,
              `${done.length} of ${board.slots.length} done`,
            )}
          </span>
        </h2>
        {waiting.length > 1 && (
          <button
            className="act"
            data-weight="plain"
            type="button"
            onClick={() => setReordering(true)}
          >
            {words("调整次序", "Change the order")}
          </button>
        )}
      </header>
      <ol ref={lines.list} aria-labelledby="order-title" onKeyDown={lines.onKeyDown}>
        {board.slots.map((slot) => (
          <li key={slot.slotId}>
            <button
              type="button"
              aria-pressed={slot.slotId === shownId}
              data-state={slot.state}
              {...lines.stop(slot.slotId)}
              onClick={() => onPick(slot.slotId)}
            >
              <span className="place">{slot.position}</span>
              <span className="name">{nameOf(slot.unit)}</span>
              <span className="figure">{slot.average ?? ""}</span>
              <span className="tag" data-tone={toneOf(slot)}>
                {slot.state === "SCORED" && slot.average === null
                  ? averageText(slot, board, words)
                  : slotStateName(slot.state, words)}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
