// The line as React sees it.
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from "react";
import type { ReactNode } from "react";

import type { Fault, Line, LineStanding } from "./line";

const LineContext = createContext<Line | null>(null);

export function LineProvider({ line, children }: { line: Line; children: ReactNode }) {
  return <LineContext value={line}>{children}</LineContext>;
}

export function useLine(): Line {
  const line = useContext(LineContext);
  if (line === null) throw new Error("no line: wrap the screen in LineProvider");
  return line;
}

export function useStanding(): LineStanding {
  const line = useLine();
  return useSyncExternalStore(
    useCallback((listener) => line.onStanding(listener), [line]),
    () => line.standing(),
  );
}

export interface Watched<Frame> {
  frame: Frame | null;
  fault: Fault | null;
}

/** The newest frame of a subscription; without variables nothing is watched. */
export function useWatch<Frame>(text: string, variables: object | null): Watched<Frame> {
  const line = useLine();
  const key = variables === null ? null : JSON.stringify(variables);
  const [seen, setSeen] = useState<Watched<Frame> & { key: string | null }>({
    key,
    frame: null,
    fault: null,
  });
  useEffect(() => {
    if (key === null) return undefined;
    return line.watch<Frame>(text, JSON.parse(key) as object, {
      frame: (frame) => setSeen({ key, frame, fault: null }),
      fault: (fault) => setSeen((before) => ({ key, frame: before.frame, fault })),
    });
  }, [line, text, key]);
  // What was seen of another thing is never shown for this one.
  return seen.key === key ? seen : { frame: null, fault: null };
}

export interface Asked<Data> {
  data: Data | null;
  fault: Fault | null;
  again: () => void;
}

/** The answer to a query; asked anew when `again` is called or `turn` changes. */
export function useAsk<Data>(
  text: string,
  variables: object | null,
  turn: unknown = 0,
): Asked<Data> {
  const line = useLine();
  const key = variables === null ? null : JSON.stringify(variables);
  const [turns, setTurns] = useState(0);
  const [told, setTold] = useState<{ key: string | null; data: Data | null; fault: Fault | null }>({
    key,
    data: null,
    fault: null,
  });
  useEffect(() => {
    if (key === null) return undefined;
    let isWanted = true;
    line
      .ask<Data>(text, JSON.parse(key) as object)
      .then((data) => isWanted && setTold({ key, data, fault: null }))
      .catch((fault: Fault) => isWanted && setTold((before) => ({ ...before, key, fault })));
    return () => {
      isWanted = false;
    };
  }, [line, text, key, turns, turn]);
  const again = useCallback(() => setTurns((count) => count + 1), []);
  const isOwn = told.key === key;
  return { data: isOwn ? told.data : null, fault: isOwn ? told.fault : null, again };
}
