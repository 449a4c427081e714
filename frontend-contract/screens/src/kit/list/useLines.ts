// What a list shows: kept in order by the server where it does that, else asked for page by page.
import { useMemo } from "react";

import { useWatch } from "../../line/LineContext";
import { showLines, useCount } from "../address";
import { useMoves } from "../moves";
import type { SaidList } from "../shapes";
import type { Asked } from "./asked";
import { idIn } from "./shapes";
import type { ListOf } from "./shapes";
import { useFound } from "./useFound";
import type { Found } from "./useFound";
import { useHeld } from "./useHeld";
import type { Held } from "./useHeld";

export const PAGE = 40;

export interface Lines<Item> extends Omit<Found<Item>, "items">, Held<Item> {
  more: () => void;
  /** What the list's operation is asked with. */
  given: { filter: object };
  /** All there is, where the server itself keeps it; it is not asked for in pages then. */
  whole: readonly Item[] | null;
  /** Changes when something has moved. */
  turn: string;
}

export function useLines<Item, L extends SaidList>(
  list: ListOf<Item, L>,
  { view, narrowings, filter, orderBy, by }: Asked<Item, L>,
  own: string | null,
): Lines<Item> {
  const isPlain = narrowings.length === 0 && orderBy === null;
  const live = isPlain ? view.live : undefined;
  const count = useCount() ?? PAGE;
  const turn = useMoves(live === undefined || by !== null ? list.moves : []);
  const given = orderBy === null ? { filter } : { filter, orderBy };
  const found = useFound<Item>(list.document, live === undefined ? given : null, count, turn);
  const { frame, fault } = useWatch<never>(live?.document ?? "", live?.variables ?? null);
  const kept = useMemo(
    () => (live === undefined || frame === null ? null : live.items(frame)),
    [live, frame],
  );
  const key = `${view.key} ${JSON.stringify(given)}`;
  const idOf = useMemo(() => (item: Item) => idIn(list, item), [list]);
  const held = useHeld(live === undefined ? found.items : kept, key, idOf, own);
  const told =
    live === undefined
      ? { total: found.total, hasMore: found.hasMore, fault: found.fault }
      : { total: kept?.length ?? null, hasMore: false, fault };
  return {
    ...told,
    again: found.again,
    ...held,
    more: () => showLines(count + PAGE),
    given,
    whole: live === undefined ? null : kept,
    turn,
  };
}
