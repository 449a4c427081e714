// Instants and days as people write them: 12-18 9:30, 12月18日上午9时30分, 昨天14点半, full-width too.
// Beijing time. Who writes no year means the one nearest to now.
const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;
const SHANGHAI_MS = 8 * 3_600_000;
const HALF_A_YEAR_MS = 183 * DAY_MS;
// Browsers take much more for a date: “12-18” would be a day of 2001.
const DAY = /^\d{4}-\d\d-\d\d$/;
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/;

const two = (number: number) => String(number).padStart(2, "0");

/** `2026-12-18T09:30`, in Beijing time. */
export function localOf(at: number): string {
  return new Date(at + SHANGHAI_MS).toISOString().slice(0, 16);
}

/** The instant as the API takes it. */
export function instantOf(local: string): string {
  return `${local.slice(0, 16)}:00+08:00`;
}

/** The instant a form holds, a day's beginning for a day; NaN for what was typed and is neither. */
export function heldInstant(value: string, kind: "instant" | "day"): number {
  if (kind === "day") return DAY.test(value) ? Date.parse(`${value}T00:00+08:00`) : NaN;
  return INSTANT.test(value) ? Date.parse(value) : NaN;
}

interface Read {
  year: number | null;
  month: number;
  day: number;
  rest: string;
}

/** What was typed, with plain digits and signs. */
function plain(typed: string): string {
  return typed
    .normalize("NFKC")
    .replace(/[。．]/g, ".")
    .replace(/[–—−]/g, "-")
    .trim();
}

/** The day at the beginning of a text, and what follows it. */
function dayIn(text: string, now: number): Read | null {
  const worded = /^(今天|今日|昨天|昨日|前天|today|yesterday)\s*/i.exec(text);
  if (worded) {
    const back = { 昨: 1, y: 1, 前: 2 }[worded[0].charAt(0).toLowerCase()] ?? 0;
    const [year, month, day] = localOf(now - back * DAY_MS)
      .split(/[-T]/)
      .map(Number);
    return {
      year: year ?? 0,
      month: month ?? 0,
      day: day ?? 0,
      rest: text.slice(worded[0].length),
    };
  }
  const found =
    /^(?:(\d{4})\s*[-/.年]\s*)?(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*(?:日|号)?[\sT,，]*/.exec(text);
  if (found === null) return null;
  return {
    year: found[1] === undefined ? null : Number(found[1]),
    month: Number(found[2]),
    day: Number(found[3]),
    rest: text.slice(found[0].length),
  };
}

/** Minutes of a day; null for what is none. */
function timeIn(text: string): number | null {
  const found =
    /^(凌晨|早上|上午|中午|下午|晚上)?\s*(\d{1,2})\s*(?:[:时点h]\s*(?:(\d{1,2})\s*分?|(半))?|)(?::\d{2})?\s*(?:整)?(?:\+08:00)?$/i.exec(
      text.trim(),
    );
  if (found === null) return null;
  // A lone number is no time of day.
  if (/^\d+$/.test(text.trim())) return null;
  const [said, given] = [found[1] ?? "", Number(found[2])];
  // Whether that is midnight or noon, people do not agree.
  if (said === "晚上" && given === 12) return null;
  const isLater = (said === "下午" || said === "晚上") && given < 12;
  const hour = isLater || (said === "中午" && given < 3) ? given + 12 : given;
  const minute = found[4] === "半" ? 30 : Number(found[3] ?? 0);
  return hour < 24 && minute < 60 ? hour * 60 + minute : null;
}

/** Midnight of a day as a number, or null when there is no such day. */
function midnight(year: number, month: number, day: number): number | null {
  const at = Date.UTC(year, month - 1, day) - SHANGHAI_MS;
  return localOf(at).startsWith(`${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`)
    ? at
    : null;
}

/** In the year that was written, else in the one nearest; for what is past, not later than now. */
function placed(
  { year, month, day }: Read,
  minutes: number,
  now: number,
  isPast: boolean,
): number | null {
  const time = minutes * MINUTE_MS;
  if (year !== null) {
    const at = midnight(year, month, day);
    return at === null ? null : at + time;
  }
  const thisYear = Number(localOf(now).slice(0, 4));
  const years = [thisYear, thisYear - 1, ...(isPast ? [] : [thisYear + 1])];
  const all = years.flatMap((one) => midnight(one, month, day) ?? []).map((one) => one + time);
  const near = all.filter((at) => Math.abs(at - now) <= HALF_A_YEAR_MS);
  return near[0] ?? all[0] ?? null;
}

/** The instant that somebody has written, as the API takes it; null for what is none. */
export function readInstant(typed: string, now: number, isPast = false): string | null {
  const text = plain(typed);
  const day = dayIn(text, now) ?? dayIn("今天", now);
  if (day === null) return null;
  const isAlone = dayIn(text, now) === null;
  const minutes = timeIn(isAlone ? text : day.rest);
  if (minutes === null) return null;
  const at = placed(day, minutes, now, isPast);
  return at === null ? null : instantOf(localOf(at));
}

/** The day that somebody has written, as `2026-12-18`; null for what is none. */
export function readDay(typed: string, now: number, isPast = false): string | null {
  const day = dayIn(plain(typed), now);
  if (day === null || day.rest.trim() !== "") return null;
  const at = placed(day, 0, now, isPast);
  return at === null ? null : localOf(at).slice(0, 10);
}
