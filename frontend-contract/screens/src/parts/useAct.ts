// Doing something: busy while it lasts, problems when it is refused, a plain word on a fault.
import { useCallback, useState } from "react";

import { Fault } from "../line/line";
import type { Outcome, Problem } from "../line/line";
import { useLine } from "../line/LineContext";
import { language } from "../words";

export interface Doing {
  isBusy: boolean;
  problems: readonly Problem[];
  /** Answers what was done, or null when it was refused or failed; the problems then say why. */
  act: <Done>(text: string, input: object) => Promise<Done | null>;
}

export function useAct(): Doing {
  const line = useLine();
  const [isBusy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  const told = useCallback(async <Done>(asking: Promise<Outcome<Done>>): Promise<Done | null> => {
    setBusy(true);
    setProblems([]);
    const outcome = await asking.catch((fault: Fault): Outcome<Done> => ({
      ok: false,
      problems: [
        {
          code: fault.code,
          get message() {
            return whyNot(fault);
          },
          path: [],
          clause: null,
        },
      ],
    }));
    setBusy(false);
    if (outcome.ok) return outcome.done;
    setProblems(outcome.problems);
    return null;
  }, []);
  const act = useCallback(
    <Done>(text: string, input: object) => told(line.act<Done>(text, input)),
    [line, told],
  );
  return { isBusy, problems, act };
}

function whyNot(fault: Fault): string {
  const isEnglish = language.get() === "en";
  if (fault.isNetwork)
    return isEnglish
      ? "No answer: the network is down. Try again; it is done once."
      : "网络不通，未得到答复。请检查连接后再试，同一件事只办一次。";
  return isEnglish ? `Not done: ${fault.message}` : `未能办理：${fault.message}`;
}
