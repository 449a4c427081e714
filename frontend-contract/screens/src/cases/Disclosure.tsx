// A request for information on its way through the six stages, and what may be done now.
import type { CaseMatterQuery } from "@sitong/client/documents";

import { answerDisclosureRequest } from "../generated/acts/answerDisclosureRequest";
import { archiveDisclosureRequest } from "../generated/acts/archiveDisclosureRequest";
import { askThirdParty } from "../generated/acts/askThirdParty";
import { beginDisclosureRequest } from "../generated/acts/beginDisclosureRequest";
import { completeDisclosureRequest } from "../generated/acts/completeDisclosureRequest";
import { draftDisclosureAnswer } from "../generated/acts/draftDisclosureAnswer";
import { editDisclosureRequest } from "../generated/acts/editDisclosureRequest";
import { extendDisclosureRequest } from "../generated/acts/extendDisclosureRequest";
import { hearThirdParty } from "../generated/acts/hearThirdParty";
import { registerDisclosureRequest } from "../generated/acts/registerDisclosureRequest";
import { reopenDisclosureRequest } from "../generated/acts/reopenDisclosureRequest";
import { reviewDisclosureRequest } from "../generated/acts/reviewDisclosureRequest";
import { sendBackDisclosureRequest } from "../generated/acts/sendBackDisclosureRequest";
import { tellDisclosureGaps } from "../generated/acts/tellDisclosureGaps";
import { transferDisclosureRequest } from "../generated/acts/transferDisclosureRequest";
import { withdrawDisclosureRequest } from "../generated/acts/withdrawDisclosureRequest";
import { DisclosureRequest } from "../generated/things/DisclosureRequest";
import { Facts, Steps, useSteps } from "../kit";
import type { MatterOf } from "../kit";

type Item = Extract<MatterOf<CaseMatterQuery>, { __typename: "DisclosureRequest" }>;

export default function Disclosure({ one }: { one: Item }) {
  const { told, views } = useDisclosureSteps(one);
  return (
    <>
      <Facts
        of={DisclosureRequest}
        one={one}
        rows={[
          "applicantKind",
          "applicantName",
          "applicantContact",
          "receivedBy",
          "cityNumber",
          "standsSince",
          "gaps",
          "completedAt",
          "thirdPartySays",
          "extendedBy",
          "result",
          "answer",
          "answeredAt",
          "reason",
        ]}
      />
      <Steps
        told={told}
        about={{ disclosureRequestId: one.id }}
        steps={one.allowedSteps}
        views={views}
        due={one.answer !== null && one.state === "PROCESSING" ? REVIEW : (DUE[one.state] ?? null)}
      />
    </>
  );
}

const REVIEW = reviewDisclosureRequest.name;
/** What comes next, by where it stands. */
const DUE: Readonly<Record<string, string>> = {
  RECEIVED: registerDisclosureRequest.name,
  REGISTERED: beginDisclosureRequest.name,
  CORRECTING: completeDisclosureRequest.name,
  PROCESSING: draftDisclosureAnswer.name,
  CONSULTING: hearThirdParty.name,
  REVIEWED: answerDisclosureRequest.name,
  ANSWERED: archiveDisclosureRequest.name,
};

function useDisclosureSteps(one: Item) {
  const { state, title, text, cityNumber, result, answer, unit } = one;
  const { applicantKind, applicantName, applicantContact, receivedBy } = one;
  const { told, step } = useSteps(
    { disclosureRequestId: one.id },
    JSON.stringify([state, title, text, cityNumber, result, answer, unit.id, applicantName]),
  );
  const views = [
    step(registerDisclosureRequest, { done: ["已登记。", "Registered."] }),
    step(beginDisclosureRequest, { done: ["已开始办理。", "In hand."] }),
    step(tellDisclosureGaps, {
      lead: ["内容不明确，须一次性告知补正", "It is not clear: tell all that is missing at once"],
      done: ["已告知补正，答复期限中止。", "The applicant was told; the clock stands still."],
    }),
    step(completeDisclosureRequest, {
      start: { title, text },
      done: ["补正已登记，答复期限重新计算。", "Completed; the clock began anew."],
    }),
    step(askThirdParty, {
      lead: ["涉及第三方权益", "It concerns a third party"],
      done: ["已征求第三方意见，所需时间不计入答复期限。", "Asked; that time does not count."],
    }),
    step(hearThirdParty, { done: ["第三方意见已登记。", "Heard."] }),
    step(draftDisclosureAnswer, {
      start: { result: result ?? "", answer: answer ?? "" },
      done: ["答复已拟写，待审核。", "Drafted; it has to be reviewed."],
    }),
    step(reviewDisclosureRequest, { done: ["审核通过，可以答复。", "It may go out."] }),
    step(sendBackDisclosureRequest, { done: ["已退回修改。", "Sent back."] }),
    step(answerDisclosureRequest, { done: ["已答复申请人。", "The applicant is answered."] }),
    step(archiveDisclosureRequest, { done: ["已归档。", "Archived."] }),
    step(extendDisclosureRequest, {
      lead: ["只能延长一次，至多二十个工作日", "Once, by twenty working days at most"],
      done: ["答复期限已延长。", "The answer was put off."],
    }),
    step(transferDisclosureRequest, {
      lead: ["不属该单位职责", "It is not this unit's"],
      done: ["已转办。", "Transferred."],
    }),
    step(reopenDisclosureRequest, {
      lead: ["答复被撤销或有误", "The answer was overturned, or is wrong"],
      done: ["已重新办理。", "Taken up again."],
    }),
    step(editDisclosureRequest, {
      start: {
        title,
        text,
        applicantKind,
        applicantName: applicantName ?? "",
        applicantContact: applicantContact ?? "",
        receivedBy,
        cityNumber: cityNumber ?? "",
      },
      done: ["已更正。", "Corrected."],
    }),
    step(withdrawDisclosureRequest, {
      lead: ["申请人撤回，或逾期未补正", "The applicant gave it up, or never completed it"],
      done: ["申请已撤回。", "Withdrawn."],
    }),
  ];
  return { told, views };
}
