// Spans of time as people read them.
import type { Words } from "../words";

const two = (value: number) => String(Math.floor(value)).padStart(2, "0");

/** Minutes and seconds, `m:ss`. What is left is rounded up, so that 0:00 means over. */
export function minutesText(milliseconds: number): string {
  const seconds =
    milliseconds > 0 ? Math.ceil(milliseconds / 1000) : Math.floor(-milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
}

/** Hours, minutes and seconds, `h:mm:ss`, however many hours there are. */
export function hoursText(milliseconds: number): string {
  const seconds =
    milliseconds > 0 ? Math.ceil(milliseconds / 1000) : Math.floor(-milliseconds / 1000);
  return `${Math.floor(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** Hours and minutes of a day in Shanghai. */
export function timeOfDay(at: number | string): string {
  return shown(at, { hour: "2-digit", minute: "2-digit" });
}

export function dayAndTime(at: number | string): string {
  return shown(at, { month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" });
}

export function wholeDate(at: number | string): string {
  return shown(at, {
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
}

/** A day and an instant of it as one says it: with its year and its day of the week. */
export function dayInFull(at: string, words: Words): string {
  return new Intl.DateTimeFormat(words("zh-CN", "en-GB"), {
    dateStyle: "full",
    timeStyle: "short",
    timeZone: "Asia/Shanghai",
  }).format(Date.parse(at));
}

function shown(at: number | string, parts: Intl.DateTimeFormatOptions): string {
  const instant = typeof at === "number" ? at : Date.parse(at);
  return new Intl.DateTimeFormat("zh-CN", {
    ...parts,
    hourCycle: "h23",
    timeZone: "Asia/Shanghai",
  }).format(instant);
}
