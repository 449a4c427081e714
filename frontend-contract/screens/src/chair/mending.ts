// What mends a mishap with one unit: a step taken back, a clock begun anew, scores given again. All
// of it asks for a reason, which stands in the log.
import PUT_OFF_SLOT from "@operations/screens/put_off_slot.graphql?raw";
import RESCORE_SLOT from "@operations/screens/rescore_slot.graphql?raw";
import RESTART_FLOOR_CLOCK from "@operations/screens/restart_floor_clock.graphql?raw";
import TAKE_BACK_SLOT_STEP from "@operations/screens/take_back_slot_step.graphql?raw";
import type { DeskSlotQuery } from "@sitong/client/documents";

import { isSpeaking } from "../hall/shapes";
import { nameOf, reasonText } from "../words";
import type { Words } from "../words";
import type { SlotNow } from "./slotSteps";
import type { Step } from "./Steps";

export type DeskSlot = Extract<NonNullable<DeskSlotQuery["node"]>, { __typename: "Slot" }>;

function stepName(step: string, words: Words): string {
  const names: Readonly<Record<string, string>> = {
    start: words("开始述职", "start of the report"),
    end: words("结束述职", "end of the report"),
    open_scoring: words("开放打分", "opening of scoring"),
    close_scoring: words("截止打分", "close of scoring"),
    close_without_result: words("按无有效结果截止", "close without a result"),
    excuse: words("记为缺席", "excuse"),
  };
  return names[step] ?? step;
}

/** The way back from the last step; where there is none, it rests and says why. */
export function takeBackStep(slot: DeskSlot | null, words: Words): Step | null {
  const step = slot?.canTakeBack?.step ?? null;
  if (slot?.canTakeBack === null || slot === null || step === null) return null;
  const name = stepName(step, words);
  const { isAllowed, problems } = slot.canTakeBack;
  return {
    name: words(`撤回“${name}”`, `Take back: ${name}`),
    act: TAKE_BACK_SLOT_STEP,
    input: { step },
    resting: isAllowed ? null : problems.map((one) => reasonText(one, words)).join(" "),
    question: {
      title: words(`撤回“${name}”？`, `Take back: ${name}?`),
      body: words("回到这一步之前，如同没有办过；理由记入日志。", "As if it had not been done; the log keeps the reason."),
      reason: words("理由", "Reason"),
      yes: words("撤回", "Take it back"),
    },
  };
}

/** What is left where a step cannot be taken back any more. */
export function mendingSteps({ slot, board, floor }: SlotNow, words: Words): readonly Step[] {
  const name = nameOf(slot.unit);
  const steps: Step[] = [];
  const isOnFloor = floor.slot?.id === slot.slotId;
  const isPublished = board.version > 0;
  if (slot.state === "REPORTING" && isOnFloor && isSpeaking(floor)) {
    steps.push({
      name: words("重新计时八分钟", "Eight minutes anew"),
      act: RESTART_FLOOR_CLOCK,
      question: {
        title: words(`“${name}”重新计时八分钟？`, `Eight minutes anew for ${name}?`),
        body: words("从现在起重新计时，已用的时间不算。", "From now on; what was used does not count."),
        reason: words("理由", "Reason"),
        yes: words("重新计时", "Begin anew"),
        isGrave: true,
      },
    });
  }
  if (slot.state === "REPORTING" || slot.state === "SCORING_OPEN") {
    steps.push({
      name: words("推迟到最后", "Put off to the end"),
      act: PUT_OFF_SLOT,
      question: {
        title: words(`“${name}”推迟到最后述职？`, `Put ${name} off to the end?`),
        body: words("已打的分全部作废，届时重新述职和打分。", "Scores given are void; it reports and is scored again."),
        reason: words("理由", "Reason"),
        yes: words("推迟", "Put off"),
        isGrave: true,
      },
    });
  }
  const wasScored =
    slot.state === "SCORING_OPEN" || slot.state === "SCORED" || slot.state === "NO_RESULT";
  if (wasScored && !isPublished) {
    steps.push({
      name: words("重新打分", "Score again"),
      act: RESCORE_SLOT,
      question: {
        title: words(`“${name}”重新打分？`, `Score ${name} again?`),
        body: words("已打的分全部作废，每位代表重新打分。", "Scores given are void; everybody scores again."),
        reason: words("理由", "Reason"),
        yes: words("重新打分", "Score again"),
        isGrave: true,
      },
    });
  }
  return steps;
}
