// Sound and vibration when a clock comes to its last minute and when it is late; by choice.
import { useEffect, useRef } from "react";

import { remembered } from "../remembered";

/** Nothing sounds until somebody wants it. */
export const alarm = remembered<"off" | "on">("sitong.alarm", ["off", "on"]);

type Pitch = readonly [hertz: number, seconds: number];
const SOON: readonly Pitch[] = [[660, 0.18]];
const LATE: readonly Pitch[] = [
  [880, 0.18],
  [660, 0.18],
  [880, 0.3],
];
const GAP_SECONDS = 0.12;

let context: AudioContext | null = null;

/** Plays notes one after the other. Browsers let a page sound once somebody has touched it. */
function play(notes: readonly Pitch[]): void {
  try {
    context ??= new AudioContext();
    void context.resume();
    let at = context.currentTime;
    for (const [hertz, seconds] of notes) {
      const tone = context.createOscillator();
      const loudness = context.createGain();
      tone.frequency.value = hertz;
      loudness.gain.setValueAtTime(0.25, at);
      loudness.gain.exponentialRampToValueAtTime(0.001, at + seconds);
      tone.connect(loudness).connect(context.destination);
      tone.start(at);
      tone.stop(at + seconds);
      at += seconds + GAP_SECONDS;
    }
  } catch {
    // A machine without sound shows the colour all the same.
  }
}

function sound(tone: "soon" | "late"): void {
  const notes = tone === "late" ? LATE : SOON;
  play(notes);
  navigator.vibrate?.(notes.flatMap(([, seconds]) => [seconds * 1000, GAP_SECONDS * 1000]));
  // Told to whoever listens, so that it can be seen that it has sounded.
  document.documentElement.dataset.alarm = tone;
}

/** What was chosen is heard at once, which also asks the browser's leave. */
export function chooseAlarm(choice: "off" | "on"): void {
  alarm.set(choice);
  if (choice === "on") sound("soon");
}

/** Sounds when the tone of a clock becomes `soon` or `late` while the page is open. */
export function useAlarm(tone: string | null): void {
  const choice = alarm.use();
  const before = useRef(tone);
  useEffect(() => {
    const last = before.current;
    before.current = tone;
    if (choice === "off" || tone === last || last === null) return;
    if (tone === "soon" || tone === "late") sound(tone);
  }, [tone, choice]);
}
