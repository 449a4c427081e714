// The room of activities: a list and a month of them, one with all that belongs to it, a new one.
import ACTIVITY_MATTER from "@operations/screens/activity_matter.graphql?raw";
import type { ActivityMatterQuery } from "@sitong/client/documents";

import { Suspense, lazy } from "react";

import { Matter, Room } from "../kit";
import { Activity } from "./Activity";
import { list } from "./list";
import { MOVES } from "./shapes";

const PlanActivity = lazy(() => import("./Plan"));

const planning = {
  says: ["筹备活动", "Plan an activity"],
  needs: "activity:run",
  form: (
    <Suspense fallback={null}>
      <PlanActivity />
    </Suspense>
  ),
} as const;

export function Activities() {
  return (
    <Room
      title={["四同活动", "Activities"]}
      list={list}
      makes={planning}
      matter={(id) => (
        <Matter<ActivityMatterQuery> document={ACTIVITY_MATTER} id={id} moves={MOVES}>
          {(one, turn) => <Activity one={one} turn={turn} />}
        </Matter>
      )}
    />
  );
}
