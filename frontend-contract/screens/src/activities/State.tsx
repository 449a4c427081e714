// Where an activity stands: a sign that is told without colour, and its word.
import { ActivityState } from "../generated/enums/ActivityState";
import { termOf, useWords } from "../words";
import type { State as Known } from "./shapes";

export const SIGNS: Readonly<Record<Known, string>> = {
  DRAFT: "○",
  INVITED: "◔",
  HELD: "●",
  DISPOSED: "◆",
  CLOSED: "✓",
  CANCELLED: "✕",
};

export function State({ value }: { value: Known }) {
  const words = useWords();
  return (
    <span className="state" data-state={value}>
      <span className="sign" aria-hidden="true">
        {SIGNS[value]}
      </span>{" "}
      {termOf(ActivityState, value, words)}
    </span>
  );
}

/** What the signs mean, below a calendar that has room for no words. */
export function Legend() {
  return (
    <ul className="legend">
      {(Object.keys(SIGNS) as Known[]).map((one) => (
        <li key={one}>
          <State value={one} />
        </li>
      ))}
    </ul>
  );
}
