// Facts of a matter, in as many columns as there is room for; what is not there is not told.
import type { ReactNode } from "react";

import { useWords, worded } from "../../words";
import type { Term } from "../../words";
import type { Thing } from "../shapes";
import { shown } from "./shown";

/** A fact by its name in the contract, shown as that says or in another way; or one of the room's. */
export type Fact<Name extends string = never> =
  Name | readonly [says: Name | Term, value: ReactNode];

export function Facts<T extends Thing, One extends object>({
  of,
  one,
  rows,
}: {
  /** What the contract says of the thing, from `generated/things/`. */
  of: T;
  one: One;
  rows: readonly Fact<keyof T & keyof One & string>[];
}) {
  const words = useWords();
  const told = rows
    .map((row) => {
      const [says, value] = typeof row === "string" ? [row] : row;
      if (typeof says !== "string") return [worded(says, words), value] as const;
      const field = of[says] as Thing[string];
      const isOwn = typeof row !== "string";
      return [
        words(field.zh, field.en),
        isOwn ? value : shown(field, one[says as keyof One], words),
      ] as const;
    })
    .filter(
      ([, value]) => value !== null && value !== undefined && value !== "" && value !== false,
    );
  return (
    <dl className="fact-grid">
      {told.map(([label, value], place) => (
        <div key={place}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
