// What a phone keeps: who it is, and every ballot with its receipt until long after the session.
//
// A ballot is written down before it is sent, under a key of its own. It is sent until there is an
// answer; the server counts a key once, so neither a lock screen nor a dead spot, a reload nor a
// second tap can lose a ballot or count it twice.
import { newReceiptKey } from "@sitong/client";

import { lasting } from "../shelf";
import type { Problem } from "../line/line";
import type { UnitName } from "../hall/shapes";

export type BallotStanding =
  /** Written down here, not answered yet. */
  | "waiting"
  /** The server has answered that it is in. */
  | "in"
  /** Its receipt was found in the closed urn. */
  | "found"
  | "refused";

export interface KeptBallot {
  slotId: string;
  unit: UnitName;
  /** Which scoring of the unit it is for; a ballot of an earlier one is void. */
  round?: number;
  score: string | null;
  comment: string;
  receiptKey: string;
  /** What the server has answered: its name in the list of the urn. */
  receipt: string | null;
  standing: BallotStanding;
  problems: readonly Problem[];
}

export interface Badge {
  token: string;
  sessionId: string;
  sessionTitle: string;
  /** Names are shared; this is not. Badges of before it was kept have none. */
  representativeId?: string;
  name: string;
  category: string;
  affiliationId: string | null;
}

export interface Kept {
  badge: Badge | null;
  ballots: Readonly<Record<string, KeptBallot>>;
  /** The entry under way: its code and the id it is asked with, until it is answered. */
  entry: { code: string; requestId: string } | null;
}

const KEY = "sitong.phone";
const NOTHING: Kept = { badge: null, ballots: {}, entry: null };

const PROBE = "sitong.probe";

let kept: Kept = read();
// A phone that keeps nothing sends from memory, and says so while somebody may still wait for it.
let isStored = lasting.put(PROBE, "");
lasting.drop(PROBE);
const listeners = new Set<() => void>();

function read(): Kept {
  try {
    return { ...NOTHING, ...(JSON.parse(lasting.get(KEY) ?? "{}") as Partial<Kept>) };
  } catch {
    return NOTHING;
  }
}

/** Whether this phone keeps what it knows beyond this page. */
export function isPhoneStored(): boolean {
  return isStored;
}

export function phone(): Kept {
  return kept;
}

export function onPhone(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function write(next: Kept): void {
  kept = next;
  isStored = lasting.put(KEY, JSON.stringify(kept));
  for (const listener of listeners) listener();
}

// What is in memory alone goes with the page: the browser asks before it leaves.
addEventListener("beforeunload", (leaving) => {
  if (!isStored && waitingBallots().length > 0) leaving.preventDefault();
});

// Another tab of the same phone may have scored meanwhile.
addEventListener("storage", (changed) => {
  if (changed.key !== KEY) return;
  kept = read();
  for (const listener of listeners) listener();
});

export function keepEntry(entry: Kept["entry"]): void {
  write({ ...kept, entry });
}

/** The phone belongs to this representative now; ballots of another person are not his. */
export function keepBadge(badge: Badge): void {
  const isSame =
    badge.representativeId !== undefined &&
    kept.badge?.representativeId === badge.representativeId;
  write({ badge, entry: null, ballots: isSame ? kept.ballots : {} });
}

export function clearPhone(): void {
  write(NOTHING);
}

/** Write a ballot down to be sent. A correction keeps the key, which is what makes it one. */
export function putBallot(
  slotId: string,
  unit: UnitName,
  given: { score: string | null; comment: string },
  round: number,
): void {
  const earlier = kept.ballots[slotId];
  // A new round wants a key of its own: the old one belongs to a ballot that is void.
  const before = (earlier?.round ?? 1) === round ? earlier : undefined;
  putBack({
    slotId,
    unit,
    round,
    ...given,
    receiptKey: before?.receiptKey ?? newReceiptKey(),
    receipt: before?.receipt ?? null,
    standing: "waiting",
    problems: [],
  });
}

export function putBack(ballot: KeptBallot): void {
  write({ ...kept, ballots: { ...kept.ballots, [ballot.slotId]: ballot } });
}

export function waitingBallots(): readonly KeptBallot[] {
  return Object.values(kept.ballots).filter((ballot) => ballot.standing === "waiting");
}
