// Narrows a list. Each narrowing that holds is told and can be taken away, also while the fields are
// folded away: a link that was sent never hides why so little is there.
import { useEffect, useId, useRef } from "react";
import type { ReactNode } from "react";

import { useWords, worded } from "../../words";
import { narrow, useAddress } from "../address";
import type { SaidField } from "../shapes";
import { useSettledText } from "../useSettledText";
import type { Asked } from "./asked";
import { Chip } from "./Chip";
import { Narrow } from "./Narrow";

/** Whether there is something to narrow by beside the search. */
export function hasFields<Item, Filter>(asked: Asked<Item, Filter>): boolean {
  return asked.fields.some(([, field]) => isChosen(field));
}

/** Whether a text can be looked for. */
export function hasSearch<Item, Filter>(asked: Asked<Item, Filter>): boolean {
  return asked.fields.some(isSearch);
}

const isSearch = ([name, field]: readonly [string, SaidField]) =>
  name === "text" && field.as === "text";

export function Filters<Item, Filter>({
  id,
  asked,
  isOpen,
  onClear,
  children,
}: {
  id: string;
  asked: Asked<Item, Filter>;
  isOpen: boolean;
  onClear: () => void;
  /** Beside the search. */
  children: ReactNode;
}) {
  const words = useWords();
  const search = asked.fields.find(isSearch);
  const told = asked.narrowings.filter(({ name }) => name !== "text");
  const given = (name: string) => asked.narrowings.find((one) => one.name === name)?.given ?? "";
  return (
    <search className="filters">
      <div className="filter-line">
        {search && <Search label={worded([search[1].zh, search[1].en], words)} />}
        {children}
        {told.map((one) => (
          <Chip key={one.name} of={one} />
        ))}
        {told.length > 1 && (
          <button className="link" type="button" onClick={onClear}>
            {words("清除筛选", "Clear the filters")}
          </button>
        )}
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
  return ["enum", "enums", "ref", "yes"].includes(field.as);
}

function Search({ label }: { label: string }) {
  const words = useWords();
  const id = useId();
  const there = useAddress().get("text") ?? "";
  const typed = useSettledText(there);
  const { settled, set } = typed;
  useEffect(() => {
    const now = new URLSearchParams(location.search).get("text") ?? "";
    if (now !== settled) narrow({ text: settled });
  }, [settled]);
  // Cleared by a button, or gone back from: the field says what the list is narrowed by.
  const last = useRef(settled);
  last.current = settled;
  useEffect(() => {
    if (there !== last.current) set(there, false);
  }, [there, set]);
  return (
    <div className="field search" data-field="text">
      <label className="sr-only" htmlFor={id}>
        {words(`查找${label}`, `Look for: ${label}`)}
      </label>
      <input
        id={id}
        type="search"
        value={typed.text}
        placeholder={words(`查找${label}`, `Look for: ${label}`)}
        onChange={(changed) =>
          typed.set(changed.target.value, (changed.nativeEvent as InputEvent).isComposing ?? false)
        }
        onCompositionEnd={(ended) => typed.set(ended.currentTarget.value, false)}
      />
    </div>
  );
}
