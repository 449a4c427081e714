// One invitation on a member's phone: the next thing to do is the largest.
import ACCEPT from "@operations/kit/accept_invitation.graphql?raw";
import { useState } from "react";

import { dayInFull, timeOfDay } from "../clock/span";
import { declineInvitation } from "../generated/acts/declineInvitation";
import { fileSuggestion } from "../generated/acts/fileSuggestion";
import { ActivityKind } from "../generated/enums/ActivityKind";
import { ParticipationState } from "../generated/enums/ParticipationState";
import { ActForm } from "../kit/form/ActForm";
import { Problems } from "../parts/Problems";
import { useAct } from "../parts/useAct";
import { nameOf, termOf, useWords } from "../words";
import { hasDoor, mayDo, takesSuggestions } from "./mine";
import type { MyInvitation as Shown } from "./mine";
import { MyCode } from "./MyCode";
import { dayAt } from "./month";
import { Unfold } from "./Unfold";

// Whoever is signed in suggests for himself.
const { representativeId: _, ...fields } = fileSuggestion.fields;
const mySuggestion = { ...fileSuggestion, fields };

export function MyInvitation({
  one,
  today,
  isMeant = false,
}: {
  one: Shown;
  today: string;
  /** Somebody has just scanned it at the door. */
  isMeant?: boolean;
}) {
  const words = useWords();
  const { isBusy, problems, act } = useAct();
  const { activity, state } = one;
  const isToday = dayAt(one.startsAt) === today;
  const accept = async () => {
    if (!isBusy) await act(ACCEPT, { participationId: one.id });
  };
  // Whoever has not answered is asked that first; he is let in all the same.
  const door = hasDoor(one, today) && <MyCode one={one} isAskedFor={isMeant} />;
  return (
    <article className="my-invitation" data-state={state} aria-label={one.occasion}>
      <p className="when">
        {isToday && <strong className="tag">{words("今天", "Today")}</strong>}
        <time dateTime={one.startsAt}>{dayInFull(one.startsAt, words)}</time>
        {activity?.endsAt && ` – ${timeOfDay(activity.endsAt)}`}
      </p>
      <h2>{one.occasion}</h2>
      <p className="quiet">
        {[
          activity && termOf(ActivityKind, activity.kind, words),
          nameOf(one.hostUnit),
          activity?.place,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {activity?.matter && <p className="content">{activity.matter}</p>}
      <p className="standing" data-state={state} role="status">
        {state === "ATTENDED"
          ? words(
              `● 已到场 ${one.checkedInAt === null ? "" : timeOfDay(one.checkedInAt)}`,
              `● You came ${one.checkedInAt === null ? "" : timeOfDay(one.checkedInAt)}`,
            )
          : state === "INVITED"
            ? words("请答复是否参加", "Please say whether you come")
            : `${state === "ACCEPTED" ? "✓" : "✕"} ${termOf(ParticipationState, state, words)}`}
      </p>
      {state !== "INVITED" && door}
      <div className="acts">
        {mayDo(one, "acceptInvitation") && (
          <button
            className="act"
            data-weight={state === "INVITED" ? "first" : undefined}
            type="button"
            aria-disabled={isBusy}
            onClick={() => void accept()}
          >
            {isBusy
              ? words("正在送出……", "Sending…")
              : state === "INVITED"
                ? words("接受邀请", "Accept")
                : words("改为参加", "I come after all")}
          </button>
        )}
      </div>
      <Problems of={problems} />
      {state === "INVITED" && door}
      {mayDo(one, "declineInvitation") && (
        <Unfold
          says={
            state === "ACCEPTED"
              ? words("改为谢绝", "I cannot come after all")
              : words("谢绝", "Decline")
          }
          of={one.occasion}
        >
          {() => (
            <ActForm
              act={declineInvitation}
              about={{ participationId: one.id }}
              lay={["reason"]}
              send={["谢绝邀请", "Decline"]}
            />
          )}
        </Unfold>
      )}
      {activity !== null && takesSuggestions(one) && (
        <Unfold says={words("提出意见建议", "Make a suggestion")} of={one.occasion}>
          {() => <Suggest activityId={activity.id} />}
        </Unfold>
      )}
    </article>
  );
}

function Suggest({ activityId }: { activityId: string }) {
  const words = useWords();
  const [isIn, setIn] = useState(false);
  return (
    <>
      <div role="status">
        {isIn && (
          <p className="done">
            {words("已提出，办理后会答复您。", "It is in; you will be answered.")}
          </p>
        )}
      </div>
      <ActForm
        act={mySuggestion}
        about={{ activityId }}
        lay={["title", "content", "source"]}
        send={["提出", "Send it"]}
        onDone={() => setIn(true)}
      />
    </>
  );
}
