// What comes in while somebody reads does not push his lines away: it waits until he asks for it.
import { useEffect, useMemo, useState } from "react";

export interface Held<Item> {
  shown: readonly Item[] | null;
  waiting: number;
  take: () => void;
}

/** Ids that have been seen; null while nothing has. */
type Seen = ReadonlySet<string> | null;

export interface Parted<Item> {
  shown: readonly Item[];
  waiting: readonly Item[];
}

/**
 * What is new stands before something that was seen; what follows the last seen line is the list
 * going on. `own` is what the reader has open: it is never kept from him.
 */
export function parted<Item>(
  items: readonly Item[],
  seen: Seen,
  idOf: (item: Item) => string,
  own: string | null,
): Parted<Item> {
  const last = items.reduce((place, one, at) => (seen?.has(idOf(one)) === true ? at : place), -1);
  const isNew = (one: Item, place: number) =>
    place < last && seen?.has(idOf(one)) === false && idOf(one) !== own;
  return {
    shown: items.filter((one, place) => !isNew(one, place)),
    waiting: items.filter(isNew),
  };
}

/** `key` names what is looked for: another one begins anew. */
export function useHeld<Item>(
  items: readonly Item[] | null,
  key: string,
  idOf: (item: Item) => string,
  own: string | null,
): Held<Item> {
  const [seen, setSeen] = useState<{ key: string; ids: Seen }>({ key, ids: null });
  const known = seen.key === key ? seen.ids : null;
  const { shown, waiting } = useMemo(
    () => (items === null ? { shown: null, waiting: [] } : parted(items, known, idOf, own)),
    [items, known, idOf, own],
  );
  useEffect(() => {
    if (shown === null) return;
    setSeen((before) => {
      const ids = before.key === key ? before.ids : null;
      const next = shown.map(idOf);
      const isSame = ids !== null && ids.size === next.length && next.every((one) => ids.has(one));
      return isSame ? before : { key, ids: new Set(next) };
    });
  }, [shown, key, idOf]);
  return {
    shown,
    waiting: waiting.length,
    take: () => setSeen({ key, ids: new Set((items ?? []).map(idOf)) }),
  };
}
