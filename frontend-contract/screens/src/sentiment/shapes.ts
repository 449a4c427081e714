// What the operations of sentiment events answer; the texts stand in operations/screens.
import type { ClockState, UnitName } from "../hall/shapes";

export type Level = "EXTRAORDINARY" | "MAJOR" | "LARGER" | "GENERAL";
export type EventState = "COLLECTED" | "ASSESSED" | "HANDLED" | "RESPONDED" | "CLOSED";
export type ClockKind = "RELEASE_5H" | "PRESS_CONFERENCE_24H";
export type Milestone =
  | "CLOCK_STARTED"
  | "HALF"
  | "THIRTY_MINUTES"
  | "MISSED"
  | "MET"
  | "RELEASE_ADDED";

export interface SentimentClock {
  kind: ClockKind;
  state: ClockState;
  startedAt: string;
  dueAt: string;
  doneAt: string | null;
  latenessSeconds: number | null;
}

export interface BoardEvent {
  id: string;
  title: string;
  level: Level;
  urgent: boolean;
  state: EventState;
  firstKnownAt: string;
  responsibleUnit: UnitName;
}

export interface BoardLine {
  event: BoardEvent;
  clocks: readonly SentimentClock[];
}

export interface SentimentBoard {
  lines: readonly BoardLine[];
}

export interface Named {
  id: string;
  name: string;
}

export interface DeskEvent extends BoardEvent {
  summary: string;
  reportedAt: string;
  assessment: string | null;
  measures: string | null;
  closedAt: string | null;
  responsibleUnit: UnitName & {
    posts: readonly { title: string; isHead: boolean; person: Named | null }[];
  };
  releases: readonly {
    id: string;
    publishedAt: string;
    isAuthoritative: boolean;
    facts: string | null;
    verification: string | null;
    measures: string | null;
    precautions: string | null;
    missingPartsNote: string | null;
    spokesperson: Named;
  }[];
  pressConferences: readonly { startedAt: string; topic: string; speakers: readonly Named[] }[];
}

export interface Countdown {
  milestone: Milestone | null;
  clocks: readonly SentimentClock[];
  event: DeskEvent;
}
