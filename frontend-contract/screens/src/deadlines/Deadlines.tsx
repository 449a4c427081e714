// The room of deadlines: all that are due, the earliest first, and why one is due when it is.
import DEADLINE_LIST from "@operations/screens/deadline_list.graphql?raw";
import DEADLINE_MATTER from "@operations/screens/deadline_matter.graphql?raw";
import type {
  DeadlineFilter as Filter,
  DeadlineListQuery,
  DeadlineMatterQuery,
} from "@sitong/client/documents";

import { EventClock } from "../clock/EventClock";
import { NextClock } from "../clock/NextClock";
import { CLOCK_KINDS, clockName } from "../clock/names";
import { dayAndTime, wholeDate } from "../clock/span";
import { DeadlineState } from "../generated/enums/DeadlineState";
import { DeadlineFilter } from "../generated/filters/DeadlineFilter";
import { Deadline as says } from "../generated/labels/Deadline";
import { List } from "../kit/list/List";
import type { ListOf } from "../kit/list/shapes";
import { ClauseLink } from "../kit/matter/ClauseLink";
import { Facts } from "../kit/matter/Facts";
import { Gone } from "../kit/matter/Gone";
import { Room } from "../kit/matter/Room";
import { Tag } from "../kit/matter/Tag";
import { Title } from "../kit/matter/Title";
import { useMatter } from "../kit/matter/useMatter";
import { nameOf, useWords } from "../words";
import { Explanation } from "./Explanation";

type Item = DeadlineListQuery["deadlines"]["edges"][number]["node"];
export type Deadline = Extract<NonNullable<DeadlineMatterQuery["node"]>, { dueAt: string }>;

const MOVES = ["deadline:*", "sentiment:*", "slot:*"];
const OPEN = ["RUNNING", "PAUSED", "OVERTIME", "MISSED"] as const;
const LATE = ["MISSED", "OVERTIME", "MET_LATE"] as const;

const deadlines: ListOf<Item, Filter> = {
  document: DEADLINE_LIST,
  idOf: (one) => one.id,
  filters: DeadlineFilter,
  choices: { kind: CLOCK_KINDS },
  moves: MOVES,
  views: [
    {
      key: "open",
      says: ["未完成", "Open"],
      filter: { states: [...OPEN] },
      empty: ["没有未完成的时限。", "Nothing is due."],
    },
    {
      key: "missed",
      says: ["逾期", "Late"],
      filter: { states: [...LATE] },
      empty: ["没有逾期的时限。", "Nothing is late."],
    },
    { key: "all", says: ["全部", "All"], filter: {}, empty: ["没有时限。", "There is none."] },
  ],
  columns: [
    {
      role: "mark",
      says: says.state,
      cell: (one) => <Tag of={DeadlineState} value={one.state} isQuiet />,
    },
    { role: "lead", says: says.title, cell: (one) => one.title },
    { role: "fact", says: says.kind, cell: (one, words) => clockName(one.kind, words) },
    { role: "fact", says: says.unit, cell: (one) => one.unit && nameOf(one.unit) },
    {
      role: "fact",
      says: says.dueAt,
      cell: (one, words) => words(`${dayAndTime(one.dueAt)} 到期`, `due ${dayAndTime(one.dueAt)}`),
    },
    { role: "time", says: says.dueAt, cell: (one) => <NextClock clocks={[one]} isNamed={false} /> },
  ],
};

export function Deadlines() {
  const words = useWords();
  const title = words("时限", "Deadlines");
  return (
    <Room
      title={title}
      list={(shown) => <List of={deadlines} title={title} shown={shown} />}
      matter={(id) => <DeadlineMatter id={id} />}
    />
  );
}

function DeadlineMatter({ id }: { id: string }) {
  const { one, turn: _, ...gone } = useMatter<DeadlineMatterQuery>(DEADLINE_MATTER, id, MOVES);
  return one === null ? <Gone {...gone} /> : <Shown one={one as Deadline} />;
}

function Shown({ one }: { one: Deadline }) {
  const words = useWords();
  return (
    <article className="matter">
      <header>
        {one.isProvisional && (
          <p className="marks">
            <span className="tag" data-tone="soon">
              {words("待日历正式公布", "Calendar not official yet")}
            </span>
          </p>
        )}
        <Title>{one.title}</Title>
      </header>
      <div className="clocks">
        <EventClock clock={one} />
      </div>
      <Facts
        rows={[
          [says.unit, one.unit && nameOf(one.unit)],
          [says.startedAt, wholeDate(one.startedAt)],
          [says.dueAt, wholeDate(one.dueAt)],
          [says.doneAt, one.doneAt && wholeDate(one.doneAt)],
          [says.pausedAt, one.pausedAt && wholeDate(one.pausedAt)],
          [says.clause, one.clause && <ClauseLink id={one.clause} />],
        ]}
      />
      <Explanation of={one.explanation} />
    </article>
  );
}
