// Doing something: busy while it lasts, problems when it is refused, a plain word on a fault.
import { useCallback, useState } from "react";

import { Fault } from "../line/line";
import type { Outcome, Problem } from "../line/line";
import { useLine } from "../line/LineContext";
import { useWords } from "../words";

export interface Doing {
  isBusy: boolean;
  problems: readonly Problem[];
  /** Answers what was done, or null when it was refused or failed; the problems then say why. */
  act: <Done>(text: string, input: object) => Promise<Done | null>;
}

export function useAct(): Doing {
  const line = useLine();
  const words = useWords();
  const [isBusy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  const told = useCallback(
    async <Done>(asking: Promise<Outcome<Done>>): Promise<Done | null> => {
      setBusy(true);
      setProblems([]);
      const outcome = await asking.catch((fault: Fault): Outcome<Done> => ({
        ok: false,
        problems: [
          {
            code: fault.code,
            message: fault.isNetwork
              ? words("网络不通，未得到答复。请检查连接后再试。", "No answer: the network is down.")
              : words(`未能办理：${fault.message}`, `Not done: ${fault.message}`),
            path: [],
            clause: null,
          },
        ],
      }));
      setBusy(false);
      if (outcome.ok) return outcome.done;
      setProblems(outcome.problems);
      return null;
    },
    [words],
  );
  const act = useCallback(
    <Done>(text: string, input: object) => told(line.act<Done>(text, input)),
    [line, told],
  );
  return { isBusy, problems, act };
}
