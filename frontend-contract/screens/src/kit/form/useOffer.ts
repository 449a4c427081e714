// What there is to choose from, found by what somebody types, in any list that has a `text` filter.
import { useCallback, useEffect, useState } from "react";

import { wholeDate } from "../../clock/span";
import { choices } from "../../generated/choices";
import type { Fault } from "../../line/line";
import { useLine } from "../../line/LineContext";
import { nameOf, useWords } from "../../words";
import type { Words } from "../../words";
import type { Page } from "../list/shapes";
import type { Choice, Choosing } from "../shapes";

/** So many are offered; who looks for another one types more. */
const OFFERED = 20;

export interface Offer {
  /** Null until they are known. */
  choices: readonly Choice[] | null;
  hasMore: boolean;
  fault: Fault | null;
  again: () => void;
}

type Node = Readonly<Record<string, string | number | null>>;
type Seen = { key: string; fault: Fault | null; page: Page<Node> | null };

/** `among` narrows where it is looked, e.g. to one unit. */
export function useOffer(
  of: string,
  text: string,
  isWanted: boolean,
  among: object | undefined,
): Offer {
  const line = useLine();
  const words = useWords();
  const [seen, setSeen] = useState<Seen>({ key: "", fault: null, page: null });
  const [turn, setTurn] = useState(0);
  const again = useCallback(() => setTurn((count) => count + 1), []);
  const filter = JSON.stringify({ ...among, ...(text === "" ? {} : { text }) });
  const key = `${of} ${filter}`;
  const source = choices[of];
  useEffect(() => {
    if (!isWanted || source === undefined) return undefined;
    let isNewest = true;
    line
      .ask<Record<string, Page<Node>>>(source.document, {
        filter: JSON.parse(filter) as object,
        first: OFFERED,
      })
      .then((data) => {
        if (isNewest) setSeen({ key, fault: null, page: Object.values(data)[0] as Page<Node> });
      })
      .catch((fault: Fault) => isNewest && setSeen({ key, fault, page: null }));
    return () => {
      isNewest = false;
    };
  }, [line, source, filter, key, isWanted, turn]);
  const { fault, page } = seen.key === key ? seen : { fault: null, page: null };
  // Nothing of this type is found by a text: there is nothing to wait for.
  if (source === undefined) return { choices: [], hasMore: false, fault: null, again };
  return {
    choices: page?.edges.map(({ node }) => choiceOf(node, source, words)) ?? null,
    hasMore: page?.pageInfo.hasNextPage ?? false,
    fault,
    again,
  };
}

function choiceOf(node: Node, { name, nameEn, note }: Choosing, words: Words): Choice {
  const told = note === undefined ? null : (node[note] ?? null);
  const inEnglish = nameEn === undefined ? null : (node[nameEn] as string | null);
  return {
    id: String(node.id),
    name: nameOf({ name: String(node[name]), nameEn: inEnglish }),
    ...(told === null ? {} : { note: noteText(told, words) }),
  };
}

function noteText(told: string | number, words: Words): string {
  if (typeof told === "number") return words(`${told}号`, `No. ${told}`);
  return /^\d{4}-\d\d-\d\dT/.test(told) ? wholeDate(told) : told;
}
