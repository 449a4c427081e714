// One clock: what is left or by how much it is late, on a bar with its milestones.
import type { CSSProperties } from "react";

import { useWords } from "../words";
import { clockName, clockShortName, reasonName } from "./names";
import { dayAndTime, hoursText } from "./span";
import { useLeft } from "./useClock";

const SOON_MS = 30 * 60_000;
const LATE_WORD_EM = 1.3;

/** A clock as any list or matter knows it. */
export interface ShownClock {
  kind: string;
  state: string;
  startedAt: string;
  dueAt: string;
  doneAt?: string | null;
  /** Since when it stands still. */
  pausedAt?: string | null;
  reason?: string | null;
}

export type Tone = "calm" | "soon" | "late" | "good" | "still";

export function toneOf(clock: ShownClock, left: number | null): Tone {
  if (clock.state === "MET") return "good";
  if (clock.state === "ABORTED") return "still";
  if (["MET_LATE", "MISSED", "OVERTIME"].includes(clock.state)) return "late";
  if (left === null) return "still";
  if (left <= 0) return "late";
  return left <= SOON_MS ? "soon" : "calm";
}

/** `isOver`: the event is closed, and what was not done will not be. */
export function EventClock({ clock, isOver = false }: { clock: ShownClock; isOver?: boolean }) {
  const words = useWords();
  const isOpen = !isOver && clock.doneAt == null && clock.state !== "ABORTED";
  const left = useLeft(isOpen ? clock.dueAt : null, clock.pausedAt ?? null);
  const tone = toneOf(clock, left);
  const whole = Date.parse(clock.dueAt) - Date.parse(clock.startedAt);
  const gone = Math.min(1, Math.max(0, left === null ? 1 : 1 - left / whole));
  const reason = clock.reason ? reasonName(clock.reason, words) : null;
  return (
    <section className="event-clock" data-tone={tone} data-kind={clock.kind}>
      <h3>
        <span className="long">{clockName(clock.kind, words)}</span>
        <span className="short" aria-hidden="true">
          {clockShortName(clock.kind, words)}
          {left !== null && left <= 0 && ` ${words("逾期", "late")}`}
        </span>
      </h3>
      {left === null ? (
        <p className="face still">{endText(clock, words)}</p>
      ) : (
        <p
          className="face"
          role="timer"
          aria-live="off"
          style={{ "--em": widthOf(left) } as CSSProperties}
        >
          {left <= 0 && <span className="late-word">{words("逾期", "Late")} </span>}
          {hoursText(left)}
        </p>
      )}
      <div className="bar" aria-hidden="true">
        <span style={{ width: `${gone * 100}%` }} />
        <i style={{ left: "50%" }} />
        <i style={{ left: `${(1 - SOON_MS / whole) * 100}%` }} />
      </div>
      <p className="due">
        {words(`时限 ${dayAndTime(clock.dueAt)}`, `Due ${dayAndTime(clock.dueAt)}`)}
        {isOpen && left !== null && ` · ${stageText(clock, left, whole, words)}`}
        {reason && ` · ${reason}`}
      </p>
    </section>
  );
}

/** How wide the face is, in its own size: however many hours, it fits its place. */
function widthOf(left: number): number {
  const digits = [...hoursText(left)].reduce((sum, one) => sum + (one === ":" ? 0.34 : 0.62), 0);
  return left <= 0 ? digits + LATE_WORD_EM : digits;
}

function endText(clock: ShownClock, words: ReturnType<typeof useWords>): string {
  if (clock.state === "MET") return words("按时完成", "Met in time");
  if (clock.state === "MET_LATE") {
    const late = hoursText(Date.parse(clock.dueAt) - Date.parse(clock.doneAt ?? clock.dueAt));
    return words(`迟 ${late} 完成`, `Met ${late} late`);
  }
  if (clock.state === "ABORTED") return words("已终止", "Called off");
  return words("逾期未完成", "Missed, never done");
}

function stageText(
  clock: ShownClock,
  left: number,
  whole: number,
  words: ReturnType<typeof useWords>,
): string {
  if (clock.pausedAt != null) return words("暂停", "standing still");
  if (left <= 0) return words("已逾期", "missed");
  if (left <= SOON_MS) return words("不足三十分钟", "under thirty minutes");
  return left <= whole / 2 ? words("时间过半", "past half") : words("计时中", "running");
}
