// Notices the moment an average becomes visible, and keeps it on the wall for a while.
import { useEffect, useRef, useState } from "react";

import type { BoardFrame, BoardSlot } from "../hall/shapes";

const SHOWN_MS = 12_000;

/** The slot whose average has just been shown by the API; null otherwise. */
export function useReveal(board: BoardFrame | null): BoardSlot | null {
  const known = useRef<ReadonlyMap<string, string | null> | null>(null);
  const [shown, setShown] = useState<string | null>(null);

  useEffect(() => {
    if (board === null) return;
    const before = known.current;
    known.current = new Map(board.slots.map((slot) => [slot.slotId, slot.average]));
    // A wall that has just been opened, and one that sees all results at once, reveal none singly.
    if (before === null) return;
    const fresh = board.slots.filter(
      (slot) => slot.average !== null && before.get(slot.slotId) === null,
    );
    if (fresh.length === 1 && !board.revealed) setShown(fresh[0]?.slotId ?? null);
  }, [board]);

  useEffect(() => {
    if (shown === null) return undefined;
    const timer = setTimeout(() => setShown(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [shown]);

  return board?.slots.find((slot) => slot.slotId === shown) ?? null;
}
