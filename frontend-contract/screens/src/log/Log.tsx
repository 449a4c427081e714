// The log as people read it: what has happened to anything, the newest first, and one entry of it.
import EVENT_LIST from "@operations/screens/event_list.graphql?raw";
import type { EventListQuery } from "@sitong/client/documents";

import { EVENTS, FAMILIES } from "../generated/events/all";
import { events } from "../generated/lists/events";
import { Event } from "../generated/things/Event";
import { Facts, History, Room, Title } from "../kit";
import type { ListOf } from "../kit";
import { payloadInWords } from "../kit/history/payload";
import { useFound } from "../kit/list/useFound";
import { Gone } from "../kit/matter/Gone";
import { useMoves } from "../kit/moves";
import { roleName } from "../parts/roles";
import { termOf, useWords } from "../words";
import { streamName } from "./streams";

type Entry = EventListQuery["events"]["edges"][number]["node"];

const MOVES = ["*"];

/** An entry is known by the thing it happened to and its number there. */
const idOf = (one: Entry) => `${one.stream}@${one.version}`;

const log: ListOf<Entry, typeof events> = {
  of: events,
  document: EVENT_LIST,
  idOf,
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
    { role: "lead", field: "kind", cell: (one, words) => termOf(EVENTS, one.kind, words) },
    { role: "fact", field: "payload", cell: (one, words) => payloadInWords(one, words) },
    { role: "fact", field: "stream", cell: (one, words) => streamName(one.stream, words) },
    { role: "fact", field: "actorRole", cell: (one, words) => roleName(one.actorRole, words) },
    { role: "fact", field: "clause", isForWide: true },
    { role: "time", field: "at" },
    { role: "sheet", field: "version" },
  ],
};

export function Log() {
  return (
    <Room
      title={["办理记录", "What has happened"]}
      list={log}
      matter={(id) => <OneEntry id={id} />}
    />
  );
}

function OneEntry({ id }: { id: string }) {
  const [stream = "", number = ""] = id.split("@");
  const turn = useMoves(MOVES);
  // Numbers have no gaps: the newest tells how far back this one is.
  const newest = useFound<Entry>(EVENT_LIST, { filter: { stream } }, 1, turn);
  const last = newest.items?.[0]?.version ?? 0;
  const back = last - Number(number);
  const isThere = Number.isInteger(back) && back >= 0 && back < last;
  const found = useFound<Entry>(EVENT_LIST, isThere ? { filter: { stream } } : null, back + 1, turn);
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
        of={Event}
        one={one}
        rows={["at", ["actorRole", roleName(one.actorRole, words)], "clause", "version"]}
      />
      <History stream={one.stream} kinds={EVENTS} turn={turn} current={one.version} />
    </article>
  );
}
