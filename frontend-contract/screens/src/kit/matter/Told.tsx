// What has just been done. It takes the focus, for the form that had it may be gone.
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";

import { useWords, worded } from "../../words";
import type { Term } from "../../words";

export function Told({
  text,
  turn = text,
  children,
}: {
  text: Term | null;
  /** Another one each time: the same may be done twice. */
  turn?: unknown;
  /** The way back from it. */
  children?: ReactNode;
}) {
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (turn !== null) place.current?.focus();
  }, [turn]);
  return (
    <div role="status">
      {text !== null && (
        <div ref={place} className="done" tabIndex={-1}>
          <p>{worded(text, words)}</p>
          {children}
        </div>
      )}
    </div>
  );
}
