// Steps as buttons: the one that is due is the largest; what should rarely be done lies apart.
import type { Question } from "../parts/Confirm";
import { useConfirm } from "../parts/Confirm";
import type { Doing } from "../parts/useAct";
import { useWords } from "../words";

export interface Step {
  name: string;
  /** The operation's text, and what is sent beside the id of the thing. */
  act: string;
  input?: object;
  question?: Question;
  /** Why it cannot be done now; it is shown, and rests. */
  resting?: string | null;
}

/** Does a step of one thing: asks first where it must, and answers whether it was done. */
export function useSteps(
  { act, isBusy }: Doing,
  thing: object,
): { isBusy: boolean; take: (step: Step) => Promise<boolean> } {
  const confirm = useConfirm();
  const take = async ({ act: text, input = {}, question }: Step) => {
    const answer = question ? await confirm(question) : "";
    if (answer === null) return false;
    const reason = question?.reason ? { reason: answer } : {};
    return (await act(text, { ...thing, ...input, ...reason })) !== null;
  };
  return { isBusy, take };
}

export function DueStep({
  step,
  isBusy,
  onTake,
}: {
  step: Step;
  isBusy: boolean;
  onTake: (step: Step) => void;
}) {
  return (
    <div className="due">
      <button
        className="act"
        data-weight="first"
        type="button"
        disabled={isBusy || Boolean(step.resting)}
        onClick={() => onTake(step)}
      >
        {step.name}
      </button>
      {step.resting && <p className="quiet">{step.resting}</p>}
    </div>
  );
}

/** Corrections and exceptions, out of the way of the hand that does the due step. */
export function RareSteps({
  steps,
  isBusy,
  isWayOut = false,
  onTake,
  children,
}: {
  steps: readonly Step[];
  isBusy: boolean;
  /** Whether what was refused can only be done otherwise: then it is shown how. */
  isWayOut?: boolean;
  onTake: (step: Step) => void;
  children?: React.ReactNode;
}) {
  const words = useWords();
  if (steps.length === 0 && !children) return null;
  return (
    <details className="rare" open={isWayOut || undefined}>
      <summary>{words("更正与例外", "Corrections and exceptions")}</summary>
      <ul>
        {steps.map((step) => (
          <li key={step.name}>
            <button
              className="act"
              data-weight={step.question?.isGrave ? "grave" : "second"}
              type="button"
              disabled={isBusy || Boolean(step.resting)}
              onClick={() => onTake(step)}
            >
              {step.name}
            </button>
            {step.resting && <p className="quiet">{step.resting}</p>}
          </li>
        ))}
      </ul>
      {children}
    </details>
  );
}
