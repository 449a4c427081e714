// All that one unit or leader owes in a year, to be read and printed; a line opens its records.
import LEDGER_OWED from "@operations/screens/ledger_owed.graphql?raw";
import type { LedgerOwedQuery } from "@sitong/client/documents";
import { useEffect, useRef } from "react";

import { wholeDate } from "../clock/span";
import { Trouble } from "../kit/Trouble";
import { narrow, useAddress } from "../kit/address";
import { useFound } from "../kit/list/useFound";
import { ClauseLink } from "../kit/matter/ClauseLink";
import { nameOf, termOf, useWords } from "../words";
import { Records } from "./Records";
import { MARKS, NAMES } from "./shapes";
import type { District } from "./shapes";

type Owed = LedgerOwedQuery["obligations"]["edges"][number]["node"];

const ALL = 2000;

export function Statement({
  ledger,
  year,
  owner,
  turn,
}: {
  ledger: District;
  year: number;
  owner: string;
  turn: string;
}) {
  const words = useWords();
  const address = useAddress();
  const duty = address.get("duty");
  const standing = ledger.standings.find((one) => (one.unit ?? one.person)?.id === owner);
  const isPerson = standing !== undefined && standing.unit === null;
  const filter = isPerson ? { personId: owner } : { unitId: owner };
  const given = standing === undefined ? null : { year, filter };
  const { items, fault, again } = useFound<Owed>(LEDGER_OWED, given, ALL, turn);
  const named = standing?.unit ?? standing?.person;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [owner]);
  const leave = () => narrow({ owner: null, duty: null });

  if (!named) {
    return (
      <div className="statement">
        <p className="problems" role="alert">
          {words(
            "台账里没有这个责任主体，或者您无权查看它的责任。",
            "The ledger knows no such owner, or you may not see what it owes.",
          )}
        </p>
        <Back onLeave={leave} />
      </div>
    );
  }
  return (
    <article className="statement">
      <header>
        <Back onLeave={leave} />
        <h2 ref={heading} tabIndex={-1}>
          {words(`${nameOf(named)} ${year} 年责任报表`, `${nameOf(named)}: duties of ${year}`)}
        </h2>
        {ledger.asOf && (
          <p className="quiet">
            {words(`截至 ${wholeDate(ledger.asOf)}`, `As of ${wholeDate(ledger.asOf)}`)}
          </p>
        )}
        <button className="act" type="button" onClick={() => print()}>
          {words("打印", "Print")}
        </button>
      </header>
      {fault && <Trouble fault={fault} again={again} />}
      {items === null ? (
        !fault && <p className="loading">{words("正在载入……", "Loading…")}</p>
      ) : (
        <Lines items={items} duty={duty} year={year} filter={filter} turn={turn} />
      )}
    </article>
  );
}

function Back({ onLeave }: { onLeave: () => void }) {
  const words = useWords();
  return (
    <button className="link" type="button" onClick={onLeave}>
      {words("← 全区台账", "← The whole district")}
    </button>
  );
}

function Lines({
  items,
  duty,
  year,
  filter,
  turn,
}: {
  items: readonly Owed[];
  duty: string | null;
  year: number;
  filter: object;
  turn: string;
}) {
  const groups = new Map<string, Owed[]>();
  for (const one of items) groups.set(one.duty, [...(groups.get(one.duty) ?? []), one]);
  return (
    <ul className="owed">
      {[...groups.values()].map((some) => {
        const [first] = some as [Owed];
        return (
          <Duty
            key={first.duty}
            some={some}
            first={first}
            isOpen={duty === first.duty}
            year={year}
            filter={filter}
            turn={turn}
          />
        );
      })}
    </ul>
  );
}

function Duty({
  some,
  first,
  isOpen,
  year,
  filter,
  turn,
}: {
  some: readonly Owed[];
  first: Owed;
  isOpen: boolean;
  year: number;
  filter: object;
  turn: string;
}) {
  const words = useWords();
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) place.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);
  return (
    <li ref={place} data-open={isOpen}>
      <header>
        <ClauseLink id={first.clauseId} />
        <h3>
          <button
            className="link"
            type="button"
            aria-expanded={isOpen}
            onClick={() => narrow({ duty: isOpen ? null : first.duty })}
          >
            {words(first.title, first.titleEn)}
          </button>
        </h3>
      </header>
      <ul className="periods">
        {some.map((one) => (
          <li key={one.key}>
            <span className="cell" data-tone={MARKS[one.status][1]} aria-hidden="true">
              {MARKS[one.status][0]}
            </span>
            <span>{termOf(NAMES, one.status, words)}</span>
            <span>{figures(one, words)}</span>
            <span className="quiet">
              {one.subject && `${one.subject} `}
              {words(`${one.firstOn} 至 ${one.lastOn}`, `${one.firstOn} to ${one.lastOn}`)}
              {one.isProvisional && words("（日历未定）", " (calendar not official)")}
              {one.isEnteredLate && words("（补录）", " (entered late)")}
            </span>
          </li>
        ))}
      </ul>
      {isOpen && (
        <Records
          year={year}
          filter={{ ...filter, clause: first.clauseId }}
          duty={first.duty}
          turn={turn}
        />
      )}
    </li>
  );
}

function figures(one: Owed, words: (zh: string, en: string) => string): string {
  if (one.required === null) return words(`已记 ${one.counted}`, `${one.counted} counted`);
  return `${one.counted} / ${one.required}`;
}
