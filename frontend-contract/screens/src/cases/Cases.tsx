// The room of cases: the list, and one case.
import CASE_LIST from "@operations/screens/case_list.graphql?raw";
import CASE_MATTER from "@operations/screens/case_matter.graphql?raw";
import type {
  CaseFilterInput as Filter,
  CaseListQuery,
  CaseMatterQuery,
} from "@sitong/client/documents";

import { dayAndTime } from "../clock/span";
import { CaseKind } from "../generated/enums/CaseKind";
import { CaseState } from "../generated/enums/CaseState";
import { CaseFilterInput } from "../generated/filters/CaseFilterInput";
import { Case as says } from "../generated/labels/Case";
import { History } from "../kit/history/History";
import { streamOf } from "../kit/history/streamOf";
import { List } from "../kit/list/List";
import type { ListOf } from "../kit/list/shapes";
import { ClauseLink } from "../kit/matter/ClauseLink";
import { DueOn } from "../kit/matter/DueOn";
import { Facts } from "../kit/matter/Facts";
import { Gone } from "../kit/matter/Gone";
import { Room } from "../kit/matter/Room";
import { Tag } from "../kit/matter/Tag";
import { Title } from "../kit/matter/Title";
import { useMatter } from "../kit/matter/useMatter";
import { nameOf, useWords } from "../words";

type Item = CaseListQuery["cases"]["edges"][number]["node"];
type Case = Extract<NonNullable<CaseMatterQuery["node"]>, { number: number }>;

const MOVES = ["supervision:*", "rectification:*"];

const cases: ListOf<Item, Filter> = {
  document: CASE_LIST,
  idOf: (one) => one.id,
  filters: CaseFilterInput,
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
    { role: "mark", says: says.kind, cell: (one) => <Tag of={CaseKind} value={one.kind} /> },
    {
      role: "mark",
      says: says.state,
      cell: (one) => <Tag of={CaseState} value={one.state} isQuiet />,
    },
    { role: "lead", says: says.title, cell: (one) => one.title },
    { role: "fact", says: says.unit, cell: (one) => nameOf(one.unit) },
    { role: "fact", says: says.number, cell: (one) => `#${one.number}` },
    {
      role: "fact",
      says: says.openedAt,
      isForWide: true,
      cell: (one, words) =>
        words(`${dayAndTime(one.openedAt)} 立项`, `opened ${dayAndTime(one.openedAt)}`),
    },
    {
      role: "time",
      says: says.dueOn,
      cell: (one) => <DueOn day={one.dueOn ?? null} isDone={one.closedAt != null} />,
    },
  ],
};

export function Cases() {
  const words = useWords();
  const title = words("事项办理", "Cases");
  return (
    <Room
      title={title}
      list={(shown) => <List of={cases} title={title} shown={shown} />}
      matter={(id) => <CaseMatter id={id} />}
    />
  );
}

function CaseMatter({ id }: { id: string }) {
  const { one, turn, ...gone } = useMatter<CaseMatterQuery>(CASE_MATTER, id, MOVES);
  return one === null ? <Gone {...gone} /> : <Shown one={one as Case} turn={turn} />;
}

function Shown({ one, turn }: { one: Case; turn: string }) {
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
        rows={[
          [says.unit, nameOf(one.unit)],
          [says.dueOn, one.dueOn && <DueOn day={one.dueOn} isDone={one.closedAt != null} hasDay />],
          [says.openedAt, dayAndTime(one.openedAt)],
          [says.closedAt, one.closedAt && dayAndTime(one.closedAt)],
          [says.clause, one.clause && <ClauseLink id={one.clause} />],
          [says.number, `#${one.number}`],
        ]}
      />
      {stream && <History stream={stream} turn={turn} />}
    </article>
  );
}
