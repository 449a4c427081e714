// Why a deadline is due when it is: the rule, and every stretch that counts or does not.
import type { DeadlineMatterQuery } from "@sitong/client/documents";

import { dayAndTime } from "../clock/span";
import type { MatterOf } from "../kit";
import { useWords } from "../words";

type Deadline = MatterOf<DeadlineMatterQuery>;

export function Explanation({ of: { rule, steps } }: { of: Deadline["explanation"] }) {
  const words = useWords();
  return (
    <section className="explanation">
      <h3>{words("为何此时到期", "Why it is due then")}</h3>
      <p>{rule}</p>
      <ol>
        {steps.map((step) => (
          <li key={step.beginsAt} data-counted={step.isCounted}>
            <span>{step.text}</span>
            <span className="quiet">
              {dayAndTime(step.beginsAt)} – {dayAndTime(step.endsAt)}
              {!step.isCounted && words("，不计", ", not counted")}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
