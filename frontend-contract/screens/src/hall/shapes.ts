// What the hall's operations answer; the texts stand in operations/screens.
export interface UnitName {
  id: string;
  name: string;
  nameEn: string | null;
}

export type SessionState =
  | "SCHEDULED"
  | "CHECK_IN"
  | "RUNNING"
  | "PAUSED"
  | "SCORING_CLOSED"
  | "COMPLETED";

export type SlotState = "WAITING" | "REPORTING" | "SCORING_OPEN" | "SCORED" | "EXCUSED";

export type ClockState =
  | "RUNNING"
  | "PAUSED"
  | "OVERTIME"
  | "MET"
  | "MET_LATE"
  | "MISSED"
  | "ABORTED";

export interface BoardSlot {
  slotId: string;
  position: number;
  state: SlotState;
  ballotCount: number;
  average: string | null;
  rank: number | null;
  unit: UnitName;
}

export interface BoardFrame {
  state: SessionState;
  version: number;
  revealed: boolean;
  session: {
    id: string;
    title: string;
    startsAt: string;
    performanceYear: number;
    reveal: "PER_SLOT" | "AT_END";
    quorum: number | null;
    allowCorrections: boolean;
    results: {
      version: number;
      publishedAt: string;
      reason: string | null;
      countingRule: "MEAN_2026" | "TRIMMED_MEAN_2026";
    } | null;
  };
  slots: readonly BoardSlot[];
}

export interface FloorFrame {
  state: ClockState | null;
  startedAt: string | null;
  deadlineAt: string | null;
  pausedAt: string | null;
  overtimeSeconds: number;
  checkedIn: number;
  ballotCount: number;
  session: { id: string; title: string; state: SessionState; allowCorrections: boolean };
  slot: {
    id: string;
    position: number;
    state: SlotState;
    unit: UnitName;
    speaker: { id: string; name: string } | null;
  } | null;
}

export type Category =
  | "NPC_DEPUTY"
  | "CPPCC_MEMBER"
  | "UNITED_FRONT"
  | "CENTRAL_UNIT_AND_TROOPS"
  | "EXPERT_SCHOLAR"
  | "MEDIA"
  | "ENTERPRISE"
  | "RESIDENT";

export interface Delegation {
  representativePool: {
    activeCount: number;
    byCategory: readonly { category: Category; count: number }[];
  } | null;
}

/** Whether somebody still speaks, be it beyond the time or in a pause. */
export function isSpeaking(floor: FloorFrame): boolean {
  return floor.state === "RUNNING" || floor.state === "OVERTIME" || floor.state === "PAUSED";
}
