// The ledger of a year as the heat map shows it: owners down, duties across, one mark where they meet.
import type { DistrictLedgerQuery } from "@sitong/client/documents";

import { ComplianceStatus } from "../generated/enums/ComplianceStatus";
import { nameOf } from "../words";

export type District = NonNullable<DistrictLedgerQuery["districtLedger"]>;
export type Duty = District["duties"][number];
export type Standing = District["standings"][number];
export type Status = Standing["status"];
export type Phase = Standing["phase"];

export const PHASES: readonly Phase[] = ["PLAN", "PROMOTE", "SUPERVISE", "EVALUATE"];

/** A mark for each status, told by its shape alone, and how loud it is. */
export const MARKS: Readonly<Record<Status, readonly [mark: string, tone: string]>> = {
  MISSED: ["✕", "late"],
  NOT_MET: ["▽", "late"],
  AT_RISK: ["!", "soon"],
  ADVISORY_MISSED: ["×", "quiet"],
  MET_LATE: ["◐", "soon"],
  UNASSIGNED: ["?", "quiet"],
  UNSET: ["–", "quiet"],
  ON_TRACK: ["▸", "plain"],
  MET: ["✓", "good"],
  WAIVED: ["免", "quiet"],
  NOT_STARTED: ["○", "quiet"],
  NOT_APPLICABLE: ["·", "quiet"],
};

/** The worst first; the same order as the server's. */
export const STATUSES = Object.keys(MARKS) as readonly Status[];
export const NAMES = ComplianceStatus;

const DONE: ReadonlySet<Status> = new Set(["MET", "MET_LATE", "WAIVED", "NOT_APPLICABLE"]);
const NO_CONCERN: ReadonlySet<Status> = new Set(["UNSET", "UNASSIGNED", "ADVISORY_MISSED"]);

export interface Wanted {
  document: string;
  strength: string;
  phase: string;
  text: string;
}

export interface Cell {
  status: Status;
  obligations: number;
  settled: number;
}

export interface Owner {
  id: string;
  name: string;
  isUnit: boolean;
  cells: ReadonlyMap<string, Cell>;
  counts: ReadonlyMap<Status, number>;
}

/** Duties that fulfil what is wanted and that somebody owes then. */
export function dutiesWanted(ledger: District, wanted: Wanted): readonly Duty[] {
  const owed = new Set(standingsOf(ledger, wanted.phase).map((one) => one.duty));
  const text = wanted.text.trim().toLowerCase();
  return ledger.duties.filter(
    (one) =>
      owed.has(one.duty) &&
      (wanted.document === "" || one.document === wanted.document) &&
      (wanted.strength === "" || one.strength === wanted.strength) &&
      (text === "" || `${one.clauseId}\n${one.title}\n${one.titleEn}`.toLowerCase().includes(text)),
  );
}

export function standingsOf(ledger: District, phase: string): readonly Standing[] {
  return phase === "" ? ledger.standings : ledger.standings.filter((one) => one.phase === phase);
}

/** Units first, leaders below; each with a cell for every duty that it owes. */
export function ownersOf(
  ledger: District,
  duties: readonly Duty[],
  phase: string,
): readonly Owner[] {
  const shown = new Set(duties.map((one) => one.duty));
  const owners = new Map<string, { name: string; isUnit: boolean; cells: Map<string, Cell> }>();
  for (const one of standingsOf(ledger, phase)) {
    const owner = one.unit ?? one.person;
    if (owner === null || owner === undefined || !shown.has(one.duty)) continue;
    const kept = owners.get(owner.id) ?? {
      name: nameOf(owner),
      isUnit: one.unit !== null,
      cells: new Map<string, Cell>(),
    };
    owners.set(owner.id, kept);
    const before = kept.cells.get(one.duty);
    kept.cells.set(one.duty, {
      status: before ? worse(before.status, one.status) : one.status,
      obligations: (before?.obligations ?? 0) + one.obligations,
      settled: (before?.settled ?? 0) + one.settled,
    });
  }
  return [...owners]
    .map(([id, one]) => ({ id, ...one, counts: countsOf(one.cells.values()) }))
    .sort((one, other) => Number(other.isUnit) - Number(one.isUnit) || byName(one, other));
}

const collator = new Intl.Collator("zh-CN");
const byName = (one: { name: string }, other: { name: string }) =>
  collator.compare(one.name, other.name);

function worse(one: Status, other: Status): Status {
  return STATUSES.indexOf(one) <= STATUSES.indexOf(other) ? one : other;
}

function countsOf(cells: Iterable<Cell>): ReadonlyMap<Status, number> {
  const counts = new Map<Status, number>();
  for (const { status } of cells) counts.set(status, (counts.get(status) ?? 0) + 1);
  return counts;
}

export interface PhaseTold {
  phase: Phase;
  open: number;
  late: number;
  done: number;
}

/** Of each step of the year: how many pairs of owner and duty are late, open and done. */
export function phasesOf(ledger: District, duties: readonly Duty[]): readonly PhaseTold[] {
  const shown = new Set(duties.map((one) => one.duty));
  return PHASES.map((phase) => {
    const told = { phase, open: 0, late: 0, done: 0 };
    for (const one of standingsOf(ledger, phase)) {
      if (!shown.has(one.duty) || NO_CONCERN.has(one.status)) continue;
      if (one.status === "MISSED") told.late += 1;
      else if (DONE.has(one.status)) told.done += 1;
      else told.open += 1;
    }
    return told;
  });
}
