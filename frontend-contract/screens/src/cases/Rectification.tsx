// What a unit has to put right: what was done about it, what came of it, and what may be done now.
import type { CaseMatterQuery } from "@sitong/client/documents";

import { dayAndTime } from "../clock/span";
import { acceptRectification } from "../generated/acts/acceptRectification";
import { beginRectification } from "../generated/acts/beginRectification";
import { closeRectification } from "../generated/acts/closeRectification";
import { editRectification } from "../generated/acts/editRectification";
import { extendRectification } from "../generated/acts/extendRectification";
import { recordRectificationAction } from "../generated/acts/recordRectificationAction";
import { refileRectification } from "../generated/acts/refileRectification";
import { reopenRectification } from "../generated/acts/reopenRectification";
import { reportRectification } from "../generated/acts/reportRectification";
import { returnRectification } from "../generated/acts/returnRectification";
import { submitRectification } from "../generated/acts/submitRectification";
import { takeBackRectification } from "../generated/acts/takeBackRectification";
import { verifyRectification } from "../generated/acts/verifyRectification";
import { withdrawRectification } from "../generated/acts/withdrawRectification";
import { withdrawRectificationAction } from "../generated/acts/withdrawRectificationAction";
import { RectificationItem } from "../generated/things/RectificationItem";
import { Facts, Steps, useSteps } from "../kit";
import type { MatterOf } from "../kit";
import "../kit/matter/plain-lines.css";
import { useWords } from "../words";

export type Item = Extract<MatterOf<CaseMatterQuery>, { __typename: "RectificationItem" }>;

export function Rectification({ one }: { one: Item }) {
  const { told, views } = useRectificationSteps(one);
  return (
    <>
      <Facts
        of={RectificationItem}
        one={one}
        rows={[
          "sourceKind",
          "session",
          "checkingUnit",
          "standsSince",
          "outcome",
          "submittedAt",
          "opinion",
          "reportedOn",
          "reportRef",
          "reason",
        ]}
      />
      <Actions of={one} />
      <Steps
        told={told}
        about={{ itemId: one.id }}
        steps={one.allowedSteps}
        views={views}
        due={DUE[one.state] ?? null}
      />
    </>
  );
}

/** What comes next, by where it stands. */
const DUE: Readonly<Record<string, string>> = {
  OPEN: acceptRectification.name,
  RETURNED: refileRectification.name,
  ACCEPTED: beginRectification.name,
  REOPENED: beginRectification.name,
  IN_PROGRESS: recordRectificationAction.name,
  SUBMITTED: verifyRectification.name,
  VERIFIED: closeRectification.name,
};

function useRectificationSteps(one: Item) {
  const { state, title, text, dueOn, actionCount } = one;
  const { told, step } = useSteps(
    { itemId: one.id },
    JSON.stringify([state, title, text, dueOn, actionCount]),
  );
  const standing = one.actions
    .filter((each) => each.withdrawnAt === null)
    .map(({ id, content, doneOn }) => ({ id, name: content, note: doneOn }));
  const views = [
    step(acceptRectification, { done: ["已受理。", "Accepted."] }),
    step(returnRectification, {
      lead: ["不属本单位职责，或内容不清", "It is not this unit's, or not clear"],
      done: ["已退回立项单位。", "Handed back."],
    }),
    step(refileRectification, {
      lead: ["改派其他单位，或补充内容后重新立项", "With another unit, or in clearer words"],
      done: ["已重新立项。", "Filed anew."],
    }),
    step(beginRectification, { done: ["已开始整改。", "Begun."] }),
    step(recordRectificationAction, {
      lead: ["做了什么，有何佐证", "What was done, and what shows it"],
      done: ["整改措施已登记。", "Recorded."],
    }),
    step(withdrawRectificationAction, {
      lead: ["登记有误的措施", "What was recorded by mistake"],
      choices: { actionId: standing },
      done: ["整改措施已撤销。", "Withdrawn."],
    }),
    step(submitRectification, {
      lead: ["写明整改结果，由立项单位核验", "What came of it; whoever opened it checks"],
      done: ["已提交核验。", "Handed in."],
      back: takeBackRectification,
    }),
    step(takeBackRectification, { done: ["已撤回提交。", "Taken back."] }),
    step(reportRectification, {
      lead: ["审计、督查发现的问题办结前须报告", "Findings of audit and supervision need it"],
      done: ["报告情况已登记。", "The report is recorded."],
    }),
    step(verifyRectification, {
      done: ["核验通过。", "Found right."],
      back: reopenRectification,
    }),
    step(reopenRectification, { done: ["已退回重办。", "Sent back."] }),
    step(closeRectification, { done: ["整改已办结。", "Closed."], back: reopenRectification }),
    step(editRectification, {
      start: { title, text },
      done: ["已更正。", "Corrected."],
    }),
    step(extendRectification, { done: ["期限已延长。", "There is more time."] }),
    step(withdrawRectification, {
      lead: ["误立或重复立项", "Opened by mistake, or twice"],
      done: ["整改事项已撤回。", "Withdrawn."],
    }),
  ];
  return { told, views };
}

function Actions({ of: { actions } }: { of: Item }) {
  const words = useWords();
  if (actions.length === 0) return null;
  return (
    <section className="panel">
      <h2>{words("整改措施", "What was done")}</h2>
      <ul className="plain-lines">
        {actions.map((one) => (
          <li key={one.id} data-gone={one.withdrawnAt !== null}>
            <span>{one.content}</span>
            <span>{one.proof}</span>
            <span className="quiet">
              {one.withdrawnAt === null
                ? one.doneOn
                : words(
                    `${dayAndTime(one.withdrawnAt)} 撤销：${one.reason ?? ""}`,
                    `withdrawn ${dayAndTime(one.withdrawnAt)}: ${one.reason ?? ""}`,
                  )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
