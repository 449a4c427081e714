// The lines of a list: one stop of Tab, each a link that can be sent or opened beside.
import { memo, useEffect, useMemo, useRef } from "react";
import type { MouseEvent } from "react";

import { useRoving } from "../../parts/useRoving";
import { useWords } from "../../words";
import type { Words } from "../../words";
import { useAddress } from "../address";
import { cellOf, headOf } from "./cells";
import { goToPlace, notePlace } from "./place";
import { idIn } from "./shapes";
import type { AnyList, Column } from "./shapes";

export function Lines({
  list,
  items,
  shown,
  onOpen,
}: {
  list: AnyList;
  items: readonly unknown[];
  shown: string | null;
  onOpen: (id: string) => void;
}) {
  const ids = useMemo(() => items.map((one) => idIn(list, one)), [items, list]);
  const roving = useRoving<HTMLOListElement>(ids, shown);
  useReturn(shown);
  const address = useAddress();
  address.delete("id");
  const beside = address.toString();
  const idOf = (event: { target: EventTarget }) =>
    event.target instanceof HTMLElement ? event.target.dataset.rove : undefined;
  const go = (clicked: MouseEvent) => {
    const id = idOf(clicked);
    if (id === undefined) return;
    if (clicked.metaKey || clicked.ctrlKey || clicked.shiftKey || clicked.altKey) return;
    clicked.preventDefault();
    onOpen(id);
  };
  return (
    <ol
      className="list-lines"
      ref={roving.list}
      onKeyDown={roving.onKeyDown}
      onClick={go}
      onFocus={(focused) => {
        const id = idOf(focused);
        if (id !== undefined) roving.stop(id).onFocus();
      }}
    >
      {items.map((item, place) => {
        const id = ids[place] as string;
        return (
          <KeptLine
            key={id}
            list={list}
            item={item}
            id={id}
            isShown={id === shown}
            isStop={id === roving.current}
            beside={beside}
          />
        );
      })}
    </ol>
  );
}

/** Of ten thousand lines those are drawn anew that have changed. */
const KeptLine = memo(function Line({
  list,
  item,
  id,
  isShown,
  isStop,
  beside,
}: {
  list: AnyList;
  item: unknown;
  id: string;
  isShown: boolean;
  /** Whether Tab comes to this one. */
  isStop: boolean;
  /** What else the address says. */
  beside: string;
}) {
  const words = useWords();
  const by = (role: Column<unknown>["role"]) => list.columns.filter((one) => one.role === role);
  const cells = (role: Column<unknown>["role"]) =>
    by(role).map((one, place) => (
      <Cell key={place} list={list} column={one} item={item} words={words} />
    ));
  return (
    <li aria-current={isShown ? "true" : undefined}>
      <div className="marks">{cells("mark")}</div>
      <a href={hrefOf(id, beside)} data-rove={id} tabIndex={isStop ? 0 : -1}>
        {by("lead").map((one) => cellOf(list, one, item, words))}
      </a>
      <div className="facts">{cells("fact")}</div>
      <div className="time">{cells("time")}</div>
    </li>
  );
});

/** The address of a line beside what the list is narrowed by. */
function hrefOf(id: string, beside: string): string {
  const next = new URLSearchParams(beside);
  next.set("id", id);
  return `?${next}`;
}

/** What is not there takes no room. */
function Cell({
  list,
  column,
  item,
  words,
}: {
  list: AnyList;
  column: Column<unknown>;
  item: unknown;
  words: Words;
}) {
  const shown = cellOf(list, column, item, words);
  if (shown === null || shown === undefined || shown === false || shown === "") return null;
  return (
    <span className="cell" data-wide={column.isForWide} title={headOf(list, column, words)}>
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
