// The eight-minute clock: what is left, soon over in amber, overtime in red and counting up.
import { minutesText } from "../clock/span";
import { useLeft } from "../clock/useClock";
import { useAlarm } from "../parts/useAlarm";
import { useWords } from "../words";
import type { FloorFrame } from "./shapes";
import { isSpeaking } from "./shapes";

export const SLOT_MS = 480_000;
const SOON_MS = 60_000;

export type Tone = "calm" | "soon" | "late" | "still";

export function toneOf(left: number, isPaused: boolean): Tone {
  if (left <= 0) return "late";
  if (isPaused) return "still";
  return left <= SOON_MS ? "soon" : "calm";
}

export function FloorClock({ floor }: { floor: FloorFrame }) {
  const words = useWords();
  const left = useLeft(isSpeaking(floor) ? floor.deadlineAt : null, floor.pausedAt);
  useAlarm(left === null ? null : toneOf(left, floor.pausedAt !== null));
  if (left === null) return <EndedClock overtimeMs={floor.overtimeSeconds * 1000} />;
  const isPaused = floor.pausedAt !== null;
  const over = left <= 0;
  return (
    <div className="clock" data-tone={toneOf(left, isPaused)}>
      <p className="clock-label">
        {over ? words("超时", "Overtime") : words("剩余时间", "Time left")}
        {isPaused && <strong> · {words("暂停", "paused")}</strong>}
      </p>
      <p className="clock-face" role="timer" aria-live="off">
        {over && <span className="plus">+</span>}
        {minutesText(left)}
      </p>
      <div className="clock-bar" aria-hidden="true">
        <span style={{ transform: `scaleX(${Math.min(1, Math.max(0, left / SLOT_MS))})` }} />
        <i style={{ left: `${(SOON_MS / SLOT_MS) * 100}%` }} />
      </div>
    </div>
  );
}

function EndedClock({ overtimeMs }: { overtimeMs: number }) {
  const words = useWords();
  const isLate = overtimeMs > 0;
  return (
    <div className="clock" data-tone={isLate ? "late" : "still"}>
      <p className="clock-label">{words("述职结束", "Report ended")}</p>
      <p className="clock-ended">
        {isLate
          ? words(`超时 ${minutesText(-overtimeMs)}`, `Over by ${minutesText(-overtimeMs)}`)
          : words("未超时", "Within eight minutes")}
      </p>
    </div>
  );
}
