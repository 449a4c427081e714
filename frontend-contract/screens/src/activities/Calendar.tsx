// A month of activities. One stop of Tab: arrows go by days and weeks, Home and End to the ends of a
// week, PageUp and PageDown by months; what begins on the chosen day stands below as lines.
import ACTIVITY_LIST from "@operations/screens/activity_list.graphql?raw";
import { useEffect, useRef } from "react";
import type { KeyboardEvent, ReactNode } from "react";

import { useMinute } from "../clock/useClock";
import { narrow, open, useAddress } from "../kit/address";
import { Trouble } from "../kit/Trouble";
import { useFound } from "../kit/list/useFound";
import { useWords } from "../words";
import { Day } from "./Day";
import { MOVES, dayAt, dayName, isDay, monthName, monthsOn, weeksOf, within } from "./month";
import type { Item } from "./shapes";
import { Legend } from "./State";
import "./calendar.css";

/** More than a district holds in a month. */
const MOST = 500;
const WEEK = [
  ["一", "Mon"],
  ["二", "Tue"],
  ["三", "Wed"],
  ["四", "Thu"],
  ["五", "Fri"],
  ["六", "Sat"],
  ["日", "Sun"],
] as const;

export default function Calendar({
  filter,
  turn,
  lines,
}: {
  filter: { startsFrom?: string; startsUntil?: string };
  turn: string;
  lines: (items: readonly Item[]) => ReactNode;
}) {
  const words = useWords();
  const today = dayAt(useMinute());
  const given = useAddress().get("day");
  const chosen = isDay(given) ? given : today;
  const month = chosen.slice(0, 7);
  const { items, hasMore, fault, again } = useFound<Item>(
    ACTIVITY_LIST,
    { filter: within(filter, month), orderBy: { field: "STARTS_AT", direction: "ASC" } },
    MOST,
    turn,
  );
  const byDay = new Map<string, Item[]>();
  for (const one of items ?? []) {
    const day = dayAt(one.startsAt);
    byDay.set(day, [...(byDay.get(day) ?? []), one]);
  }
  const grid = useRef<HTMLTableElement>(null);
  const isByKeys = useRef(false);
  useEffect(() => {
    if (isByKeys.current)
      grid.current?.querySelector<HTMLElement>(`[data-day="${chosen}"]`)?.focus();
    isByKeys.current = false;
  }, [chosen]);
  const choose = (day: string) => narrow({ day }, true);
  const press = (pressed: KeyboardEvent) => {
    const move = MOVES[pressed.key];
    if (move === undefined || pressed.altKey || pressed.ctrlKey || pressed.metaKey) return;
    pressed.preventDefault();
    isByKeys.current = true;
    choose(move(chosen));
  };
  const named = monthName(month, words);
  const own = byDay.get(chosen) ?? [];
  const count = items?.length ?? 0;
  return (
    <div className="calendar">
      <div className="calendar-head">
        <h2 aria-live="polite">
          {named} <small>{items !== null && words(`${count} 项`, `${count} in all`)}</small>
        </h2>
        <div className="acts">
          <button className="act" type="button" onClick={() => choose(monthsOn(chosen, -1))}>
            {words("上月", "Previous")}
          </button>
          <button className="act" type="button" onClick={() => choose(today)}>
            {words("今天", "Today")}
          </button>
          <button className="act" type="button" onClick={() => choose(monthsOn(chosen, 1))}>
            {words("下月", "Next")}
          </button>
        </div>
      </div>
      {fault && <Trouble fault={fault} again={again} />}
      <table ref={grid} className="month" aria-label={named} onKeyDown={press}>
        <thead>
          <tr>
            {WEEK.map(([zh, en]) => (
              <th key={en} scope="col">
                {words(zh, en)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week.find((day) => day !== null)}>
              {week.map((day, place) =>
                day === null ? (
                  <td key={place} />
                ) : (
                  <Day
                    key={place}
                    day={day}
                    items={byDay.get(day) ?? []}
                    isToday={day === today}
                    isChosen={day === chosen}
                    onChoose={choose}
                    onOpen={open}
                  />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <Legend />
      {hasMore && (
        <p className="quiet">
          {words(`只显示前 ${MOST} 项，请筛选。`, `Only the first ${MOST} are shown: narrow it.`)}
        </p>
      )}
      <section aria-label={words("当日活动", "On this day")}>
        <h3>{dayName(chosen, words)}</h3>
        {own.length > 0
          ? lines(own)
          : items !== null && (
              <p className="quiet">
                {count > 0
                  ? words("当日没有活动。", "There is none on this day.")
                  : words(
                      "本月没有符合条件的活动，可换月份或放宽筛选。",
                      "Nothing fits in this month: try another one, or fewer filters.",
                    )}
              </p>
            )}
      </section>
    </div>
  );
}
