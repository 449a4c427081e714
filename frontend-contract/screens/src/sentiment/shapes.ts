// What the operations of sentiment events answer, as the contract's generated types say it.
import type {
  SentimentEventAtDeskSubscription,
  SentimentListQuery,
  SentimentWallSubscription,
} from "@sitong/client/documents";

export type SentimentBoard = SentimentWallSubscription["sentimentBoard"];
export type Countdown = SentimentEventAtDeskSubscription["sentimentCountdown"];

export type BoardLine = SentimentBoard["lines"][number];
export type BoardEvent = BoardLine["event"];
export type SentimentClock = BoardLine["clocks"][number];
export type DeskEvent = Countdown["event"];
export type Level = BoardEvent["level"];
export type EventState = BoardEvent["state"];
export type ClockKind = SentimentClock["kind"];
export type Milestone = NonNullable<Countdown["milestone"]>;
export type ListedEvent = SentimentListQuery["sentimentEvents"]["edges"][number]["node"];
