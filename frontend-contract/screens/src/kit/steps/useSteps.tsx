// The forms of a matter's steps, each bound to that matter, and the word that is said afterwards.
import { useState } from "react";

import type { Term } from "../../words";
import { ActForm } from "../form/ActForm";
import type { ActFormProps } from "../form/ActForm";
import type { AnyAct, SubjectField, SubjectIn } from "../shapes";
import type { DoneStep, StepView } from "./Steps";

type Form<A extends AnyAct> = Omit<
  ActFormProps<A>,
  "act" | "about" | "basis" | "blocked" | "onDone"
>;

interface Said {
  /** Said when it is done. */
  done: Term;
  /** The step that takes it back, offered beside what was said as long as the server allows it. */
  back?: { name: string };
  /** The name of the step, where it is not the act's own. */
  says?: Term;
  /** What it is for, in a line. */
  lead?: Term;
}

/** What moves by itself is no news: a step is judged anew at every look. */
function basisOf(seen: object | string): string {
  return typeof seen === "string" ? seen : JSON.stringify({ ...seen, allowedSteps: null });
}

/**
 * `seen` is what the reader has seen of the matter, or what of it he acts by: a form says when it has
 * moved under him.
 */
export function useSteps<About extends Record<string, string>>(
  about: About,
  seen: object | string,
) {
  const basis = basisOf(seen);
  const [told, setTold] = useState<DoneStep | null>(null);
  function step<A extends AnyAct & { fields: { [Name in keyof About]: SubjectField } }>(
    act: A,
    { done, says, lead, back, ...form }: Said & Form<A>,
  ): StepView {
    return {
      mutation: act.name,
      says: says ?? act.says,
      ...(lead ? { lead } : {}),
      form: (blocked, onDone) => (
        <ActForm
          // What is left of the parts is the form's, though `tsc` cannot tell for any act.
          {...(form as unknown as Form<A>)}
          act={act}
          about={about as unknown as SubjectIn<A>}
          basis={basis}
          blocked={blocked}
          // A new one each time: the same step may be done twice.
          onDone={() => {
            setTold({ done, back: back?.name ?? null });
            onDone();
          }}
        />
      ),
    };
  }
  return { told, step };
}
