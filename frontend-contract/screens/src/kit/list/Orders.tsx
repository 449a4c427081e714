// In which order a list is shown: what the contract lets it be ordered by, both ways.
import { useId } from "react";

import { useWords } from "../../words";
import type { Words } from "../../words";
import { narrow } from "../address";
import { OWN_NAMES } from "../ownNames";
import type { SaidList, SaidOrder } from "../shapes";
import type { OrderBy } from "./asked";

export function Orders({ of, orderBy }: { of: SaidList["orders"]; orderBy: OrderBy | null }) {
  const words = useWords();
  const id = useId();
  const given =
    orderBy === null ? "" : `${orderBy.direction === "DESC" ? "-" : ""}${orderBy.field}`;
  return (
    <span className="tool">
      <label className="sr-only" htmlFor={id}>
        {words("排序", "Order")}
      </label>
      <select
        id={id}
        value={given}
        onChange={({ target }) => narrow({ [OWN_NAMES.order]: target.value })}
      >
        <option value="">{words("默认顺序", "Usual order")}</option>
        {Object.entries(of).flatMap(([name, one]) => {
          const [rising, falling] = waysOf(one, words);
          const label = words(`按${one.says[0]}`, one.says[1]);
          return [
            <option key={name} value={name}>
              {words(`${label}，${rising}`, `${label}, ${rising}`)}
            </option>,
            <option key={`-${name}`} value={`-${name}`}>
              {words(`${label}，${falling}`, `${label}, ${falling}`)}
            </option>,
          ];
        })}
      </select>
    </span>
  );
}

function waysOf({ as }: SaidOrder, words: Words): readonly [rising: string, falling: string] {
  if (as === "number")
    return [words("由小到大", "smallest first"), words("由大到小", "largest first")];
  if (as === "text") return [words("由A到Z", "A to Z"), words("由Z到A", "Z to A")];
  return [words("由早到晚", "earliest first"), words("由晚到早", "latest first")];
}
