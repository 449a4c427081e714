// Owners down, duties across. One stop of Tab; arrows go from mark to mark, and what a mark says is
// told below the map. On a narrow page each owner is a line with how many stand how.
import { useRef, useState } from "react";
import type { KeyboardEvent } from "react";

import { useIsWide } from "../clauses/useIsWide";
import { narrow } from "../kit/address";
import { termOf, useWords } from "../words";
import type { Words } from "../words";
import { MARKS, NAMES, STATUSES } from "./shapes";
import type { Cell, Duty, Owner } from "./shapes";

const STEPS: Readonly<Record<string, readonly [down: number, across: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

export function HeatMap({ duties, owners }: { duties: readonly Duty[]; owners: readonly Owner[] }) {
  const isWide = useIsWide();
  return (
    <>
      <Legend owners={owners} />
      {isWide ? <Map duties={duties} owners={owners} /> : <Lines owners={owners} />}
    </>
  );
}

function Legend({ owners }: { owners: readonly Owner[] }) {
  const words = useWords();
  const total = (status: (typeof STATUSES)[number]) =>
    owners.reduce((sum, one) => sum + (one.counts.get(status) ?? 0), 0);
  return (
    <ul className="legend" aria-label={words("图例", "Legend")}>
      {STATUSES.filter((status) => total(status) > 0).map((status) => (
        <li key={status}>
          <span className="cell" data-tone={MARKS[status][1]} aria-hidden="true">
            {MARKS[status][0]}
          </span>
          {termOf(NAMES, status, words)} <b>{total(status)}</b>
        </li>
      ))}
    </ul>
  );
}

function Map({ duties, owners }: { duties: readonly Duty[]; owners: readonly Owner[] }) {
  const words = useWords();
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState("0 0");
  const [told, setTold] = useState("");
  const move = (pressed: KeyboardEvent<HTMLTableElement>) => {
    const step = STEPS[pressed.key];
    const place = (pressed.target as HTMLElement).dataset.at;
    if (step === undefined || place === undefined || pressed.altKey) return;
    pressed.preventDefault();
    const [down = 0, across = 0] = place.split(" ").map(Number);
    const next = nextOf(table.current, down, across, step, owners.length, duties.length);
    next?.focus();
  };
  const [row = 0, column = 0] = at.split(" ").map(Number);
  const isThere = owners[row]?.cells.has(duties[column]?.duty ?? "") ?? false;
  const stop = isThere ? at : firstPlace(owners, duties);
  return (
    <>
      <div className="map-frame">
        <table className="map" ref={table} onKeyDown={move}>
          <caption className="sr-only">
            {words("各单位各项责任的状态", "How each owner stands by each duty")}
          </caption>
          <thead>
            <tr>
              <th scope="col" className="corner">
                {words(`${owners.length} 个责任主体`, `${owners.length} owners`)}
              </th>
              {duties.map((duty) => (
                <th key={duty.duty} scope="col" title={words(duty.title, duty.titleEn)}>
                  <span>
                    <small>{duty.duty}</small> {words(duty.title, duty.titleEn)}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {owners.map((owner, down) => (
              <tr key={owner.id} data-kind={owner.isUnit ? "unit" : "person"}>
                <th scope="row">
                  <button
                    className="link"
                    type="button"
                    onClick={() => narrow({ owner: owner.id })}
                  >
                    {owner.name}
                  </button>
                </th>
                {duties.map((duty, across) => {
                  const cell = owner.cells.get(duty.duty);
                  if (cell === undefined) return <td key={duty.duty} />;
                  const place = `${down} ${across}`;
                  const says = saying(owner, duty, cell, words);
                  return (
                    <td key={duty.duty}>
                      <button
                        type="button"
                        className="cell"
                        data-tone={MARKS[cell.status][1]}
                        data-at={place}
                        aria-label={says}
                        tabIndex={place === stop ? 0 : -1}
                        onFocus={() => {
                          setAt(place);
                          setTold(says);
                        }}
                        onMouseEnter={() => setTold(says)}
                        onClick={() => narrow({ owner: owner.id, duty: duty.duty })}
                      >
                        {MARKS[cell.status][0]}
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="told" aria-hidden="true">
        {told || words("指到一格，这里说明它的情况。", "Point at a mark to read what it says.")}
      </p>
    </>
  );
}

/** The first mark of all, where Tab comes to before anybody has moved. */
function firstPlace(owners: readonly Owner[], duties: readonly Duty[]): string {
  const down = owners.findIndex((one) => one.cells.size > 0);
  return `${down} ${duties.findIndex((one) => owners[down]?.cells.has(one.duty))}`;
}

/** The next mark in a direction; what lies between and owes nothing is passed over. */
function nextOf(
  table: HTMLTableElement | null,
  down: number,
  across: number,
  [one, other]: readonly [number, number],
  rows: number,
  columns: number,
): HTMLElement | null {
  for (
    let [row, column] = [down + one, across + other];
    row >= 0 && row < rows && column >= 0 && column < columns;
    row += one, column += other
  ) {
    const found = table?.querySelector<HTMLElement>(`[data-at="${row} ${column}"]`);
    if (found) return found;
  }
  return null;
}

function saying(owner: Owner, duty: Duty, cell: Cell, words: Words): string {
  const status = termOf(NAMES, cell.status, words);
  return words(
    `${owner.name}，${duty.duty} ${duty.title}：${status}（${cell.obligations} 项中完成 ${cell.settled} 项）`,
    `${owner.name}, ${duty.duty} ${duty.titleEn}: ${status} (${cell.settled} of ${cell.obligations} done)`,
  );
}

function Lines({ owners }: { owners: readonly Owner[] }) {
  const words = useWords();
  return (
    <ul className="owner-lines">
      {owners.map((owner) => (
        <li key={owner.id}>
          <button type="button" onClick={() => narrow({ owner: owner.id })}>
            <strong>{owner.name}</strong>
            <span className="owner-counts">
              {STATUSES.filter((status) => owner.counts.has(status)).map((status) => (
                <span key={status}>
                  <span className="cell" data-tone={MARKS[status][1]} aria-hidden="true">
                    {MARKS[status][0]}
                  </span>
                  <span className="sr-only">{termOf(NAMES, status, words)}</span>{" "}
                  {owner.counts.get(status)}
                </span>
              ))}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
