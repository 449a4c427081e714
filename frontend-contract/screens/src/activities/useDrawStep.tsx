// Members are drawn for an activity. It is no step of the activity itself: whoever may draw does so
// while members are to be invited.
import { drawRepresentatives } from "../generated/acts/drawRepresentatives";
import { ActForm } from "../kit/form/ActForm";
import type { AllowedStep } from "../kit/shapes";
import type { StepView } from "../kit/steps/Steps";
import { holds } from "../parts/roles";
import { useViewer } from "../parts/Who";
import type { Activity } from "./shapes";

/** A draw for an activity: what it is for, and for whom, is known. */
const drawForActivity = {
  ...drawRepresentatives,
  fields: {
    places: drawRepresentatives.fields.places,
    unitId: { as: "subject" },
    activityId: { as: "subject" },
  },
} as const;

/** Null for whoever may not draw, and where nobody is to be invited. */
export function useDrawStep(one: Activity): { step: AllowedStep; view: StepView } | null {
  const viewer = useViewer();
  const mayInvite = one.allowedSteps.some(
    (each) => each.mutation === "inviteToActivity" && each.isAllowed,
  );
  if (viewer === null || !mayInvite || !holds(viewer, "representative_draw:make")) return null;
  return {
    step: { mutation: drawRepresentatives.name, isAllowed: true, problems: [] },
    view: {
      mutation: drawRepresentatives.name,
      says: drawRepresentatives.says,
      lead: ["按类别比例随机抽选，种子公开可核验", "By lot and by category, with a public seed"],
      form: (blocked, onDone) => (
        <ActForm
          act={drawForActivity}
          about={{ unitId: one.hostUnit.id, activityId: one.id }}
          blocked={blocked}
          onDone={onDone}
          send={["抽选", "Draw"]}
        />
      ),
    },
  };
}
