// Asks before something that cannot be undone.
import { createContext, useCallback, useContext, useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";

import { handBack } from "../keptFocus";
import { useWords } from "../words";

export interface Question {
  title: string;
  body?: ReactNode;
  /** What speaks against it. */
  warning?: string | null;
  yes: string;
  /** What stands on the way back; “Cancel” without. */
  no?: string;
  isGrave?: boolean;
  /** Ask for a reason, which is then the answer; without one there is none. */
  reason?: string;
}

type Ask = (question: Question) => Promise<string | null>;

const ConfirmContext = createContext<Ask>(() => Promise.resolve(null));

/** Answers null when somebody thinks better of it, else the reason; empty where none is asked for. */
export function useConfirm(): Ask {
  return useContext(ConfirmContext);
}

export function ConfirmProvider({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState<{
    question: Question;
    done: (answer: string | null) => void;
  } | null>(null);
  const ask = useCallback<Ask>(
    (question) => new Promise((done) => setOpen({ question, done })),
    [],
  );
  const answer = (given: string | null) => {
    open?.done(given);
    setOpen(null);
  };
  return (
    <ConfirmContext value={ask}>
      {children}
      {open && <ConfirmDialog question={open.question} onAnswer={answer} />}
    </ConfirmContext>
  );
}

function ConfirmDialog({
  question,
  onAnswer,
}: {
  question: Question;
  onAnswer: (answer: string | null) => void;
}) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => handBack(before);
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="confirm-title"
      data-grave={question.isGrave ?? false}
      onCancel={() => onAnswer(null)}
    >
      <form
        onSubmit={(submitted) => {
          submitted.preventDefault();
          const given = reason.trim();
          if (!question.reason || given !== "") {
            onAnswer(given);
            return;
          }
          setMissing(true);
          field.current?.focus();
        }}
      >
        <h2 id="confirm-title">{question.title}</h2>
        {typeof question.body === "string" ? <p>{question.body}</p> : question.body}
        {question.warning && <p className="problems">{question.warning}</p>}
        {question.reason && (
          <div className="field">
            <label htmlFor="confirm-reason">{question.reason}</label>
            <textarea
              ref={field}
              id="confirm-reason"
              value={reason}
              maxLength={500}
              aria-required
              aria-invalid={isMissing}
              aria-describedby={isMissing ? "confirm-missing" : undefined}
              onChange={(changed) => {
                setReason(changed.target.value);
                setMissing(false);
              }}
            />
            {isMissing && (
              <p className="wrong" id="confirm-missing" role="alert">
                {words("请写明理由。", "Give a reason.")}
              </p>
            )}
          </div>
        )}
        <div className="acts">
          <button className="act" type="button" onClick={() => onAnswer(null)}>
            {question.no ?? words("取消", "Cancel")}
          </button>
          <button className="act" data-weight={question.isGrave ? "grave" : "first"} type="submit">
            {question.yes}
          </button>
        </div>
      </form>
    </dialog>
  );
}
