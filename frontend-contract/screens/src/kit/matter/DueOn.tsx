// A last day: how many days are left, red when it is over. Where nothing is due nothing is said.
import { useMinute } from "../../clock/useClock";
import { useWords } from "../../words";

const DAY_MS = 86_400_000;
const SHANGHAI_MS = 8 * 3_600_000;
const SOON_DAYS = 3;

/** Whole days from today in Shanghai until a day. */
export function daysUntil(day: string, now: number): number {
  return Date.parse(`${day}T00:00Z`) / DAY_MS - Math.floor((now + SHANGHAI_MS) / DAY_MS);
}

export function DueOn({
  day,
  isDone,
  hasDay = false,
}: {
  day: string | null;
  isDone: boolean;
  /** With the day itself. */
  hasDay?: boolean;
}) {
  const words = useWords();
  const now = useMinute();
  if (day === null) return null;
  const left = daysUntil(day, now);
  const tone = isDone ? "still" : left < 0 ? "late" : left <= SOON_DAYS ? "soon" : "calm";
  const told = isDone
    ? null
    : left < 0
      ? words(`逾期 ${-left} 天`, `${-left} d late`)
      : left === 0
        ? words("今天到期", "due today")
        : words(`剩 ${left} 天`, `${left} d left`);
  const [year, month, date] = day.split("-").map(Number);
  const isThisYear = year === new Date(now + SHANGHAI_MS).getUTCFullYear();
  const said = words(`${isThisYear ? "" : `${year}年`}${month}月${date}日`, day);
  return (
    <span className="due-in" data-tone={tone}>
      {[told, hasDay || isDone ? said : null].filter(Boolean).join(" · ")}
    </span>
  );
}
