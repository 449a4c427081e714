// The room of cases: the list, and one case.
import CASE_LIST from "@operations/screens/case_list.graphql?raw";
import CASE_MATTER from "@operations/screens/case_matter.graphql?raw";
import type { CaseListQuery, CaseMatterQuery } from "@sitong/client/documents";
import { Suspense, lazy } from "react";

import { CaseKind } from "../generated/enums/CaseKind";
import { CaseState } from "../generated/enums/CaseState";
import { approvalsEvents } from "../generated/events/approvals";
import { disclosure_requestsEvents } from "../generated/events/disclosure_requests";
import { rectificationEvents } from "../generated/events/rectification";
import { supervisionEvents } from "../generated/events/supervision";
import { cases } from "../generated/lists/cases";
import { Case } from "../generated/things/Case";
import { DueOn, Facts, History, Matter, Room, Tag, Title, streamOf } from "../kit";
import type { ListOf, MatterOf } from "../kit";
import { OPENERS } from "./openers";
import { Rectification } from "./Rectification";
import { Supervision } from "./Supervision";

// What a kind adds is loaded when one is looked at.
const Approval = lazy(() => import("./Approval"));
const Disclosure = lazy(() => import("./Disclosure"));
const Opening = lazy(() => import("./Opening"));

type Item = CaseListQuery["cases"]["edges"][number]["node"];

const MOVES = ["supervision:*", "rectification:*", "disclosure:*", "approval:*"];
const KINDS = { ...approvalsEvents, ...rectificationEvents, ...supervisionEvents, ...disclosure_requestsEvents };

const list: ListOf<Item, typeof cases> = {
  of: cases,
  document: CASE_LIST,
  moves: MOVES,
  views: [
    {
      key: "open",
      says: ["在办", "Open"],
      filter: { isOpen: true },
      empty: [
        "没有在办事项。时限一旦逾期，督查事项会自动出现在这里。",
        "No case is open. A deadline that is missed opens one by itself.",
      ],
    },
    {
      key: "closed",
      says: ["已办结", "Closed"],
      filter: { isOpen: false },
      empty: ["还没有办结的事项。", "No case has been closed yet."],
    },
    { key: "all", says: ["全部", "All"], filter: {}, empty: ["没有事项。", "There is no case."] },
  ],
  columns: [
    { role: "mark", field: "kind" },
    { role: "mark", field: "state", isQuiet: true },
    { role: "lead", field: "title" },
    { role: "fact", field: "unit" },
    { role: "fact", field: "number", cell: (one) => <>#{one.number}</> },
    { role: "fact", field: "openedAt", isForWide: true },
    {
      role: "time",
      field: "dueOn",
      cell: (one) => <DueOn day={one.dueOn} isDone={one.closedAt !== null} />,
    },
    { role: "sheet", field: "closedAt" },
  ],
};

/** By whoever found it, or was asked. Others open by themselves. */
const opening = {
  says: ["立项", "Open a case"],
  needs: OPENERS,
  form: (
    <Suspense>
      <Opening />
    </Suspense>
  ),
} as const;

export function Cases() {
  return (
    <Room
      title={["事项办理", "Cases"]}
      list={list}
      makes={opening}
      matter={(id) => (
        <Matter<CaseMatterQuery> document={CASE_MATTER} id={id} moves={MOVES}>
          {(one, turn) => <Shown one={one} turn={turn} />}
        </Matter>
      )}
    />
  );
}

function Shown({ one, turn }: { one: MatterOf<CaseMatterQuery>; turn: string }) {
  const stream = streamOf(one.id);
  return (
    <article className="matter">
      <header>
        <p className="marks">
          <Tag of={CaseKind} value={one.kind} />
          <Tag of={CaseState} value={one.state} isQuiet />
        </p>
        <Title>{one.title}</Title>
        {one.text !== one.title && <p className="summary">{one.text}</p>}
      </header>
      <Facts
        of={Case}
        one={one}
        rows={[
          "unit",
          ["dueOn", one.dueOn && <DueOn day={one.dueOn} isDone={one.closedAt !== null} hasDay />],
          "openedAt",
          "closedAt",
          "clause",
          ["number", `#${one.number}`],
        ]}
      />
      <Suspense>
        {one.__typename === "ApprovalRequest" && <Approval one={one} />}
        {one.__typename === "DisclosureRequest" && <Disclosure one={one} />}
      </Suspense>
      {one.__typename === "RectificationItem" && <Rectification one={one} />}
      {one.__typename === "SupervisionItem" && <Supervision one={one} />}
      {stream && <History stream={stream} kinds={KINDS} turn={turn} />}
    </article>
  );
}
