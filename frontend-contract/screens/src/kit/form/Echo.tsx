// What was understood of an instant: the day of the week and how long ago tell a slip of the hand.
import { useMinute } from "../../clock/useClock";
import { useWords } from "../../words";
import type { Words } from "../../words";

const MINUTE_MS = 60_000;

export function Echo({ at, day }: { at: number | null; day: string }) {
  const words = useWords();
  const now = useMinute();
  const shown = (instant: number, hasTime: boolean) =>
    new Intl.DateTimeFormat(words("zh-CN", "en-GB"), {
      dateStyle: "full",
      ...(hasTime ? { timeStyle: "short" } : {}),
      timeZone: "Asia/Shanghai",
    }).format(instant);
  const told =
    at !== null
      ? words(
          `北京时间 ${shown(at, true)}${distance(now - at, words)}`,
          `${shown(at, true)}, Beijing time${distance(now - at, words)}`,
        )
      : day === ""
        ? ""
        : shown(Date.parse(`${day}T00:00+08:00`), false);
  return <output className="echo">{told}</output>;
}

function distance(agoMs: number, words: Words): string {
  const minutes = Math.round(Math.abs(agoMs) / MINUTE_MS);
  if (minutes === 0) return "";
  const [days, hours, rest] = [
    Math.floor(minutes / 1440),
    Math.floor((minutes % 1440) / 60),
    minutes % 60,
  ];
  const span = [
    days > 0 ? words(`${days}天`, `${days} d `) : "",
    hours > 0 ? words(`${hours}小时`, `${hours} h `) : "",
    days === 0 && rest > 0 ? words(`${rest}分钟`, `${rest} min `) : "",
  ].join("");
  return agoMs > 0
    ? words(`，${span}前`, `, ${span}ago`)
    : words(`，${span}后`, `, in ${span.trim()}`);
}
