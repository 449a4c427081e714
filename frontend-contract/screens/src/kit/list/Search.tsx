// Looks for a text, once whoever types it has paused.
import { useEffect, useId, useRef } from "react";

import { useWords } from "../../words";
import { narrow, useAddress } from "../address";
import { Left } from "../form/Left";
import type { TextField } from "../shapes";
import { useSettledText } from "../useSettledText";

export function Search({ field }: { field: TextField }) {
  const words = useWords();
  const id = useId();
  const there = useAddress().get("text") ?? "";
  const typed = useSettledText(there);
  const { settled, set } = typed;
  const isTooLong = [...settled].length > (field.most ?? Infinity);
  useEffect(() => {
    const now = new URLSearchParams(location.search).get("text") ?? "";
    // What is typed on is the same search; the first letter of it is a step back of its own.
    if (now !== settled && !isTooLong) narrow({ text: settled }, now !== "");
  }, [settled, isTooLong]);
  // Cleared by a button, or gone back from: the field says what the list is narrowed by.
  const last = useRef(settled);
  last.current = settled;
  useEffect(() => {
    if (there !== last.current) set(there, false);
  }, [there, set]);
  const label = words(`查找${field.zh}`, `Look for: ${field.en}`);
  return (
    <div className="field search" data-field="text">
      <label className="sr-only" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        value={typed.text}
        placeholder={label}
        aria-invalid={isTooLong || undefined}
        aria-describedby={`${id}-left`}
        onChange={(changed) =>
          typed.set(changed.target.value, (changed.nativeEvent as InputEvent).isComposing ?? false)
        }
        onCompositionEnd={(ended) => typed.set(ended.currentTarget.value, false)}
      />
      <Left id={`${id}-left`} text={typed.text} most={field.most} />
    </div>
  );
}
