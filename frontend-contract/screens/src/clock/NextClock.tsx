// In a line: which clock runs out next and by when, or by how much one is late.
import { useWords } from "../words";
import { toneOf } from "./EventClock";
import type { ShownClock } from "./EventClock";
import { clockShortName } from "./names";
import { hoursText } from "./span";
import { useLeft } from "./useClock";

/**
 * `isOver`: the matter is closed; only what was late is still told. `isNamed`: of several, which one
 * it is.
 */
export function NextClock({
  clocks,
  isOver = false,
  isNamed = true,
}: {
  clocks: readonly ShownClock[];
  isOver?: boolean;
  isNamed?: boolean;
}) {
  const words = useWords();
  const waiting = clocks
    .filter((clock) => clock.doneAt == null && clock.state !== "ABORTED")
    .sort((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt));
  const next = waiting[0];
  const isOpen = next !== undefined && !isOver;
  const left = useLeft(isOpen ? next.dueAt : null, next?.pausedAt ?? null);
  const wasLate = clocks.some((clock) => clock.state === "MET_LATE" || clock.state === "MISSED");
  if (next === undefined || left === null) {
    return wasLate ? (
      <span className="next-clock" data-tone="late">
        {words("曾逾期", "Was late")}
      </span>
    ) : null;
  }
  const name = isNamed ? `${clockShortName(next.kind, words)} ` : "";
  return (
    <span className="next-clock" data-tone={toneOf(next, left)}>
      {left <= 0
        ? words(`${name}逾期 ${hoursText(left)}`, `${name}${hoursText(left)} late`)
        : words(`${name}剩 ${hoursText(left)}`, `${name}${hoursText(left)} left`)}
    </span>
  );
}
