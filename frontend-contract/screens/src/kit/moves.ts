// When to look again: the log says that something of these kinds has moved.
import LOG_MOVES from "@operations/screens/log_moves.graphql?raw";
import { useEffect, useRef, useState } from "react";

import { useStanding, useWatch } from "../line/LineContext";

/** Changes whenever something of these kinds has moved, and when a lost line is back. */
export function useMoves(kinds: readonly string[]): string {
  const { frame } = useWatch<{ cursor: string }>(
    LOG_MOVES,
    kinds.length === 0 ? null : { filter: { kinds } },
  );
  const { state } = useStanding();
  const wasLost = useRef(false);
  const [returns, setReturns] = useState(0);
  useEffect(() => {
    if (state === "lost") wasLost.current = true;
    if (state !== "live" || !wasLost.current) return;
    wasLost.current = false;
    setReturns((count) => count + 1);
  }, [state]);
  return `${returns} ${frame?.cursor ?? ""}`;
}
