// In a line: which clock runs out next and by when, or by how much one is late.
import { hoursText } from "../clock/span";
import { useLeft } from "../clock/useClock";
import { useWords } from "../words";
import { toneOf } from "./EventClock";
import { clockName } from "./names";
import type { SentimentClock } from "./shapes";

/** `isOver`: the event is closed; only what was late is still told. */
export function NextClock({
  clocks,
  isOver,
}: {
  clocks: readonly SentimentClock[];
  isOver: boolean;
}) {
  const words = useWords();
  const waiting = clocks
    .filter((clock) => clock.doneAt == null && clock.state !== "ABORTED")
    .sort((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt));
  const next = waiting[0];
  const left = useLeft(next === undefined || isOver ? null : next.dueAt);
  const wasLate = clocks.some((clock) => clock.state === "MET_LATE" || clock.state === "MISSED");
  if (next === undefined || left === null) {
    return wasLate ? (
      <span className="next-clock" data-tone="late">
        {words("曾逾期", "Was late")}
      </span>
    ) : null;
  }
  const name = clockName(next.kind, words);
  return (
    <span className="next-clock" data-tone={toneOf(next, left)}>
      {left <= 0
        ? words(`${name} 逾期 ${hoursText(left)}`, `${name}: ${hoursText(left)} late`)
        : words(`${name} 剩 ${hoursText(left)}`, `${name}: ${hoursText(left)} left`)}
    </span>
  );
}
