// What may be done next: the step that is due stands open and large, the others are closed lines, the
// refused ones say why.
import { useReducer, useRef, useState } from "react";
import type { ReactNode } from "react";

import { reasonText, useWords, worded } from "../../words";
import type { Term } from "../../words";
import { hasDraft } from "../form/useFormDraft";
import { Told } from "../matter/Told";
import type { AllowedStep } from "../shapes";
import { Refused } from "./Refused";

/** One step as a room draws it. */
export interface StepView {
  mutation: string;
  says: Term;
  /** What it is for, in a line; shown while it is closed. */
  lead?: Term;
  form: (blocked: string | null, onDone: () => void) => ReactNode;
}

/** What has just been done. */
export interface DoneStep {
  done: Term;
  /** The step that takes it back. */
  back: string | null;
}

export function Steps({
  told = null,
  steps,
  views,
  due,
  about,
}: {
  told?: DoneStep | null;
  /** What the server allows and refuses, in its order. */
  steps: readonly AllowedStep[];
  views: readonly StepView[];
  /** The act that is due; the first allowed one where none is named, none where it is null. */
  due?: string | null;
  about: object;
}) {
  const words = useWords();
  const viewOf = (step: AllowedStep) => views.find((one) => one.mutation === step.mutation);
  // What somebody has opened or written in stays, even when the step is refused meanwhile.
  const [chosen, setChosen] = useState<Readonly<Record<string, boolean>>>(() =>
    Object.fromEntries(
      views.filter((one) => hasDraft(one.mutation, about)).map((one) => [one.mutation, true]),
    ),
  );
  const choose = (name: string, isOpen: boolean | null) =>
    setChosen(({ [name]: _, ...rest }) => (isOpen === null ? rest : { ...rest, [name]: isOpen }));
  const isShown = (one: AllowedStep) => one.isAllowed || chosen[one.mutation] === true;
  const drawn = steps.flatMap((step) => {
    const view = viewOf(step);
    return view !== undefined && isShown(step) ? [{ step, view }] : [];
  });
  const refused = steps.flatMap((step) => {
    const view = viewOf(step);
    return view !== undefined && !isShown(step) ? [{ step, says: view.says }] : [];
  });
  const place = useRef<HTMLElement>(null);
  const [, look] = useReducer((count: number) => count + 1, 0);
  const next = due === undefined ? drawn.find(({ step }) => step.isAllowed)?.step.mutation : due;
  // While somebody writes here nothing jumps: what has come to be due waits until he looks up.
  const front = useRef(next ?? null);
  if (!isWritingIn(place.current)) front.current = next ?? null;
  const isFront = (name: string) => name === front.current;
  const ordered = [...drawn].sort(
    (one, other) => Number(isFront(other.step.mutation)) - Number(isFront(one.step.mutation)),
  );
  const isOpen = (name: string) => chosen[name] ?? isFront(name);
  const back = drawn.find(({ step }) => step.isAllowed && step.mutation === told?.back);
  const takeBack = (name: string) => {
    choose(name, true);
    place.current?.querySelector<HTMLElement>(`[data-step="${name}"] > summary`)?.focus();
  };
  return (
    <section
      ref={place}
      className="steps"
      aria-label={words("下一步", "Next steps")}
      onBlur={() => setTimeout(look)}
    >
      <Told text={told?.done ?? null} turn={told}>
        {back && (
          <button className="link" type="button" onClick={() => takeBack(back.step.mutation)}>
            {worded(back.view.says, words)}
          </button>
        )}
      </Told>
      {ordered.map(({ step: { mutation, isAllowed, problems }, view }) => (
        <details
          key={mutation}
          className="step"
          data-step={mutation}
          data-due={isFront(mutation)}
          open={isOpen(mutation)}
          onInput={() => choose(mutation, true)}
          onToggle={({ newState }) =>
            (newState === "open") !== isOpen(mutation) && choose(mutation, newState === "open")
          }
        >
          <summary>
            <span className="says">{worded(view.says, words)}</span>
            {view.lead && <span className="lead">{worded(view.lead, words)}</span>}
          </summary>
          {view.form(
            isAllowed ? null : problems.map((one) => reasonText(one, words)).join(" "),
            () => choose(mutation, null),
          )}
        </details>
      ))}
      {refused.length > 0 && <Refused steps={refused} />}
    </section>
  );
}

function isWritingIn(place: HTMLElement | null): boolean {
  const at = document.activeElement;
  return place?.contains(at) === true && at?.matches("input, textarea, select") === true;
}
