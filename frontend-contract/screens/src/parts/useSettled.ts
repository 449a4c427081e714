// A value that changes often, taken once it has been still, yet never put off for long.
import { useEffect, useRef, useState } from "react";

const STILL_MS = 250;
/** While changes stream in without a pause, so often it is taken all the same. */
const LONGEST_MS = 1000;

export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  const since = useRef<number | null>(null);
  useEffect(() => {
    if (Object.is(value, settled)) {
      since.current = null;
      return undefined;
    }
    since.current ??= performance.now();
    const left = since.current + LONGEST_MS - performance.now();
    const timer = setTimeout(
      () => {
        since.current = null;
        setSettled(value);
      },
      Math.max(0, Math.min(STILL_MS, left)),
    );
    return () => clearTimeout(timer);
  }, [value, settled]);
  return settled;
}
