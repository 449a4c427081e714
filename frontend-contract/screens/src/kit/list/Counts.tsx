// A list counted in parts: how many there are of each, and the way to see one part alone.
import { useId } from "react";

import { useAsk } from "../../line/LineContext";
import { nameOf, termOf, useWords } from "../../words";
import type { Vocabulary, Words } from "../../words";
import { narrow } from "../address";
import { OWN_NAMES } from "../ownNames";
import type { SaidGroup } from "../shapes";
import { Trouble } from "../Trouble";
import type { Asked } from "./asked";
import type { AnyList } from "./shapes";

interface Part {
  key?: string | null;
  count: number;
  unit?: { id: string; name: string; nameEn?: string | null } | null;
}
type Counted = Readonly<Record<string, { counts: readonly Part[] }>>;

/** By what it is counted, if by anything. */
export function CountBy({ of: list, by }: { of: AnyList; by: string | null }) {
  const words = useWords();
  const id = useId();
  return (
    <span className="tool">
      <label className="sr-only" htmlFor={id}>
        {words("统计", "Count")}
      </label>
      <select
        id={id}
        value={by ?? ""}
        onChange={({ target }) => narrow({ [OWN_NAMES.by]: target.value })}
      >
        <option value="">
          {by === null ? words("统计", "Count") : words("不统计", "Not counted")}
        </option>
        {Object.entries(list.of.groups).map(([name, { says }]) => (
          <option key={name} value={name}>
            {words(`按${says[0]}统计`, `Count by ${says[1].toLowerCase()}`)}
          </option>
        ))}
      </select>
    </span>
  );
}

export function Counts({ of: list, asked, turn }: { of: AnyList; asked: Asked; turn: string }) {
  const words = useWords();
  const { by, filter } = asked;
  const { data, fault, again } = useAsk<Counted>(
    list.of.counts ?? "",
    by === null ? null : { filter, by },
    turn,
  );
  const group = by === null ? undefined : list.of.groups[by];
  if (by === null || group === undefined) return null;
  const parts = data === null ? null : (Object.values(data)[0]?.counts ?? []);
  const most = Math.max(1, ...(parts ?? []).map((one) => one.count));
  const narrows = asked.fields.some(([name]) => name === group.narrows) ? group.narrows : undefined;
  const says = words(`按${group.says[0]}统计`, `Counted by ${group.says[1].toLowerCase()}`);
  return (
    <section className="counts" aria-label={says}>
      <h2>{says}</h2>
      {fault !== null && <Trouble fault={fault} again={again} />}
      {parts?.length === 0 && (
        <p className="quiet">{words("没有可统计的。", "Nothing to count.")}</p>
      )}
      <ol>
        {parts?.map((part) => {
          const name = nameOfPart(list, group, part, words);
          const value = part.unit?.id ?? part.key ?? null;
          return (
            <li key={value ?? ""}>
              {narrows !== undefined && value !== null ? (
                <button className="link" type="button" onClick={() => narrow({ [narrows]: value })}>
                  {name}
                </button>
              ) : (
                <span>{name}</span>
              )}
              <span className="bar" style={{ inlineSize: `${(100 * part.count) / most}%` }} />
              <span className="count">{part.count}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function nameOfPart(list: AnyList, group: SaidGroup, part: Part, words: Words): string {
  if (part.unit) return nameOf(part.unit);
  if (part.key === null || part.key === undefined) return words("（无）", "(none)");
  const named = group.narrows === undefined ? undefined : vocabularies(list)[group.narrows];
  const vocabulary = group.as === "enum" ? (group.of as Vocabulary) : named;
  return vocabulary === undefined ? part.key : termOf(vocabulary, part.key, words);
}

const vocabularies = (list: AnyList) =>
  (list.choices ?? {}) as Readonly<Record<string, Vocabulary | undefined>>;
