// The room of review sessions: all that were called, one of them, and calling another.
import SESSION_LIST from "@operations/screens/session_list.graphql?raw";
import SESSION_MATTER from "@operations/screens/session_matter.graphql?raw";
import type { SessionListQuery, SessionMatterQuery } from "@sitong/client/documents";

import { cancelReviewSession } from "../generated/acts/cancelReviewSession";
import { editReviewSession } from "../generated/acts/editReviewSession";
import { openReviewSession } from "../generated/acts/openReviewSession";
import { publishResults } from "../generated/acts/publishResults";
import { ReviewSessionState } from "../generated/enums/ReviewSessionState";
import { scoringEvents } from "../generated/events/scoring";
import { reviewSessions } from "../generated/lists/reviewSessions";
import { ReviewSession } from "../generated/things/ReviewSession";
import { Facts, History, Matter, Room, Steps, Tag, Title } from "../kit";
import { making, streamOf, useSteps } from "../kit";
import type { ListOf, MatterOf } from "../kit";
import { nameOf, useWords } from "../words";

type Item = SessionListQuery["reviewSessions"]["edges"][number]["node"];
type Session = MatterOf<SessionMatterQuery>;

const MOVES = ["session:*", "results:*"];

const list: ListOf<Item, typeof reviewSessions> = {
  of: reviewSessions,
  document: SESSION_LIST,
  moves: MOVES,
  views: [
    {
      key: "all",
      says: ["全部", "All"],
      filter: {},
      empty: [
        "还没有评议会。点“召开评议会”安排第一场。",
        "No session has been called yet. Call the first one.",
      ],
    },
    {
      key: "ahead",
      says: ["未结束", "Not over"],
      filter: { states: ["SCHEDULED", "CHECK_IN", "RUNNING", "PAUSED", "SCORING_CLOSED"] },
      empty: ["没有未结束的评议会。", "No session is ahead."],
    },
  ],
  columns: [
    { role: "mark", field: "state" },
    { role: "lead", field: "title" },
    { role: "fact", field: "performanceYear" },
    { role: "fact", field: "quorum", isForWide: true },
    { role: "time", field: "startsAt" },
    { role: "sheet", field: "countingRule" },
    { role: "sheet", field: "completedAt" },
  ],
};

const calling = making(openReviewSession, {
  needs: "session:open",
  lay: [
    "title",
    ["startsAt", "performanceYear"],
    "unitIds",
    {
      says: ["打分与公布", "Scores and results"],
      rows: ["countingRule", "quorum", "reveal", "holdReveal", "allowCorrections"],
    },
  ],
  when: { holdReveal: (given) => given.reveal === "PER_SLOT" },
  send: ["召开", "Call it"],
  idOf: ({ session }) => session.id,
});

export function Sessions() {
  return (
    <Room
      title={["评议会", "Review sessions"]}
      list={list}
      makes={calling}
      matter={(id) => (
        <Matter<SessionMatterQuery> document={SESSION_MATTER} id={id} moves={MOVES}>
          {(one, turn) => <Shown one={one} turn={turn} />}
        </Matter>
      )}
    />
  );
}

function Shown({ one, turn }: { one: Session; turn: string }) {
  const words = useWords();
  const units = one.slots.map(({ unit }) => unit);
  const { told, step } = useSteps({ sessionId: one.id }, one);
  const views = [
    step(editReviewSession, {
      lead: ["第一个单位述职之前都可以更改", "Until the first unit has the floor"],
      start: {
        ...one,
        performanceYear: String(one.performanceYear),
        quorum: String(one.quorum ?? ""),
        unitIds: units.map(({ id }) => id),
      },
      done: ["已更改。", "Changed."],
    }),
    step(publishResults, {
      lead: ["所有人都会看到名次和得分", "Everybody sees ranks and averages"],
      done: ["结果已公布。", "The results are public."],
    }),
    step(cancelReviewSession, {
      lead: ["未用的入场码一并作废", "Entry codes that nobody used are void"],
      confirm: (_, say) => ({
        title: say(`取消“${one.title}”？`, `Call off “${one.title}”?`),
        body: say("取消后不能恢复。", "It cannot be taken back."),
      }),
      done: ["已取消。", "Called off."],
    }),
  ];
  return (
    <article className="matter">
      <header>
        <p className="marks">
          <Tag of={ReviewSessionState} value={one.state} />
        </p>
        <Title>{one.title}</Title>
      </header>
      <Facts
        of={ReviewSession}
        one={one}
        rows={[
          "startsAt",
          "performanceYear",
          "quorum",
          "countingRule",
          "reveal",
          "allowCorrections",
          "completedAt",
          "cancelledReason",
          [["述职单位", "Units"], units.map(nameOf).join(words("、", ", "))],
        ]}
      />
      <div className="matter-columns">
        <Steps told={told} about={{ sessionId: one.id }} steps={one.allowedSteps} views={views} />
        <History stream={streamOf(one.id) ?? ""} kinds={scoringEvents} turn={turn} />
      </div>
    </article>
  );
}
