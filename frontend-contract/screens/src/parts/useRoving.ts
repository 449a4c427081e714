// One tab stop for a list of many: Tab comes to it and leaves it, arrows, Home and End go on in it.
import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent } from "react";

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** `keys` are the lines in order; `first` the one that Tab comes to before anybody has moved. */
export function useRoving<List extends HTMLElement>(
  keys: readonly string[],
  first: string | null = null,
) {
  const list = useRef<List>(null);
  const [at, setAt] = useState<string | null>(null);
  const waiting = useRef<string | null>(null);
  const known = (key: string | null) => key !== null && keys.includes(key);
  const current = known(at) ? at : known(first) ? first : (keys[0] ?? null);

  const focus = (key: string) => {
    const line = list.current?.querySelector<HTMLElement>(`[data-rove="${CSS.escape(key)}"]`);
    line?.focus();
  };
  // A line that has moved takes the focus along, once it is where it belongs.
  useEffect(() => {
    if (waiting.current === null) return;
    focus(waiting.current);
    waiting.current = null;
  });

  const onKeyDown = (pressed: KeyboardEvent<HTMLElement>) => {
    const key = (pressed.target as HTMLElement).dataset.rove;
    const step = STEPS[pressed.key];
    if (key === undefined || step === undefined || pressed.altKey) return;
    pressed.preventDefault();
    const next = keys[step(keys.indexOf(key), keys.length - 1)];
    if (next !== undefined) focus(next);
  };
  return {
    list,
    onKeyDown,
    current,
    /** For what is focused in a line. */
    stop: (key: string) => ({
      "data-rove": key,
      tabIndex: key === current ? 0 : -1,
      onFocus: () => setAt(key),
    }),
    /** The focus goes to a line when it has been drawn anew. */
    follow(key: string) {
      setAt(key);
      waiting.current = key;
    },
  };
}
