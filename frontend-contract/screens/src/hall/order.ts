// The order of lines on a scoreboard: by rank once results are published, as called before.
import type { BoardFrame, BoardSlot } from "./shapes";

const LAST = Number.MAX_SAFE_INTEGER;

export function inOrder(board: BoardFrame): readonly BoardSlot[] {
  if (!board.revealed) return board.slots;
  return [...board.slots].sort(
    (one, other) => (one.rank ?? LAST) - (other.rank ?? LAST) || one.position - other.position,
  );
}
