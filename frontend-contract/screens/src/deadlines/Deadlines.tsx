// The room of deadlines: all that are due, the earliest first, and why one is due when it is.
import DEADLINE_LIST from "@operations/screens/deadline_list.graphql?raw";
import DEADLINE_MATTER from "@operations/screens/deadline_matter.graphql?raw";
import type { DeadlineListQuery, DeadlineMatterQuery } from "@sitong/client/documents";

import { EventClock } from "../clock/EventClock";
import { NextClock } from "../clock/NextClock";
import { clockName } from "../clock/names";
import { CLOCK_KINDS, CLOCK_MOVES } from "../generated/clocks";
import { deadlines } from "../generated/lists/deadlines";
import { Deadline as thing } from "../generated/things/Deadline";
import { Facts, Matter, Room, Title } from "../kit";
import type { ListOf, MatterOf } from "../kit";
import { useWords } from "../words";
import { Explanation } from "./Explanation";

type Item = DeadlineListQuery["deadlines"]["edges"][number]["node"];
type Deadline = MatterOf<DeadlineMatterQuery>;

const OPEN = ["RUNNING", "PAUSED", "OVERTIME", "MISSED"] as const;
const LATE = ["MISSED", "OVERTIME", "MET_LATE"] as const;

const list: ListOf<Item, typeof deadlines> = {
  of: deadlines,
  document: DEADLINE_LIST,
  choices: { kind: CLOCK_KINDS },
  moves: CLOCK_MOVES,
  views: [
    {
      key: "open",
      says: ["未完成", "Open"],
      filter: { states: OPEN },
      empty: ["没有未完成的时限。", "Nothing is due."],
    },
    {
      key: "missed",
      says: ["逾期", "Late"],
      filter: { states: LATE },
      empty: ["没有逾期的时限。", "Nothing is late."],
    },
    { key: "all", says: ["全部", "All"], filter: {}, empty: ["没有时限。", "There is none."] },
  ],
  columns: [
    { role: "mark", field: "state", isQuiet: true },
    { role: "lead", field: "title" },
    { role: "fact", field: "kind", cell: (one, words) => clockName(one.kind, words) },
    { role: "fact", field: "unit" },
    { role: "fact", field: "dueAt" },
    {
      role: "time",
      field: "dueAt",
      cell: (one) => <NextClock clocks={[one]} isNamed={false} />,
    },
    { role: "sheet", field: "startedAt" },
    { role: "sheet", field: "doneAt" },
  ],
};

export function Deadlines() {
  return (
    <Room
      title={["时限", "Deadlines"]}
      list={list}
      matter={(id) => (
        <Matter<DeadlineMatterQuery> document={DEADLINE_MATTER} id={id} moves={CLOCK_MOVES}>
          {(one) => <Shown one={one} />}
        </Matter>
      )}
    />
  );
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
        of={thing}
        one={one}
        rows={["unit", "startedAt", "dueAt", "doneAt", "pausedAt", "clause"]}
      />
      <Explanation of={one.explanation} />
    </article>
  );
}
