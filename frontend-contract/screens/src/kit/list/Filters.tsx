// Narrows a list. Each narrowing that holds is told and can be taken away, also while the fields are
// folded away: a link that was sent never hides why so little is there.
import type { ReactNode } from "react";

import { choices } from "../../generated/choices";
import { useWords } from "../../words";
import type { SaidField } from "../shapes";
import type { Asked } from "./asked";
import { Chip } from "./Chip";
import { Narrow } from "./Narrow";
import { Search } from "./Search";

/** Whether there is something to narrow by beside the search. */
export function hasFields(asked: Asked): boolean {
  return asked.fields.some(([, field]) => isChosen(field));
}

/** Whether a text can be looked for. */
export function hasSearch(asked: Asked): boolean {
  return asked.fields.some(isSearch);
}

const isSearch = ([name, field]: readonly [string, SaidField]) =>
  name === "text" && field.as === "text";

export function Filters({
  id,
  asked,
  isOpen,
  onClear,
  children,
}: {
  id: string;
  asked: Asked;
  isOpen: boolean;
  onClear: () => void;
  /** Beside the search. */
  children: ReactNode;
}) {
  const words = useWords();
  const search = asked.fields.find(isSearch)?.[1];
  const told = asked.narrowings.filter(({ name }) => name !== "text");
  const given = (name: string) => asked.narrowings.find((one) => one.name === name)?.given ?? "";
  return (
    <search className="filters">
      <div className="filter-line">
        {search?.as === "text" && <Search field={search} />}
        {children}
      </div>
      <div id={id} className="filter-fields" hidden={!isOpen}>
        {isOpen &&
          asked.fields
            .filter(([, field]) => isChosen(field))
            .map(([name, field]) => (
              <Narrow
                key={name}
                id={`${id}-${name}`}
                name={name}
                field={field}
                given={given(name)}
              />
            ))}
      </div>
      {told.length > 0 && (
        <div className="filter-line">
          {told.map((one) => (
            <Chip key={one.name} of={one} />
          ))}
          {told.length > 1 && (
            <button className="link" type="button" onClick={onClear}>
              {words("清除筛选", "Clear the filters")}
            </button>
          )}
        </div>
      )}
      {asked.unknown.length > 0 && (
        <p className="quiet" role="status">
          {words(
            `地址中的“${asked.unknown.join("、")}”无法识别，已略过。`,
            `“${asked.unknown.join(", ")}” in the address is not known and is passed over.`,
          )}
        </p>
      )}
    </search>
  );
}

/** What nobody types is in the address alone, as a link gives it. */
function isChosen(field: SaidField): boolean {
  // A thing that no list finds by a text cannot be looked for.
  if (field.as === "ref" || field.as === "refs") return Object.hasOwn(choices, field.of);
  return ["enum", "enums", "yes", "day", "number"].includes(field.as);
}
