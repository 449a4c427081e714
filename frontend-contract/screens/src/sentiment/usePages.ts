// Turns pages by itself, until somebody holds one or turns it himself.
import { useEffect, useState } from "react";

const PAGE_MS = 12_000;

export interface Pages {
  page: number;
  isHeld: boolean;
  turn: (by: number) => void;
  hold: (isHeld: boolean) => void;
}

export function usePages(count: number): Pages {
  const [turned, setTurned] = useState(0);
  const [isHeld, hold] = useState(false);
  const turn = (by: number) => setTurned((before) => before + by);
  useEffect(() => {
    if (isHeld || count < 2) return undefined;
    const timer = setInterval(() => turn(1), PAGE_MS);
    return () => clearInterval(timer);
  }, [count, isHeld]);
  return { page: ((turned % count) + count) % count, isHeld, turn, hold };
}
