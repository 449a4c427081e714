// What has just been done. It takes the focus, for the form that had it may be gone.
import { useEffect, useRef } from "react";

import { useWords, worded } from "../../words";
import type { Term } from "../../words";

export function Told({ text }: { text: Term | null }) {
  const words = useWords();
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (text !== null) place.current?.focus();
  }, [text]);
  return (
    <div role="status">
      {text !== null && (
        <p ref={place} className="done" tabIndex={-1}>
          {worded(text, words)}
        </p>
      )}
    </div>
  );
}
