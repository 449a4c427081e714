// Months and days as a calendar draws them, in the district's time: `2026-12`, `2026-12-18`.
import type { Words } from "../words";

const DAY_MS = 86_400_000;
const SHANGHAI_MS = 8 * 3_600_000;
const DAY = /^\d{4}-\d\d-\d\d$/;

const at = (day: string) => Date.parse(`${day}T00:00Z`);
const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);

const named = (day: string, words: Words, parts: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(words("zh-CN", "en-GB"), { ...parts, timeZone: "UTC" }).format(at(day));

export const monthName = (month: string, words: Words): string =>
  named(`${month}-01`, words, { year: "numeric", month: "long" });

/** With its day of the week. */
export const dayName = (day: string, words: Words): string =>
  named(day, words, { month: "long", day: "numeric", weekday: "long" });

/** The day of an instant. */
export function dayAt(instant: number | string): string {
  return dayOf((typeof instant === "number" ? instant : Date.parse(instant)) + SHANGHAI_MS);
}

/** Whether somebody has written a day that there is. */
export function isDay(text: string | null): text is string {
  return text !== null && DAY.test(text) && !Number.isNaN(at(text)) && dayOf(at(text)) === text;
}

export function daysOn(day: string, days: number): string {
  return dayOf(at(day) + days * DAY_MS);
}

/** The same day of another month, or the last one there is in it. */
export function monthsOn(day: string, months: number): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayOf(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

/** How many days its week has before it; weeks begin on Monday. */
export function placeInWeek(day: string): number {
  return (new Date(at(day)).getUTCDay() + 6) % 7;
}

/** The weeks of a month; null where a week's day lies in another one. */
export function weeksOf(month: string): readonly (readonly (string | null)[])[] {
  const first = `${month}-01`;
  const next = monthsOn(first, 1);
  const weeks: (string | null)[][] = [];
  let day = daysOn(first, -placeInWeek(first));
  while (day < next) {
    weeks.push(
      Array.from({ length: 7 }, (_, place) => {
        const one = daysOn(day, place);
        return one.startsWith(month) ? one : null;
      }),
    );
    day = daysOn(day, 7);
  }
  return weeks;
}

/** Where a key leads to from a day. */
export const MOVES: Readonly<Record<string, (day: string) => string>> = {
  ArrowLeft: (day) => daysOn(day, -1),
  ArrowRight: (day) => daysOn(day, 1),
  ArrowUp: (day) => daysOn(day, -7),
  ArrowDown: (day) => daysOn(day, 7),
  Home: (day) => daysOn(day, -placeInWeek(day)),
  End: (day) => daysOn(day, 6 - placeInWeek(day)),
  PageUp: (day) => monthsOn(day, -1),
  PageDown: (day) => monthsOn(day, 1),
};

/** What the list is narrowed to, in this month. */
export function within(
  filter: { startsFrom?: string; startsUntil?: string },
  month: string,
): object {
  const [first, last] = [`${month}-01`, daysOn(monthsOn(`${month}-01`, 1), -1)];
  const { startsFrom: from = first, startsUntil: until = last } = filter;
  return {
    ...filter,
    startsFrom: from > first ? from : first,
    startsUntil: until < last ? until : last,
  };
}
