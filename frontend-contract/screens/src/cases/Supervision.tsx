// What the Supervision Office looks after: the clock behind it, the reply, what may be done now.
import type { CaseMatterQuery } from "@sitong/client/documents";

import { assignSupervision } from "../generated/acts/assignSupervision";
import { closeSupervision } from "../generated/acts/closeSupervision";
import { editSupervision } from "../generated/acts/editSupervision";
import { extendSupervision } from "../generated/acts/extendSupervision";
import { reopenSupervision } from "../generated/acts/reopenSupervision";
import { replySupervision } from "../generated/acts/replySupervision";
import { resumeSupervision } from "../generated/acts/resumeSupervision";
import { returnSupervision } from "../generated/acts/returnSupervision";
import { suspendSupervision } from "../generated/acts/suspendSupervision";
import { takeBackSupervision } from "../generated/acts/takeBackSupervision";
import { verifySupervision } from "../generated/acts/verifySupervision";
import { withdrawSupervision } from "../generated/acts/withdrawSupervision";
import { SupervisionItem } from "../generated/things/SupervisionItem";
import { Facts, Steps, useSteps } from "../kit";
import type { MatterOf } from "../kit";

type Item = Extract<MatterOf<CaseMatterQuery>, { __typename: "SupervisionItem" }>;

export function Supervision({ one }: { one: Item }) {
  const { told, views } = useSupervisionSteps(one);
  return (
    <>
      <Facts
        of={SupervisionItem}
        one={one}
        rows={["clock", "instruction", "standsSince", "reply", "repliedAt", "opinion", "reason"]}
      />
      <Steps
        told={told}
        about={{ supervisionItemId: one.id }}
        steps={one.allowedSteps}
        views={views}
        due={DUE[one.state] ?? null}
      />
    </>
  );
}

/** What comes next, by where it stands. */
const DUE: Readonly<Record<string, string>> = {
  ISSUED: assignSupervision.name,
  ASSIGNED: replySupervision.name,
  SUSPENDED: resumeSupervision.name,
  REPLIED: verifySupervision.name,
  VERIFIED: closeSupervision.name,
};

function useSupervisionSteps(one: Item) {
  const { state, title, text, dueOn } = one;
  const { told, step } = useSteps(
    { supervisionItemId: one.id },
    JSON.stringify([state, title, text, dueOn, one.unit.id]),
  );
  const views = [
    step(assignSupervision, {
      lead: ["由哪个单位、何时办结", "Which unit carries it out, and until when"],
      done: ["已分办。", "Assigned."],
    }),
    step(returnSupervision, {
      lead: ["不属本单位职责", "It is not this unit's"],
      done: ["已退回分办单位。", "Handed back."],
    }),
    step(replySupervision, {
      lead: ["如何落实，有何结果", "How it was carried out, and what came of it"],
      done: ["落实情况已反馈。", "Replied."],
      back: takeBackSupervision,
    }),
    step(takeBackSupervision, { done: ["反馈已撤回。", "Taken back."] }),
    step(verifySupervision, { done: ["核查通过。", "Found right."] }),
    step(closeSupervision, { done: ["已办结销号。", "Closed."] }),
    step(reopenSupervision, {
      lead: ["落实不到位，或问题反弹", "It does not hold, or shows up again"],
      done: ["已退回重办。", "Sent back."],
    }),
    step(suspendSupervision, {
      lead: ["暂不具备办理条件", "Nothing can be done about it for now"],
      done: ["已中止。", "Suspended."],
    }),
    step(resumeSupervision, { done: ["已恢复。", "Resumed."] }),
    step(extendSupervision, { done: ["期限已延长。", "There is more time."] }),
    step(editSupervision, { start: { title, text }, done: ["已更正。", "Corrected."] }),
    step(withdrawSupervision, {
      lead: ["误立或重复立项", "Opened by mistake, or twice"],
      done: ["督查事项已撤回。", "Withdrawn."],
    }),
  ];
  return { told, views };
}
