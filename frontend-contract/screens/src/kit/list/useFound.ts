// The lines of a list, page by page; read anew when something has moved, never two readings at once.
import { useCallback, useEffect, useRef, useState } from "react";

import type { Fault, Line } from "../../line/line";
import { useLine } from "../../line/LineContext";
import type { Page } from "./shapes";

/** The API gives no more at once. */
const MOST_AT_ONCE = 100;
/** After a page has been read anew, so long nothing is. */
const REST_MS = 500;

export interface Found<Item> {
  /** Null until the first answer. */
  items: readonly Item[] | null;
  /** Null where it is not counted. */
  total: number | null;
  hasMore: boolean;
  fault: Fault | null;
  again: () => void;
}

type Told<Item> = Omit<Found<Item>, "again">;

const NOTHING = { items: null, total: null, hasMore: false, fault: null };

/** `given`, e.g. a filter, null asks for nothing; `turn` tells that something has moved. */
export function useFound<Item>(
  document: string,
  given: object | null,
  count: number,
  turn: string,
): Found<Item> {
  const line = useLine();
  const key = given === null ? null : JSON.stringify(given);
  const [seen, setSeen] = useState<Told<Item> & { key: string | null }>({ ...NOTHING, key });
  const wake = useRef(() => {});
  const again = useCallback(() => wake.current(), []);
  useEffect(() => wake.current(), [turn]);
  useEffect(() => {
    if (key === null) return undefined;
    let isWanted = true;
    let hasMoved = false;
    let goOn = () => {};
    wake.current = () => {
      hasMoved = true;
      goOn();
    };
    const isNext = () => (hasMoved ? undefined : new Promise<void>((done) => (goOn = done)));
    const follow = async () => {
      while (isWanted) {
        hasMoved = false;
        const found = await readLines<Item>(line, document, JSON.parse(key) as object, count).catch(
          (fault: Fault) => ({ fault }),
        );
        if (!isWanted) return;
        // What was there stays in sight beside what has gone wrong.
        setSeen((before) => ({
          ...(before.key === key ? before : NOTHING),
          ...found,
          ...("items" in found ? { items: kept(before.items, found.items ?? []) } : {}),
          key,
        }));
        await isNext();
        const pages = Math.ceil(count / MOST_AT_ONCE);
        if (isWanted) await new Promise((done) => setTimeout(done, hasMoved ? rest(pages) : 0));
      }
    };
    void follow();
    return () => {
      isWanted = false;
      goOn();
    };
  }, [line, document, key, count]);
  return { ...(seen.key === key ? seen : NOTHING), again };
}

/** Items that have not changed stay the very same, so that their lines need not be drawn anew. */
function kept<Item>(before: readonly Item[] | null, now: readonly Item[]): readonly Item[] {
  const same = new Map((before ?? []).map((one) => [JSON.stringify(one), one]));
  return now.map((one) => same.get(JSON.stringify(one)) ?? one);
}

/** A list of many pages is read anew less often. */
function rest(pages: number): number {
  return pages <= 1 ? 50 : pages * REST_MS;
}

/** So many lines, page by page; `tell` hears how many have come. */
export async function readLines<Item>(
  line: Line,
  document: string,
  given: object,
  count: number,
  tell: (read: number) => boolean = () => true,
): Promise<Told<Item>> {
  const items: Item[] = [];
  let after: string | null = null;
  for (;;) {
    const first = Math.min(MOST_AT_ONCE, count - items.length);
    const data: Record<string, Page<Item>> = await line.ask(document, { ...given, first, after });
    const page = Object.values(data)[0] as Page<Item>;
    items.push(...page.edges.map((edge) => edge.node));
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
    if (after === null || items.length >= count || !tell(items.length))
      return { items, total: page.totalCount ?? null, hasMore: after !== null, fault: null };
  }
}
