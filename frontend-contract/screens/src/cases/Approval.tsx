// What others must approve first: what is asked for, its steps, and what may be done now.
import type { CaseMatterQuery } from "@sitong/client/documents";

import { dayAndTime } from "../clock/span";
import { approveApprovalStep } from "../generated/acts/approveApprovalStep";
import { editApproval } from "../generated/acts/editApproval";
import { editApprovalStep } from "../generated/acts/editApprovalStep";
import { fileApproval } from "../generated/acts/fileApproval";
import { handOverApprovalStep } from "../generated/acts/handOverApprovalStep";
import { refuseApprovalStep } from "../generated/acts/refuseApprovalStep";
import { reportBackApproval } from "../generated/acts/reportBackApproval";
import { returnApproval } from "../generated/acts/returnApproval";
import { returnApprovalStep } from "../generated/acts/returnApprovalStep";
import { takeBackApproval } from "../generated/acts/takeBackApproval";
import { withdrawApproval } from "../generated/acts/withdrawApproval";
import { ApprovalOffice } from "../generated/enums/ApprovalOffice";
import { ApprovalStepState } from "../generated/enums/ApprovalStepState";
import { ApprovalRequest } from "../generated/things/ApprovalRequest";
import { Facts, Steps, Tag, useSteps } from "../kit";
import type { MatterOf } from "../kit";
import { termOf, useWords } from "../words";
import "./chain.css";

type Item = Extract<MatterOf<CaseMatterQuery>, { __typename: "ApprovalRequest" }>;
type Step = Item["steps"][number];

export default function Approval({ one }: { one: Item }) {
  const { told, views } = useRequestSteps(one);
  return (
    <>
      <Facts
        of={ApprovalRequest}
        one={one}
        rows={[
          "matter",
          "absentee",
          "traveller",
          "rank",
          "ceremony",
          "destination",
          "eventOn",
          "startsAt",
          "endsAt",
          ...(one.matter === "LETTER" ? (["isPublic"] as const) : []),
          "filedAt",
          ...(one.isFiledLate ? (["isFiledLate"] as const) : []),
          "approvedAt",
          "returnedAt",
          "standsSince",
          "reason",
        ]}
      />
      <Chain of={one} />
      <Steps
        told={told}
        about={{ approvalRequestId: one.id }}
        steps={one.allowedSteps}
        views={views}
        due={DUE[one.state] ?? null}
      />
    </>
  );
}

/** What comes next, by where it stands; while it is on its way, a step is. */
const DUE: Readonly<Record<string, string>> = {
  DRAFT: fileApproval.name,
  INCOMPLETE: fileApproval.name,
};

/** The newest filing; what was decided of earlier ones stands below it, the newest first. */
function Chain({ of: { steps, round } }: { of: Item }) {
  const words = useWords();
  const now = steps.filter((one) => one.round === round);
  const before = steps.filter((one) => one.round !== round && one.decidedAt !== null);
  if (now.length === 0 && before.length === 0) return null;
  return (
    <section className="panel">
      <h2>{words("审批环节", "Steps")}</h2>
      <ol className="chain">
        {now.map((one) => (
          <li key={one.id}>
            <Verdict of={one} />
            {one.allowedSteps.some(({ isAllowed }) => isAllowed) && <Deciding of={one} />}
          </li>
        ))}
        {before.reverse().map((one) => (
          <li key={one.id} data-gone>
            <Verdict of={one} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Verdict({ of: one }: { of: Step }) {
  const words = useWords();
  return (
    <p className="marks">
      <span>
        {one.stage}. {termOf(ApprovalOffice, one.office, words)}
        {one.approver && ` · ${one.approver.name}`}
      </span>
      <Tag of={ApprovalStepState} value={one.state} isQuiet={one.state === "PENDING"} />
      <span className="quiet">
        {[one.decidedAt && dayAndTime(one.decidedAt), one.reference, one.opinion]
          .filter(Boolean)
          .join(" · ")}
      </span>
    </p>
  );
}

/** What may be done with a step, by whose turn it is. */
function Deciding({ of: one }: { of: Step }) {
  const { told, step } = useSteps(
    { approvalStepId: one.id },
    JSON.stringify([one.state, one.approver?.id, one.opinion, one.reference]),
  );
  const { opinion, reference } = one;
  const views = [
    step(approveApprovalStep, { done: ["已同意。", "Approved."] }),
    step(refuseApprovalStep, { done: ["已作出不同意的决定。", "Refused."] }),
    step(returnApprovalStep, {
      lead: ["材料不全，或内容须修改", "Something is missing, or has to be changed"],
      done: ["已退回补正。", "Sent back."],
    }),
    step(handOverApprovalStep, {
      lead: ["岗位变动，或本人外出", "A post changed hands, or he is away"],
      done: ["已移交。", "Handed over."],
    }),
    step(editApprovalStep, {
      start: { opinion: opinion ?? "", reference: reference ?? "" },
      done: ["已更正。", "Corrected."],
    }),
  ];
  return (
    <Steps
      told={told}
      about={{ approvalStepId: one.id }}
      steps={one.allowedSteps.filter(({ isAllowed }) => isAllowed)}
      views={views}
      due={null}
    />
  );
}

function useRequestSteps(one: Item) {
  const { state, title, text, round } = one;
  const { told, step } = useSteps(
    { approvalRequestId: one.id },
    JSON.stringify([state, title, text, round]),
  );
  const views = [
    step(fileApproval, { done: ["已报送。", "Filed."], back: takeBackApproval }),
    step(takeBackApproval, { done: ["已撤回，可修改后重新报送。", "Taken back."] }),
    step(returnApproval, { done: ["已退回补正。", "Sent back."] }),
    step(reportBackApproval, {
      lead: ["返京后及时销假", "Once he is back in Beijing"],
      done: ["已销假。", "Reported back."],
    }),
    step(editApproval, {
      start: { title, text },
      lay: ["title", "text", "destination", "eventOn", "startsAt", "endsAt", "travellerId"],
      done: ["已更正。", "Corrected."],
    }),
    step(withdrawApproval, { done: ["报批事项已撤回。", "Withdrawn."] }),
  ];
  return { told, views };
}
