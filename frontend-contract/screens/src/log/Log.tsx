// The log as people read it: what has happened to anything, the newest first, and one entry of it.
import EVENT_LIST from "@operations/screens/event_list.graphql?raw";
import type { EventFilter as Filter, EventListQuery } from "@sitong/client/documents";

import { wholeDate } from "../clock/span";
import { EVENTS, FAMILIES } from "../generated/events/all";
import { EventFilter } from "../generated/filters/EventFilter";
import { Event as says } from "../generated/labels/Event";
import { History } from "../kit/history/History";
import { payloadInWords } from "../kit/history/payload";
import { List } from "../kit/list/List";
import type { ListOf } from "../kit/list/shapes";
import { useFound } from "../kit/list/useFound";
import { ClauseLink } from "../kit/matter/ClauseLink";
import { Facts } from "../kit/matter/Facts";
import { Gone } from "../kit/matter/Gone";
import { Room } from "../kit/matter/Room";
import { Title } from "../kit/matter/Title";
import { useMoves } from "../kit/moves";
import { roleName } from "../parts/roles";
import { termOf, useWords } from "../words";
import { streamName } from "./streams";

type Entry = EventListQuery["events"]["edges"][number]["node"];

const MOVES = ["*"];

/** An entry is known by the thing it happened to and its number there. */
const idOf = (one: Entry) => `${one.stream}@${one.version}`;

const log: ListOf<Entry, Filter> = {
  document: EVENT_LIST,
  idOf,
  filters: EventFilter,
  choices: { kinds: FAMILIES },
  moves: MOVES,
  views: [
    {
      key: "all",
      says: ["全部", "All"],
      filter: {},
      empty: ["还没有您可以查看的记录。", "Nothing that you may see has happened yet."],
    },
  ],
  columns: [
    { role: "lead", says: says.kind, cell: (one, words) => termOf(EVENTS, one.kind, words) },
    { role: "fact", says: says.payload, cell: (one, words) => payloadInWords(one, words) },
    { role: "fact", says: says.stream, cell: (one, words) => streamName(one.stream, words) },
    { role: "fact", says: says.actorRole, cell: (one, words) => roleName(one.actorRole, words) },
    { role: "fact", says: says.clause, isForWide: true, cell: (one) => one.clause },
    {
      role: "time",
      says: says.at,
      cell: (one) => <time dateTime={one.at}>{wholeDate(one.at)}</time>,
    },
  ],
};

export function Log() {
  const words = useWords();
  const title = words("办理记录", "What has happened");
  return (
    <Room
      title={title}
      list={(shown) => <List of={log} title={title} shown={shown} />}
      matter={(id) => <OneEntry id={id} />}
    />
  );
}

function OneEntry({ id }: { id: string }) {
  const [stream = "", number = ""] = id.split("@");
  const turn = useMoves(MOVES);
  // Numbers have no gaps: the newest tells how far back this one is.
  const newest = useFound<Entry>(EVENT_LIST, { stream }, 1, turn);
  const last = newest.items?.[0]?.version ?? 0;
  const back = last - Number(number);
  const isThere = Number.isInteger(back) && back >= 0 && back < last;
  const found = useFound<Entry>(EVENT_LIST, isThere ? { stream } : null, back + 1, turn);
  const one = found.items?.find((entry) => idOf(entry) === id);
  if (one === undefined)
    return <Gone isGone={newest.items !== null && !isThere} fault={newest.fault ?? found.fault} />;
  return <Shown one={one} turn={turn} />;
}

function Shown({ one, turn }: { one: Entry; turn: string }) {
  const words = useWords();
  const told = payloadInWords(one, words);
  return (
    <article className="matter">
      <header>
        <p className="marks quiet">{streamName(one.stream, words)}</p>
        <Title>{termOf(EVENTS, one.kind, words)}</Title>
        {told && <p className="summary">{told}</p>}
      </header>
      <Facts
        rows={[
          [says.at, wholeDate(one.at)],
          [says.actorRole, roleName(one.actorRole, words)],
          [says.clause, one.clause && <ClauseLink id={one.clause} />],
          [says.version, String(one.version)],
        ]}
      />
      <History stream={one.stream} kinds={EVENTS} turn={turn} current={one.version} />
    </article>
  );
}
