// One activity: what it is, whether it counts, the door, what is next, who comes, what was suggested.
import { Suspense, lazy } from "react";

import { useMinute } from "../clock/useClock";
import { ActivityKind } from "../generated/enums/ActivityKind";
import { ActivityPhase } from "../generated/enums/ActivityPhase";
import { activitiesEvents } from "../generated/events/activities";
import { Activity as Said } from "../generated/things/Activity";
import { Facts, History, Steps, Tag, Title, streamOf } from "../kit";
import { useWords } from "../words";
import { Counting } from "./Counting";
import { Draws } from "./Draws";
import { Findings } from "./Findings";
import { Invitations } from "./Invitations";
import { dayAt } from "./month";
import { isAhead } from "./shapes";
import type { Activity as Shown } from "./shapes";
import { State } from "./State";
import { Unfold } from "./Unfold";
import { useActivitySteps } from "./useActivitySteps";

// From its day on, and where there are some.
const Door = lazy(() => import("./Door"));
const Suggestions = lazy(() => import("./Suggestions"));

export function Activity({ one, turn }: { one: Shown; turn: string }) {
  const words = useWords();
  const now = useMinute();
  const { told, steps, views } = useActivitySteps(one);
  const [today, day] = [dayAt(now), dayAt(one.startsAt)];
  const hasDoor =
    one.invitedCount > 0 &&
    one.allowedSteps.some((step) => step.mutation === "checkInToActivity" && step.isAllowed);
  return (
    <article className="matter activity">
      <header>
        <p className="marks">
          <Tag of={ActivityKind} value={one.kind} />
          {one.phase !== null && <Tag of={ActivityPhase} value={one.phase} isQuiet />}
          <State value={one.state} />
        </p>
        <Title>{one.subject}</Title>
        {one.matter !== null && <p className="summary">{one.matter}</p>}
      </header>
      <Counting one={one} />
      <Facts
        of={Said}
        one={one}
        rows={[
          "hostUnit",
          "startsAt",
          "endsAt",
          "place",
          "leader",
          "plan",
          [
            ["代表", "Members"],
            words(
              `邀请 ${one.invitedCount}，到场 ${one.presentCount}`,
              `${one.invitedCount} invited, ${one.presentCount} came`,
            ),
          ],
          "reason",
        ]}
      />
      <Findings one={one} />
      <Suspense fallback={null}>
        {hasDoor && today === day && <Door one={one} />}
        {hasDoor && today > day && (
          <div>
            <Unfold says={words("补录签到", "Check somebody in late")} of="">
              {() => <Door one={one} />}
            </Unfold>
          </div>
        )}
      </Suspense>
      <div className="matter-columns">
        <div className="parts">
          <Steps
            told={told}
            about={{ activityId: one.id }}
            steps={steps}
            views={views}
            due={dueAct(one, now)}
          />
          <Draws one={one} />
          <Invitations one={one} />
          {one.suggestions.length > 0 && (
            <Suspense fallback={null}>
              <Suggestions one={one} />
            </Suspense>
          )}
        </div>
        <History stream={streamOf(one.id) ?? ""} kinds={activitiesEvents} turn={turn} />
      </div>
    </article>
  );
}

/** What is to be done next; nothing while one waits for the day, or for what members suggest. */
function dueAct(one: Shown, now: number): string | null {
  const hasBegun = Date.parse(one.startsAt) <= now;
  if (isAhead(one.state) && one.invitedCount === 0) return "inviteToActivity";
  if (isAhead(one.state)) return hasBegun ? "holdActivity" : null;
  if (one.openSuggestionCount > 0 || one.state === "CLOSED" || one.state === "CANCELLED")
    return null;
  return one.state === "DISPOSED" ? "closeActivity" : "noteSuggestion";
}
