// The lines of a list: one stop of Tab, each a link that can be sent or opened beside.
import { useEffect, useRef } from "react";
import type { MouseEvent, ReactNode } from "react";

import { useRoving } from "../../parts/useRoving";
import { useWords, worded } from "../../words";
import type { Words } from "../../words";
import { goToPlace, notePlace } from "./place";
import type { Column, ListOf } from "./shapes";

export function Lines<Item, Filter>({
  list,
  items,
  shown,
  onOpen,
}: {
  list: ListOf<Item, Filter>;
  items: readonly Item[];
  shown: string | null;
  onOpen: (id: string) => void;
}) {
  const words = useWords();
  const ids = items.map(list.idOf);
  const roving = useRoving<HTMLOListElement>(ids, shown);
  useReturn(shown);
  const go = (id: string) => (clicked: MouseEvent) => {
    if (clicked.metaKey || clicked.ctrlKey || clicked.shiftKey || clicked.altKey) return;
    clicked.preventDefault();
    onOpen(id);
  };
  return (
    <ol className="list-lines" ref={roving.list} onKeyDown={roving.onKeyDown}>
      {items.map((item, place) => {
        const id = ids[place] as string;
        return (
          <li key={id} aria-current={id === shown ? "true" : undefined}>
            <Cells list={list} item={item} words={words}>
              {(lead) => (
                <a href={hrefOf(id)} onClick={go(id)} {...roving.stop(id)}>
                  {lead}
                </a>
              )}
            </Cells>
          </li>
        );
      })}
    </ol>
  );
}

function hrefOf(id: string): string {
  const next = new URLSearchParams(location.search);
  next.set("id", id);
  return `?${next}`;
}

function Cells<Item, Filter>({
  list,
  item,
  words,
  children,
}: {
  list: ListOf<Item, Filter>;
  item: Item;
  words: Words;
  children: (lead: ReactNode) => ReactNode;
}) {
  const by = (role: Column<Item>["role"]) => list.columns.filter((one) => one.role === role);
  return (
    <>
      <div className="marks">
        {by("mark").map((one, place) => (
          <Cell key={place} column={one} item={item} words={words} />
        ))}
      </div>
      {children(by("lead").map((one) => one.cell(item, words)))}
      <div className="facts">
        {by("fact").map((one, place) => (
          <Cell key={place} column={one} item={item} words={words} />
        ))}
      </div>
      <div className="time">
        {by("time").map((one, place) => (
          <Cell key={place} column={one} item={item} words={words} />
        ))}
      </div>
    </>
  );
}

/** What is not there takes no room. */
function Cell<Item>({ column, item, words }: { column: Column<Item>; item: Item; words: Words }) {
  const shown = column.cell(item, words);
  if (shown === null || shown === undefined || shown === false || shown === "") return null;
  return (
    <span className="cell" data-wide={column.isForWide} title={worded(column.says, words)}>
      {shown}
    </span>
  );
}

/**
 * Back from a matter, the page stands where it stood, and the focus on the line of that matter; so it
 * does after a reload.
 */
function useReturn(shown: string | null): void {
  const before = useRef<string | null | undefined>(undefined);
  useEffect(() => {
    const last = before.current;
    before.current = shown;
    if (shown !== null || last === null) return;
    goToPlace();
    if (last === undefined) return;
    const line = document.querySelector<HTMLElement>(`[data-rove="${CSS.escape(last)}"]`);
    line?.focus({ preventScroll: true });
  }, [shown]);
  useEffect(() => {
    const note = () => shown === null && notePlace();
    addEventListener("pagehide", note);
    return () => removeEventListener("pagehide", note);
  }, [shown]);
}
