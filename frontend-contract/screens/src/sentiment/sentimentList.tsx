// The list of sentiment events: the open ones as the wall orders them, every other to be found.
import SENTIMENT_LIST from "@operations/screens/sentiment_list.graphql?raw";
import SENTIMENT_WALL from "@operations/screens/sentiment_wall.graphql?raw";

import { NextClock } from "../clock/NextClock";
import { wholeDate } from "../clock/span";
import { SentimentLevel } from "../generated/enums/SentimentLevel";
import { sentimentEvents } from "../generated/lists/sentimentEvents";
import { Tag } from "../kit";
import type { ListOf } from "../kit";
import type { ListedEvent, SentimentBoard } from "./shapes";

export const sentimentList: ListOf<ListedEvent, typeof sentimentEvents> = {
  of: sentimentEvents,
  document: SENTIMENT_LIST,
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
      field: "level",
      cell: (one) => <Tag of={SentimentLevel} value={one.level} strong="EXTRAORDINARY" />,
    },
    { role: "mark", field: "urgent" },
    { role: "mark", field: "state", isQuiet: true },
    { role: "lead", field: "title" },
    { role: "fact", field: "responsibleUnit" },
    { role: "fact", field: "firstKnownAt", isForWide: true },
    { role: "fact", field: "closedAt" },
    {
      role: "time",
      says: ["时限", "Due"],
      cell: (one) => <NextClock clocks={one.clocks} isOver={one.closedAt !== null} />,
      text: (one) => one.clocks.map(({ dueAt }) => wholeDate(dueAt)).join(" "),
    },
  ],
};
