// A form that goes on where it was left (drafts.ts).
import { useCallback, useEffect, useState } from "react";

import { draftKey, dropDraft, dropOldDrafts, keepDraft, readDraft } from "./drafts";
import { tokenOfThisTab } from "./token";

export interface Draft<T> {
  value: T;
  set: (value: T) => void;
  clear: () => void;
  /** Whether there is something, and whether this browser keeps it. */
  state: "empty" | "kept" | "unkept";
}

/** A draft under a name of its own. `first` is what an empty form holds. */
export function useDraft<T extends object>(name: string, first: T): Draft<T> {
  const key = draftKey(tokenOfThisTab(), name);
  const [begun] = useState(() => readDraft<T>(key));
  const [value, setValue] = useState<T>(begun === null ? first : { ...first, ...begun });
  const [state, setState] = useState<Draft<T>["state"]>(begun === null ? "empty" : "kept");
  const set = useCallback(
    (next: T) => {
      setValue(next);
      setState(keepDraft(key, next) ? "kept" : "unkept");
    },
    [key],
  );
  const clear = useCallback(() => {
    setValue(first);
    setState("empty");
    dropDraft(key);
  }, [first, key]);
  useEffect(dropOldDrafts, []);
  return { value, set, clear, state };
}
