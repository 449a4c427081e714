// The duty ledger: the district at one glance, one owner's statement, one duty with its records.
import DISTRICT_LEDGER from "@operations/district_ledger.graphql?raw";
import type { DistrictLedgerQuery } from "@sitong/client/documents";
import { useEffect, useMemo, useState } from "react";

import { Trouble } from "../kit/Trouble";
import { narrow, useAddress } from "../kit/address";
import { useMoves } from "../kit/moves";
import { useAsk, useLine } from "../line/LineContext";
import { Head } from "../parts/Head";
import { useWords } from "../words";
import { Filters } from "./Filters";
import { HeatMap } from "./HeatMap";
import { Phases } from "./Phases";
import { Statement } from "./Statement";
import { dutiesWanted, ownersOf } from "./shapes";
import type { District, Wanted } from "./shapes";

/** Whatever happens may count: after a reading so long nothing is read anew. */
const REST_MS = 1000;
const NO_KINDS: readonly string[] = ["*"];

export function Ledger() {
  const words = useWords();
  const line = useLine();
  const address = useAddress();
  const thisYear = yearAt(line.clock.now());
  const year = Number(address.get("year")) || thisYear;
  const turn = useRested(useMoves(NO_KINDS));
  const { data, fault, again } = useAsk<DistrictLedgerQuery>(DISTRICT_LEDGER, { year }, turn);
  const kept = useKept(data?.districtLedger ?? null, year);
  const owner = address.get("owner");
  return (
    <>
      <Head title={words("责任台账", "Duty ledger")} />
      <main id="main" className="page ledger" tabIndex={-1}>
        {fault && <Trouble fault={fault} again={again} />}
        {kept === null ? (
          !fault && <p className="loading">{words("正在载入……", "Loading…")}</p>
        ) : owner === null ? (
          <Overview ledger={kept} year={year} thisYear={thisYear} />
        ) : (
          <Statement ledger={kept} year={year} owner={owner} turn={turn} />
        )}
      </main>
    </>
  );
}

function Overview({
  ledger,
  year,
  thisYear,
}: {
  ledger: District;
  year: number;
  thisYear: number;
}) {
  const words = useWords();
  const address = useAddress();
  const wanted: Wanted = {
    document: address.get("document") ?? "",
    strength: address.get("strength") ?? "",
    phase: address.get("phase") ?? "",
    text: address.get("text") ?? "",
  };
  const key = JSON.stringify(wanted);
  const [duties, all, owners] = useMemo(() => {
    const asked = JSON.parse(key) as Wanted;
    const some = dutiesWanted(ledger, asked);
    return [
      some,
      dutiesWanted(ledger, { ...asked, phase: "" }),
      ownersOf(ledger, some, asked.phase),
    ];
  }, [ledger, key]);
  const isNarrow = Object.values(wanted).some((one) => one !== "");
  return (
    <>
      <Phases ledger={ledger} duties={all} chosen={wanted.phase} />
      <Filters ledger={ledger} wanted={wanted} year={year} thisYear={thisYear} />
      {owners.length > 0 ? (
        <HeatMap duties={duties} owners={owners} />
      ) : (
        <p className="nothing" role="status">
          {isNarrow
            ? words("没有符合筛选的责任。", "No duty fits these filters.")
            : words("这一年没有记入台账的责任。", "The ledger has no duty in this year.")}{" "}
          {isNarrow && (
            <button
              className="link"
              type="button"
              onClick={() => narrow({ document: null, strength: null, phase: null, text: null })}
            >
              {words("清除筛选", "Clear the filters")}
            </button>
          )}
        </p>
      )}
    </>
  );
}

function yearAt(instant: number): number {
  const year = new Intl.DateTimeFormat("en", { year: "numeric", timeZone: "Asia/Shanghai" });
  return Number(year.format(instant));
}

/** What was there stays while it is read anew, and beside what has gone wrong. */
function useKept(found: District | null, year: number): District | null {
  const [kept, setKept] = useState<District | null>(null);
  useEffect(() => {
    if (found !== null) setKept(found);
  }, [found]);
  const newest = found ?? kept;
  return newest?.year === year ? newest : null;
}

/** The first move at once, those that follow it together. */
function useRested(turn: string): string {
  const [told, setTold] = useState(turn);
  const [isResting, setIsResting] = useState(false);
  useEffect(() => {
    if (isResting || told === turn) return undefined;
    setTold(turn);
    setIsResting(true);
    return undefined;
  }, [turn, told, isResting]);
  useEffect(() => {
    if (!isResting) return undefined;
    const timer = setTimeout(() => setIsResting(false), REST_MS);
    return () => clearTimeout(timer);
  }, [isResting]);
  return told;
}
