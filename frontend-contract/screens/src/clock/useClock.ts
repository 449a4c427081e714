// Ticking that is drawn from the server's clock, at the instant the shown text changes.
import { useEffect, useReducer } from "react";

import { useLine } from "../line/LineContext";

const LEAST_WAIT_MS = 20;

/** Milliseconds left until `dueAt`, negative beyond it; drawn anew at every full second. */
export function useLeft(dueAt: string | null, standsSince: string | null = null): number | null {
  const { clock } = useLine();
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  const due = dueAt === null ? null : Date.parse(dueAt);
  const stands = standsSince === null ? null : Date.parse(standsSince);

  useEffect(() => {
    if (due === null || stands !== null) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      drawAgain();
      const toNextSecond = (((due - clock.now()) % 1000) + 1000) % 1000;
      timer = setTimeout(tick, Math.max(toNextSecond / (clock.speed() || 1) + 1, LEAST_WAIT_MS));
    };
    const restart = () => {
      clearTimeout(timer);
      tick();
    };
    restart();
    const leave = clock.onChange(restart);
    return () => {
      clearTimeout(timer);
      leave();
    };
  }, [clock, due, stands]);

  return due === null ? null : due - (stands ?? clock.now());
}

/** The server's instant, drawn anew at every full minute of its clock. */
export function useMinute(): number {
  const { clock } = useLine();
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      drawAgain();
      timer = setTimeout(
        tick,
        Math.max((60_000 - (clock.now() % 60_000)) / (clock.speed() || 1), 200),
      );
    };
    const restart = () => {
      clearTimeout(timer);
      tick();
    };
    restart();
    const leave = clock.onChange(restart);
    return () => {
      clearTimeout(timer);
      leave();
    };
  }, [clock]);
  return clock.now();
}

/** Seconds that something of this page has lasted, by a clock nobody sets. */
export function useLasting(since: number | null): number {
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (since === null) return undefined;
    const timer = setInterval(drawAgain, 1000);
    return () => clearInterval(timer);
  }, [since]);
  return since === null ? 0 : Math.floor((performance.now() - since) / 1000);
}
