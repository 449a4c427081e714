// One member or nominee: criteria, membership, what he came to, and what may be done now.
import type { RepresentativeMatterQuery } from "@sitong/client/documents";

import { wholeDate } from "../clock/span";
import { activateRepresentative } from "../generated/acts/activateRepresentative";
import { attestCriterion } from "../generated/acts/attestCriterion";
import { editRepresentative } from "../generated/acts/editRepresentative";
import { endMembership } from "../generated/acts/endMembership";
import { qualifyRepresentative } from "../generated/acts/qualifyRepresentative";
import { resumeRepresentative } from "../generated/acts/resumeRepresentative";
import { suspendRepresentative } from "../generated/acts/suspendRepresentative";
import { withdrawCriterion } from "../generated/acts/withdrawCriterion";
import { withdrawNomination } from "../generated/acts/withdrawNomination";
import { Criterion } from "../generated/enums/Criterion";
import { RepresentativeCategory } from "../generated/enums/RepresentativeCategory";
import { RepresentativeState } from "../generated/enums/RepresentativeState";
import { representativesEvents } from "../generated/events/representatives";
import { Representative } from "../generated/things/Representative";
import { Facts, History, Steps, Tag, Title, streamOf, useSteps } from "../kit";
import type { MatterOf } from "../kit";
import "../kit/matter/plain-lines.css";
import { termOf, useWords } from "../words";

type Shown = MatterOf<RepresentativeMatterQuery>;

export function Member({ one, turn }: { one: Shown; turn: string }) {
  const { told, step } = useSteps({ representativeId: one.id }, one);
  const views = [
    step(attestCriterion, {
      lead: ["四项条件逐项确认", "The four criteria, one by one"],
      done: ["已确认。", "Attested."],
      back: withdrawCriterion,
    }),
    step(withdrawCriterion, { done: ["已撤回确认。", "Withdrawn."] }),
    step(qualifyRepresentative, {
      lead: ["四项条件都已确认后认定", "Once all four criteria are attested"],
      done: ["已认定符合条件。", "Qualified."],
    }),
    step(activateRepresentative, {
      lead: ["入库后可受邀、可打分", "From then on he is invited, and scores"],
      done: ["已入库。", "Taken in."],
    }),
    step(editRepresentative, {
      lead: ["姓名、电话、类别、关联单位", "Name, phone, category, affiliation"],
      start: {
        name: one.name,
        phone: one.phone ?? "",
        category: one.category,
        subKind: one.subKind ?? "",
        affiliationId: one.affiliation?.id ?? "",
      },
      done: ["已更正。", "Corrected."],
    }),
    step(suspendRepresentative, {
      lead: ["暂停期间不受邀、不打分", "Meanwhile he is not invited and does not score"],
      done: ["已暂停。", "Suspended."],
      back: resumeRepresentative,
    }),
    step(resumeRepresentative, { done: ["已恢复。", "Active again."] }),
    step(endMembership, { done: ["已离任。", "The membership has ended."] }),
    step(withdrawNomination, { done: ["已撤回提名。", "The nomination is withdrawn."] }),
  ];
  return (
    <article className="matter">
      <header>
        <p className="marks">
          <Tag of={RepresentativeCategory} value={one.category} />
          <Tag of={RepresentativeState} value={one.state} isQuiet />
        </p>
        <Title>{one.name}</Title>
      </header>
      <Facts
        of={Representative}
        one={one}
        rows={[
          "code",
          "term",
          "subKind",
          "affiliation",
          "phone",
          "joinedOn",
          "endedOn",
          "standsSince",
          "reason",
        ]}
      />
      <Criteria given={one.attestations} />
      <Record of={one} />
      <div className="matter-columns">
        <Steps
          told={told}
          about={{ representativeId: one.id }}
          steps={one.allowedSteps}
          views={views}
          due={dueAct(one)}
        />
        <History stream={streamOf(one.id) ?? ""} kinds={representativesEvents} turn={turn} />
      </div>
    </article>
  );
}

/** What comes next for a nominee; a member is left as he is. */
function dueAct({ state, attestations }: Shown): string | null {
  const attested = attestations.filter((one) => one.withdrawnAt === null).length;
  if (state === "QUALIFIED") return activateRepresentative.name;
  if (state !== "NOMINATED") return null;
  return attested < Object.keys(Criterion).length
    ? attestCriterion.name
    : qualifyRepresentative.name;
}

function Criteria({ given }: { given: Shown["attestations"] }) {
  const words = useWords();
  if (given.length === 0) return null;
  return (
    <section className="panel">
      <h2>{words("条件确认", "Criteria")}</h2>
      <ul className="plain-lines">
        {given.map((one) => (
          <li key={`${one.criterion} ${one.attestedAt}`} data-gone={one.withdrawnAt !== null}>
            <strong>{termOf(Criterion, one.criterion, words)}</strong>
            <span>{one.basis}</span>
            <span className="quiet">
              {one.withdrawnAt === null
                ? wholeDate(one.attestedAt)
                : words(
                    `${wholeDate(one.withdrawnAt)} 撤回：${one.withdrawnReason ?? ""}`,
                    `withdrawn ${wholeDate(one.withdrawnAt)}: ${one.withdrawnReason ?? ""}`,
                  )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Record({ of: { record, suspensions } }: { of: Shown }) {
  const words = useWords();
  const years = record?.years ?? [];
  if (years.length === 0 && suspensions.length === 0) return null;
  return (
    <section className="panel">
      <h2>{words("履职记录", "Record")}</h2>
      <ul className="plain-lines">
        {years.map((one) => (
          <li key={one.year}>
            <strong>{one.year}</strong>
            <span>
              {words(
                `受邀 ${one.attendance.invited} 次，到场 ${one.attendance.attended} 次`,
                `${one.attendance.attended} of ${one.attendance.invited} invitations attended`,
              )}
            </span>
            <span>
              {words(
                `年终评议 ${one.reviewsAttended} 次，宣介 ${one.publicityActions} 次`,
                `${one.reviewsAttended} reviews, ${one.publicityActions} acts of publicity`,
              )}
            </span>
          </li>
        ))}
        {suspensions.map((one) => (
          <li key={one.sinceOn}>
            <strong>{words("暂停", "Suspended")}</strong>
            <span>{one.reason}</span>
            <span className="quiet">
              {one.sinceOn} {words("至", "to")} {one.untilOn ?? words("今", "now")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
