// What the operations of this room answer, by the names its parts use.
import type { ActivityListQuery, ActivityMatterQuery } from "@sitong/client/documents";

import type { MatterOf } from "../kit";

export type Item = ActivityListQuery["activities"]["edges"][number]["node"];
export type Activity = MatterOf<ActivityMatterQuery>;
export type Invitation = Activity["invitations"][number];
export type Suggestion = Activity["suggestions"][number];
export type Draw = Activity["draws"][number];
export type State = Activity["state"];

/** Kinds of events after which an activity is read anew. */
export const MOVES = ["activity:*", "participation:*", "suggestion:*", "representative_draw:*"];

/** It has been planned, and not held yet. */
export const isAhead = (state: State) => state === "DRAFT" || state === "INVITED";
