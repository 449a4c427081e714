// A day of a calendar: what begins on it, as titles where there is room and as signs where there is not.
import { timeOfDay } from "../clock/span";
import { ActivityState } from "../generated/enums/ActivityState";
import { termOf, useWords } from "../words";
import type { Words } from "../words";
import { dayName } from "./month";
import type { Item } from "./shapes";
import { SIGNS } from "./State";

/** So many titles have room in a cell. */
const SHOWN = 3;

export function Day({
  day,
  items,
  isToday,
  isChosen,
  onChoose,
  onOpen,
}: {
  day: string;
  items: readonly Item[];
  isToday: boolean;
  isChosen: boolean;
  onChoose: (day: string) => void;
  onOpen: (id: string) => void;
}) {
  const words = useWords();
  const date = Number(day.slice(8));
  const said = [
    dayName(day, words),
    ...(isToday ? [words("今天", "today")] : []),
    items.length === 0
      ? words("没有活动", "nothing")
      : words(`${items.length} 项`, `${items.length} in all`),
    ...items.map((one) => inWords(one, words)),
  ].join(words("，", ", "));
  const rest = items.length - SHOWN;
  return (
    <td data-today={isToday} data-chosen={isChosen}>
      <button
        type="button"
        data-day={day}
        tabIndex={isChosen ? 0 : -1}
        aria-pressed={isChosen}
        aria-current={isToday ? "date" : undefined}
        onClick={() => onChoose(day)}
      >
        <span className="sr-only">{said}</span>
        <span className="date" aria-hidden="true">
          {date}
        </span>
        {isToday && (
          <span className="today" aria-hidden="true">
            {words("今天", "today")}
          </span>
        )}
        <span className="signs" aria-hidden="true">
          {items.slice(0, SHOWN).map((one) => SIGNS[one.state])}
          {rest > 0 && `+${rest}`}
        </span>
      </button>
      {/* Whoever goes by keys finds the same below, as lines. */}
      <div className="titles">
        {items.slice(0, SHOWN).map((one) => (
          <a
            key={one.id}
            href={`?id=${encodeURIComponent(one.id)}`}
            tabIndex={-1}
            data-state={one.state}
            onClick={(clicked) => {
              if (clicked.metaKey || clicked.ctrlKey || clicked.shiftKey) return;
              clicked.preventDefault();
              onOpen(one.id);
            }}
          >
            <span aria-hidden="true">{SIGNS[one.state]}</span> {timeOfDay(one.startsAt)}{" "}
            {one.subject}
          </a>
        ))}
        {rest > 0 && <span className="quiet">{words(`还有 ${rest} 项`, `${rest} more`)}</span>}
      </div>
    </td>
  );
}

/** For whoever hears it rather than sees it. */
const inWords = (one: Item, words: Words): string =>
  `${timeOfDay(one.startsAt)} ${one.subject}，${termOf(ActivityState, one.state, words)}`;
