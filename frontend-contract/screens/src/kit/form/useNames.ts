// What things are called, from their ids: all that are not known yet are asked for at once.
import NAMES_OF from "@operations/kit/names_of.graphql?raw";

import type { Line } from "../../line/line";
import { useAsk, useLine } from "../../line/LineContext";
import { nameOf, useWords } from "../../words";

/** The API gives no more at once. */
const MOST_AT_ONCE = 100;

type Named = { name?: string; nameEn?: string | null; title?: string } | null;

/** By line, which is another one for another reader. */
const known = new WeakMap<Line, Map<string, Named>>();

function namesOf(line: Line): Map<string, Named> {
  const found = known.get(line) ?? new Map<string, Named>();
  known.set(line, found);
  return found;
}

/** Notes down what somebody has chosen by its name. */
export function useNaming(): (id: string, name: string) => void {
  const line = useLine();
  return (id, name) => namesOf(line).set(id, { title: name });
}

/** Says so where there is none under an id; a name is empty until it is known. */
export function useNames(ids: readonly string[]): readonly string[] {
  const words = useWords();
  const names = namesOf(useLine());
  const missing = ids.filter((id) => id !== "" && !names.has(id)).slice(0, MOST_AT_ONCE);
  const { data, fault } = useAsk<{ nodes: readonly Named[] }>(
    NAMES_OF,
    missing.length > 0 ? { ids: missing } : null,
  );
  missing.forEach((id, place) => data !== null && names.set(id, data.nodes[place] ?? null));
  return ids.map((id) => {
    const one = names.get(id);
    if (id === "" || (one === undefined && fault === null)) return "";
    if (one === undefined && fault?.isNetwork === true)
      return words("（暂时无法读取）", "(not known now)");
    if (one?.name !== undefined) return nameOf({ name: one.name, nameEn: one.nameEn ?? null });
    return one?.title ?? words("（查无此项）", "(there is none)");
  });
}
