// What may not be done now and why, each reason with its clause. Steps that wait for the same thing
// stand together.
import { reasonText, useWords, worded } from "../../words";
import type { Term } from "../../words";
import { ClauseLink } from "../matter/ClauseLink";
import type { AllowedStep } from "../shapes";

interface RefusedStep {
  step: AllowedStep;
  says: Term;
}

export function Refused({ steps }: { steps: readonly RefusedStep[] }) {
  const words = useWords();
  const alike = new Map<string, RefusedStep[]>();
  for (const one of steps) {
    const why = JSON.stringify(one.step.problems);
    alike.set(why, [...(alike.get(why) ?? []), one]);
  }
  return (
    <dl className="not-yet">
      {[...alike.values()].map((group) => (
        <div key={group[0]?.step.mutation}>
          <dt>{group.map(({ says }) => worded(says, words)).join(words("、", ", "))}</dt>
          <dd>
            {group[0]?.step.problems.map((one, place) => (
              <p key={place}>
                {reasonText(one, words)} <ClauseLink id={one.clause} />
              </p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
