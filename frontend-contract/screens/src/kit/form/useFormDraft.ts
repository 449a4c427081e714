// What somebody is writing for an act, as drafts.ts keeps it: by person, until it is sent, thrown away
// or he signs out. Beside it lies the `requestId` under which it was last sent: after a reload the same
// words are asked for again and not done twice.
import { useCallback, useEffect, useRef, useState } from "react";

import { draftKey, dropDraft, dropOldDrafts, keepDraft, readDraft } from "../../drafts";
import { tokenOfThisTab } from "../../token";
import { isEmpty } from "./check";

type Values = Readonly<Record<string, unknown>>;

interface Kept {
  values: Values;
  at: number;
  sent: Sent | null;
}

/** What was sent and not answered yet. */
export interface Sent {
  input: string;
  requestId: string;
}

export interface FormDraft {
  /** Only what was written: the rest is as the matter has it now. */
  changes: Values;
  set: (change: Values) => void;
  /** Empties the form and forgets what was kept. */
  clear: () => void;
  /** When what stands here was written, where it was found again. */
  restoredAt: number | null;
  state: "empty" | "kept" | "unkept";
  /** Some of it is of a person, and never kept. */
  isPartial: boolean;
  /** Whether something would be lost by leaving now. */
  isLosing: () => boolean;
  sent: () => Sent | null;
  keepSent: (sent: Sent) => void;
}

const PAUSE_MS = 250;

function keyOf(act: string, about: object): string | null {
  return draftKey(tokenOfThisTab(), [act, ...Object.values(about)].join("."));
}

/** Whether something unsent lies here. */
export function hasDraft(act: string, about: object): boolean {
  return readDraft<Kept>(keyOf(act, about))?.values !== undefined;
}

const NOTHING: Values = {};

/** `personal` names what is never kept; it must not change. */
export function useFormDraft(act: string, about: object, personal: readonly string[]): FormDraft {
  const key = keyOf(act, about);
  const [begun] = useState(() => readDraft<Kept>(key));
  const [changes, setChanges] = useState(begun?.values ?? NOTHING);
  const [restoredAt, setRestoredAt] = useState(begun?.values ? (begun.at ?? null) : null);
  const [state, setState] = useState<FormDraft["state"]>(begun?.values ? "kept" : "empty");
  const newest = useRef({ changes, sent: begun?.sent ?? null, isTouched: false, state });
  newest.current.changes = changes;
  newest.current.state = state;
  const isPartial = personal.some((name) => !isEmpty(changes[name]));
  const isLosing = useCallback(() => {
    const { changes: written, isTouched, state: now } = newest.current;
    const isPersonal = personal.some((name) => !isEmpty(written[name]));
    return isTouched && (isPersonal || now === "unkept");
  }, [personal]);

  const keep = useCallback(() => {
    const { changes: written, sent, isTouched } = newest.current;
    if (!isTouched) return;
    const kept = Object.entries(written).filter(([name]) => !personal.includes(name));
    const at = Date.now();
    setState(keepDraft(key, { values: Object.fromEntries(kept), at, sent }) ? "kept" : "unkept");
  }, [key, personal]);

  useEffect(() => {
    if (!newest.current.isTouched) return undefined;
    const timer = setTimeout(keep, PAUSE_MS);
    // A page that is left, or a tab that a phone puts to sleep, keeps what was typed last.
    addEventListener("pagehide", keep);
    return () => {
      clearTimeout(timer);
      removeEventListener("pagehide", keep);
    };
  }, [keep, changes]);
  // The form may be folded away or gone from, too.
  useEffect(() => () => keep(), [keep]);
  useEffect(dropOldDrafts, []);

  const set = useCallback((change: Values) => {
    newest.current.isTouched = true;
    setChanges((before) => ({ ...before, ...change }));
  }, []);
  const clear = useCallback(() => {
    newest.current = { changes: NOTHING, sent: null, isTouched: false, state: "empty" };
    dropDraft(key);
    setChanges(NOTHING);
    setRestoredAt(null);
    setState("empty");
  }, [key]);
  const keepSent = useCallback(
    (last: Sent) => {
      newest.current = { ...newest.current, sent: last, isTouched: true };
      keep();
    },
    [keep],
  );
  const sent = () => newest.current.sent;
  return { changes, set, clear, restoredAt, state, isPartial, isLosing, sent, keepSent };
}
