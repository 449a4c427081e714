// Who was invited, what each answered, who came.
import { dayAndTime } from "../clock/span";
import { cancelInvitation } from "../generated/acts/cancelInvitation";
import { recordAttendance } from "../generated/acts/recordAttendance";
import { ParticipationState } from "../generated/enums/ParticipationState";
import { RepresentativeCategory } from "../generated/enums/RepresentativeCategory";
import { Steps, useSteps } from "../kit";
import { termOf, useWords } from "../words";
import type { Activity, Invitation } from "./shapes";
import { Unfold } from "./Unfold";

const SIGNS: Readonly<Record<Invitation["state"], string>> = {
  INVITED: "…",
  ACCEPTED: "✓",
  DECLINED: "✕",
  ATTENDED: "●",
  CANCELLED: "–",
};
const ACTS: readonly string[] = [recordAttendance.name, cancelInvitation.name];

export function Invitations({ one }: { one: Activity }) {
  const words = useWords();
  const all = [...one.invitations].sort((each, other) =>
    each.representative.code.localeCompare(other.representative.code),
  );
  if (all.length === 0) return null;
  // What is closed or cancelled keeps its counts.
  const isOver = one.state === "CLOSED" || one.state === "CANCELLED";
  const of = (...states: readonly Invitation["state"][]) =>
    all.filter((each) => states.includes(each.state)).length;
  return (
    <section className="panel" aria-label={words("受邀代表", "Invited members")}>
      <h2>
        {words("受邀代表", "Invited members")}{" "}
        <small className="quiet">
          {words(
            `到场 ${of("ATTENDED")} · 接受 ${of("ACCEPTED")} · 谢绝 ${of("DECLINED")} · 未答复 ${of("INVITED")}`,
            `${of("ATTENDED")} came · ${of("ACCEPTED")} accepted · ${of("DECLINED")} declined · ${of("INVITED")} without answer`,
          )}
        </small>
      </h2>
      <ul className="people">
        {all.map((each) => (
          <Person key={each.id} one={each} isOver={isOver} />
        ))}
      </ul>
    </section>
  );
}

function Person({ one, isOver }: { one: Invitation; isOver: boolean }) {
  const words = useWords();
  const { representative, state } = one;
  const at = one.checkedInAt ?? one.respondedAt;
  const mayBeMoved =
    !isOver && one.allowedSteps.some((step) => step.isAllowed && ACTS.includes(step.mutation));
  return (
    <li data-state={state}>
      <div className="name">
        <strong>{representative.name}</strong>{" "}
        <span className="quiet">
          {representative.code} · {termOf(RepresentativeCategory, representative.category, words)}
        </span>
      </div>
      <div className="answer">
        <span aria-hidden="true">{SIGNS[state]} </span>
        {termOf(ParticipationState, state, words)}
        {at !== null && <span className="quiet"> {dayAndTime(at)}</span>}
        {one.reason !== null && <span className="why">{one.reason}</span>}
      </div>
      {mayBeMoved && (
        <Unfold says={words("办理", "Deal with it")} of={representative.name}>
          {() => <PersonSteps one={one} />}
        </Unfold>
      )}
    </li>
  );
}

function PersonSteps({ one }: { one: Invitation }) {
  const { told, step } = useSteps({ participationId: one.id }, one);
  const views = [
    step(recordAttendance, {
      says: ["登记到场", "He came"],
      lead: ["没有带手机的代表", "For who has no phone with him"],
      send: ["登记到场", "He came"],
      done: ["已登记到场。", "He is entered as having come."],
    }),
    step(cancelInvitation, {
      says: ["取消邀请", "Cancel the invitation"],
      done: ["邀请已取消。", "The invitation is cancelled."],
    }),
  ];
  return (
    <Steps
      told={told}
      about={{ participationId: one.id }}
      steps={one.allowedSteps}
      views={views}
      due={recordAttendance.name}
    />
  );
}
