// Facts of a matter, in as many columns as there is room for; what is not there is not told.
import type { ReactNode } from "react";

import { useWords, worded } from "../../words";
import type { Term } from "../../words";

export type Fact = readonly [says: Term, value: ReactNode];

export function Facts({ rows }: { rows: readonly Fact[] }) {
  const words = useWords();
  const told = rows.filter(([, value]) => value !== null && value !== undefined && value !== "");
  return (
    <dl className="fact-grid">
      {told.map(([says, value], place) => (
        <div key={place}>
          <dt>{worded(says, words)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
