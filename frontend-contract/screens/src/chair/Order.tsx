// The order of the units, each with where it stands. Picking one shows its steps.
import { slotStateName } from "../hall/names";
import type { BoardFrame } from "../hall/shapes";
import { nameOf, useWords } from "../words";

const TONES = {
  WAITING: "quiet",
  REPORTING: "soon",
  SCORING_OPEN: "soon",
  SCORED: "good",
  NO_RESULT: "quiet",
  EXCUSED: "quiet",
} as const;

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
  const done = board.slots.filter((slot) => slot.state === "SCORED" || slot.state === "EXCUSED");
  return (
    <section className="panel order" aria-labelledby="order-title">
      <header>
        <h2 id="order-title">
          {words("次序", "Order")}{" "}
          <span className="quiet">
            {words(
              `已完成 ${done.length} / ${board.slots.length}`,
              `${done.length} of ${board.slots.length} done`,
            )}
          </span>
        </h2>
      </header>
      <ol tabIndex={0} aria-labelledby="order-title">
        {board.slots.map((slot) => (
          <li key={slot.slotId}>
            <button
              type="button"
              aria-pressed={slot.slotId === shownId}
              data-state={slot.state}
              onClick={() => onPick(slot.slotId)}
            >
              <span className="place">{slot.position}</span>
              <span className="name">{nameOf(slot.unit)}</span>
              <span className="figure">{slot.average ?? ""}</span>
              <span className="tag" data-tone={TONES[slot.state]}>
                {slotStateName(slot.state, words)}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
