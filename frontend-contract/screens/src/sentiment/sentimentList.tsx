// The list of sentiment events: the open ones as the wall orders them, every other to be found.
import SENTIMENT_LIST from "@operations/screens/sentiment_list.graphql?raw";
import SENTIMENT_WALL from "@operations/screens/sentiment_wall.graphql?raw";
import type { SentimentEventFilter as Filter } from "@sitong/client/documents";

import { NextClock } from "../clock/NextClock";
import { dayAndTime } from "../clock/span";
import { SentimentLevel } from "../generated/enums/SentimentLevel";
import { SentimentState } from "../generated/enums/SentimentState";
import { SentimentEventFilter } from "../generated/filters/SentimentEventFilter";
import { SentimentEvent as says } from "../generated/labels/SentimentEvent";
import type { ListOf } from "../kit/list/shapes";
import { Tag } from "../kit/matter/Tag";
import { nameOf } from "../words";
import type { ListedEvent, SentimentBoard } from "./shapes";

export const sentimentList: ListOf<ListedEvent, Filter> = {
  document: SENTIMENT_LIST,
  idOf: (one) => one.id,
  filters: SentimentEventFilter,
  moves: ["sentiment:*", "release:*", "deadline:*"],
  views: [
    {
      key: "open",
      says: ["未办结", "Open"],
      filter: { isOpen: true },
      empty: ["目前没有未办结的舆情。", "No event is open."],
      live: {
        document: SENTIMENT_WALL,
        variables: { everySeconds: 10 },
        items: ({ lines }: SentimentBoard) =>
          lines.map(({ event, clocks }) => ({ ...event, clocks, closedAt: null })),
      },
    },
    {
      key: "closed",
      says: ["已办结", "Closed"],
      filter: { isOpen: false },
      empty: ["还没有办结的舆情。", "No event has been closed yet."],
    },
    { key: "all", says: ["全部", "All"], filter: {}, empty: ["没有舆情。", "There is no event."] },
  ],
  columns: [
    {
      role: "mark",
      says: says.level,
      cell: (one) => <Tag of={SentimentLevel} value={one.level} strong="EXTRAORDINARY" />,
    },
    {
      role: "mark",
      says: says.urgent,
      cell: (one, words) => one.urgent && <span className="tag">{words("突发", "Emergency")}</span>,
    },
    {
      role: "mark",
      says: says.state,
      cell: (one) => <Tag of={SentimentState} value={one.state} isQuiet />,
    },
    { role: "lead", says: says.title, cell: (one) => one.title },
    { role: "fact", says: says.responsibleUnit, cell: (one) => nameOf(one.responsibleUnit) },
    {
      role: "fact",
      says: says.firstKnownAt,
      isForWide: true,
      cell: (one, words) =>
        words(`${dayAndTime(one.firstKnownAt)} 获知`, `known ${dayAndTime(one.firstKnownAt)}`),
    },
    {
      role: "fact",
      says: says.closedAt,
      cell: (one, words) =>
        one.closedAt &&
        words(`${dayAndTime(one.closedAt)} 办结`, `closed ${dayAndTime(one.closedAt)}`),
    },
    {
      role: "time",
      says: ["时限", "Due"],
      cell: (one) => <NextClock clocks={one.clocks} isOver={one.closedAt != null} />,
    },
  ],
};
