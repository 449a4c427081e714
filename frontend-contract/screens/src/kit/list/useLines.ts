// What a list shows: kept in order by the server where it does that, else asked for page by page.
import { useMemo } from "react";

import { useWatch } from "../../line/LineContext";
import { keepPlace, useCount } from "../address";
import { useMoves } from "../moves";
import type { Asked } from "./asked";
import type { ListOf } from "./shapes";
import { useFound } from "./useFound";
import type { Found } from "./useFound";
import { useHeld } from "./useHeld";
import type { Held } from "./useHeld";

export const PAGE = 40;

export type Lines<Item> = Omit<Found<Item>, "items"> & Held<Item> & { more: () => void };

export function useLines<Item, Filter>(
  list: ListOf<Item, Filter>,
  asked: Asked<Item, Filter>,
  own: string | null,
): Lines<Item> {
  const { view, narrowings, filter } = asked;
  const live = narrowings.length === 0 ? view.live : undefined;
  const count = useCount() ?? PAGE;
  const moved = useMoves(live === undefined ? list.moves : []);
  const found = useFound<Item>(list.document, live === undefined ? filter : null, count, moved);
  const { frame, fault } = useWatch<never>(live?.document ?? "", live?.variables ?? null);
  const kept = useMemo(
    () => (live === undefined || frame === null ? null : live.items(frame)),
    [live, frame],
  );
  const key = `${view.key} ${JSON.stringify(filter)}`;
  const held = useHeld(live === undefined ? found.items : kept, key, list.idOf, own);
  const told =
    live === undefined
      ? { total: found.total, hasMore: found.hasMore, fault: found.fault }
      : { total: kept?.length ?? null, hasMore: false, fault };
  return {
    ...told,
    again: found.again,
    ...held,
    more: () => keepPlace({ count: count + PAGE }),
  };
}
