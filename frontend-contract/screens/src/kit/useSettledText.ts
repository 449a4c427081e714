// What somebody types, once he has paused; never in the middle of a character that is composed.
import { useCallback, useEffect, useState } from "react";

const PAUSE_MS = 300;

export interface Typed {
  text: string;
  settled: string;
  set: (text: string, isComposing: boolean) => void;
}

export function useSettledText(first: string): Typed {
  const [text, setText] = useState(first);
  const [isComposing, setComposing] = useState(false);
  const [settled, setSettled] = useState(first);
  useEffect(() => {
    if (isComposing) return undefined;
    const timer = setTimeout(() => setSettled(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, isComposing]);
  const set = useCallback((next: string, composing: boolean) => {
    setText(next);
    setComposing(composing);
  }, []);
  return { text, settled, set };
}
