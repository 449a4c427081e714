// What the hall's operations answer, as the contract's generated types say it.
import type {
  DelegationQuery,
  HallBoardSubscription,
  HallFloorSubscription,
} from "@sitong/client/documents";

export type BoardFrame = HallBoardSubscription["scoreboard"];
export type FloorFrame = HallFloorSubscription["reviewFloor"];
export type Delegation = DelegationQuery;

export type BoardSlot = BoardFrame["slots"][number];
export type UnitName = BoardSlot["unit"];
export type SlotState = BoardSlot["state"];
export type SessionState = BoardFrame["state"];
export type WallView = BoardFrame["session"]["wall"]["view"];
export type Category = NonNullable<
  DelegationQuery["representativePool"]
>["byCategory"][number]["category"];

/** Whether a unit's scoring is over, with a result or without. */
export function isClosed({ state }: { state: SlotState }): boolean {
  return state === "SCORED" || state === "NO_RESULT";
}

/** Whether nothing more happens to a unit. */
export function isFinished({ state }: { state: SlotState }): boolean {
  return state === "SCORED" || state === "NO_RESULT" || state === "EXCUSED";
}

/** Whether somebody still speaks, be it beyond the time or in a pause. */
export function isSpeaking(floor: FloorFrame): boolean {
  return floor.state === "RUNNING" || floor.state === "OVERTIME" || floor.state === "PAUSED";
}
