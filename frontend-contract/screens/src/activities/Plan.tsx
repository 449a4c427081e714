// Something new: first of which kind, then the form of the act that plans it.
import { useState } from "react";

import { planJointSupervision } from "../generated/acts/planJointSupervision";
import { planLeaderDispatch } from "../generated/acts/planLeaderDispatch";
import { planOpinionMeeting } from "../generated/acts/planOpinionMeeting";
import { planSiteVerification } from "../generated/acts/planSiteVerification";
import { planSpecialSupervision } from "../generated/acts/planSpecialSupervision";
import { planThematicDiscussion } from "../generated/acts/planThematicDiscussion";
import { ActivityKind } from "../generated/enums/ActivityKind";
import { ActivityPhase } from "../generated/enums/ActivityPhase";
import { Title } from "../kit";
import { replaceBy } from "../kit/address";
import { ActForm } from "../kit/form/ActForm";
import type { ActFormProps } from "../kit/form/ActForm";
import { Few } from "../kit/form/Few";
import { hasDraft } from "../kit/form/useFormDraft";
import type { AnyAct } from "../kit/shapes";
import { holds } from "../parts/roles";
import type { Viewer } from "../parts/roles";
import { useViewer } from "../parts/Who";
import { termOf, useWords } from "../words";
import { useActivityChoices } from "./useActivityChoices";

type Kind = keyof typeof ActivityKind;

/** In the order of the year, each with the phase whose months it belongs to. */
const KINDS: Readonly<Partial<Record<Kind, readonly [AnyAct, keyof typeof ActivityPhase]>>> = {
  OPINION_MEETING: [planOpinionMeeting, "PLAN"],
  LEADER_DISPATCH: [planLeaderDispatch, "PROMOTE"],
  THEMATIC_DISCUSSION: [planThematicDiscussion, "PROMOTE"],
  JOINT_SUPERVISION: [planJointSupervision, "SUPERVISE"],
  SPECIAL_SUPERVISION: [planSpecialSupervision, "SUPERVISE"],
  SITE_VERIFICATION: [planSiteVerification, "SUPERVISE"],
};
const ALL = Object.keys(KINDS) as Kind[];
const actOf = (kind: Kind) => KINDS[kind]?.[0] as AnyAct;

/** A leader's dispatch is the Government Office's to plan, everything else its host's. */
function mayPlan(kind: Kind, viewer: Viewer | null): boolean {
  return kind !== "LEADER_DISPATCH" || (viewer !== null && holds(viewer, "leader_dispatch:plan"));
}

export default function PlanActivity() {
  const words = useWords();
  const viewer = useViewer();
  // What somebody was writing when he left is what he is writing.
  const [kind, setKind] = useState<Kind | null>(
    () => ALL.find((one) => hasDraft(actOf(one).name, {})) ?? null,
  );
  return (
    <article className="matter" data-kind="new">
      <header>
        <Title>{words("筹备活动", "Plan an activity")}</Title>
      </header>
      <fieldset className="field">
        <legend>{words("类别", "Kind")}</legend>
        <Few
          id="kind"
          isMany={false}
          isWrong={false}
          value={kind ?? ""}
          choices={ALL.filter((one) => mayPlan(one, viewer)).map((one) => ({
            id: one,
            name: termOf(ActivityKind, one, words),
            note: termOf(ActivityPhase, KINDS[one]?.[1] ?? "", words),
          }))}
          onChange={(chosen) => setKind(chosen as Kind)}
        />
      </fieldset>
      {kind !== null && <PlanForm key={kind} kind={kind} />}
    </article>
  );
}

function PlanForm({ kind }: { kind: Kind }) {
  const viewer = useViewer();
  const own = viewer?.unit?.id ?? null;
  const { leaders, team, plans } = useActivityChoices(own);
  const isDispatch = kind === "LEADER_DISPATCH";
  const lay = [
    // Who has a unit plans for it.
    ...(own === null ? ["unitId"] : []),
    ...(isDispatch || (kind === "THEMATIC_DISCUSSION" && team.length > 0) ? ["leaderId"] : []),
    "subject",
    "matter",
    ["startsAt", "endsAt"],
    "place",
    ...(kind === "OPINION_MEETING" && plans.length > 0 ? ["planId"] : []),
  ];
  const props = {
    act: actOf(kind),
    about: {},
    lay,
    start: own === null ? {} : { unitId: own },
    choices: { leaderId: isDispatch ? leaders : team, planId: plans },
    send: ["筹备", "Plan it"],
    onDone: ({ activity }: { activity: { id: string } }) => replaceBy(activity.id),
    // Six acts have these fields in common, though `tsc` cannot tell for any act.
  } as unknown as ActFormProps<AnyAct>;
  return <ActForm {...props} />;
}
