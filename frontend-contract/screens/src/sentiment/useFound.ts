// A list that is looked through page by page; asked anew when what is looked for changes.
import { useEffect, useRef, useState } from "react";

import type { Fault } from "../line/line";
import { useLine } from "../line/LineContext";

export interface Connection<Node> {
  totalCount: number;
  edges: readonly { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

export interface Found<Node> {
  /** Null until the first answer. */
  nodes: readonly Node[] | null;
  total: number;
  hasMore: boolean;
  fault: Fault | null;
  more: () => void;
}

const NOTHING = { nodes: null, total: 0, hasMore: false, fault: null, after: null };

/**
 * `wanted` null asks for nothing; another `turn` asks anew. The answer's one field is the connection.
 */
export function useFound<Node>(
  text: string,
  wanted: object | null,
  turn: unknown = 0,
): Found<Node> {
  const line = useLine();
  const key = wanted === null ? null : JSON.stringify(wanted);
  const [seen, setSeen] = useState<
    Omit<Found<Node>, "more"> & { after: string | null; key: string | null }
  >({ ...NOTHING, key });
  // Only the answer to the newest question is shown.
  const newest = useRef(key);

  const ask = (after: string | null) => {
    if (key === null) return;
    line
      .ask<Record<string, Connection<Node>>>(text, { filter: JSON.parse(key) as object, after })
      .then((data) => {
        const page = Object.values(data)[0];
        if (newest.current !== key || page === undefined) return;
        setSeen((before) => ({
          key,
          nodes: [
            ...(after === null || before.key !== key ? [] : (before.nodes ?? [])),
            ...page.edges.map((edge) => edge.node),
          ],
          total: page.totalCount,
          hasMore: page.pageInfo.hasNextPage,
          after: page.pageInfo.endCursor ?? null,
          fault: null,
        }));
      })
      .catch((fault: Fault) => {
        if (newest.current === key) setSeen((before) => ({ ...before, key, fault }));
      });
  };
  useEffect(() => {
    newest.current = key;
    ask(null);
    // `ask` changes with every rendering; what it asks depends on these alone.
  }, [line, text, key, turn]);
  const own = seen.key === key ? seen : { ...NOTHING, key };
  return { ...own, more: () => ask(own.after) };
}
