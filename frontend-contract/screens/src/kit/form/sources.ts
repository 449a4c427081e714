// Where things to choose from come from: found by what somebody types, and named by their ids.
import NAME_OF from "@operations/screens/name_of.graphql?raw";
import UNIT_CHOICES from "@operations/screens/unit_choices.graphql?raw";
import type { NameOfQuery, UnitChoicesQuery } from "@sitong/client/documents";
import { useEffect, useState } from "react";

import type { Line } from "../../line/line";
import { useAsk, useLine } from "../../line/LineContext";
import { nameOf, useWords } from "../../words";
import type { Choice } from "../shapes";

/** So many are offered; who looks for another one types more. */
const OFFERED = 20;

export interface Offer {
  choices: readonly Choice[];
  hasMore: boolean;
}

type Source = (line: Line, text: string) => Promise<Offer>;

const SOURCES: Readonly<Record<string, Source>> = {
  async Unit(line, text) {
    const { units } = await line.ask<UnitChoicesQuery>(UNIT_CHOICES, {
      filter: text === "" ? null : { text },
      first: OFFERED,
    });
    const choices = units.edges.map(({ node }) => ({ id: node.id, name: nameOf(node) }));
    return { choices, hasMore: units.pageInfo.hasNextPage };
  },
};

/** What there is of a kind with this in its name; null until it is known. */
export function useOffer(of: string, text: string, isWanted: boolean): Offer | null {
  const line = useLine();
  const [seen, setSeen] = useState<{ key: string; offer: Offer } | null>(null);
  const key = `${of} ${text}`;
  useEffect(() => {
    const source = SOURCES[of];
    if (!isWanted || source === undefined) return undefined;
    let isNewest = true;
    source(line, text)
      .then((offer) => isNewest && setSeen({ key, offer }))
      // Without an answer nothing is offered; the line's banner says why.
      .catch(() => undefined);
    return () => {
      isNewest = false;
    };
  }, [line, of, text, key, isWanted]);
  return seen?.key === key ? seen.offer : null;
}

/** The name of the chosen one; says so where there is none under that id. */
export function useNamed(of: string | null, id: string): string {
  const words = useWords();
  const { data, fault } = useAsk<NameOfQuery>(NAME_OF, of === null || id === "" ? null : { id });
  if (fault !== null) return words("（查无此项）", "(there is none)");
  if (data === null) return "";
  const one = data.node;
  return one !== null && one !== undefined && "name" in one
    ? nameOf(one)
    : words("（查无此项）", "(there is none)");
}
