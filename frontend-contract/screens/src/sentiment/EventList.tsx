// The events at the desk: what is open with its countdowns, and everything else to be found.
import SENTIMENT_LIST from "@operations/screens/sentiment_list.graphql?raw";

import { dayAndTime } from "../clock/span";
import type { Fault } from "../line/line";
import { nameOf, useWords } from "../words";
import { eventStateName, levelName } from "./names";
import { NextClock } from "./NextClock";
import { SearchField } from "./SearchField";
import type { BoardLine, ListedEvent } from "./shapes";
import { useFound } from "./useFound";
import type { Typed } from "./useSettledText";

export const VIEWS = ["open", "closed", "all"] as const;
export type View = (typeof VIEWS)[number];

export function EventList({
  lines,
  fault,
  view,
  typed,
  shown,
  onView,
  onChoose,
}: {
  /** The open events, the most urgent first; null until they are known. */
  lines: readonly BoardLine[] | null;
  fault: Fault | null;
  view: View;
  typed: Typed;
  shown: string | null;
  onView: (view: View) => void;
  onChoose: (eventId: string) => void;
}) {
  const words = useWords();
  // What is open and not searched is on the line anyway, in the order of its clocks.
  const isLive = view === "open" && typed.settled === "";
  const found = useFound<ListedEvent>(
    SENTIMENT_LIST,
    isLive
      ? null
      : {
          ...(view === "all" ? {} : { isOpen: view === "open" }),
          ...(typed.settled === "" ? {} : { text: typed.settled }),
        },
    lines?.map(({ event }) => event.id).join(),
  );
  const events: readonly ListedEvent[] | null = isLive
    ? (lines?.map(({ event, clocks }) => ({ ...event, clocks, closedAt: null })) ?? null)
    : found.nodes;
  const names = {
    open: words("未办结", "Open"),
    closed: words("已办结", "Closed"),
    all: words("全部", "All"),
  };
  const wrong = isLive ? fault : found.fault;
  return (
    <>
      <div className="views" role="group" aria-label={words("显示哪些舆情", "Which events")}>
        {VIEWS.map((one) => (
          <button key={one} type="button" aria-pressed={view === one} onClick={() => onView(one)}>
            {names[one]}
            {one === "open" && lines !== null && <span className="quiet"> {lines.length}</span>}
          </button>
        ))}
      </div>
      <SearchField label={words("查找标题或概要", "Look for a title or summary")} typed={typed} />
      {wrong && <p className="problems">{wrong.message}</p>}
      <p className="quiet" role="status">
        {events !== null && countText(isLive ? events.length : found.total, isLive, words)}
      </p>
      <ul>
        {events?.map((event) => (
          <li key={event.id}>
            <button
              type="button"
              aria-pressed={shown === event.id}
              onClick={() => onChoose(event.id)}
            >
              <span className="marks">
                <span className="tag" data-level={event.level}>
                  {levelName(event.level, words)}
                </span>
                {event.urgent && <span className="tag">{words("突发", "Emergency")}</span>}
                <span className="quiet">
                  {eventStateName(event.state, words)}
                  {event.closedAt && ` · ${dayAndTime(event.closedAt)}`}
                </span>
              </span>
              <span className="title">{event.title}</span>
              <span className="quiet">{nameOf(event.responsibleUnit)}</span>
              <NextClock clocks={event.clocks} isOver={event.closedAt != null} />
            </button>
          </li>
        ))}
      </ul>
      {!isLive && found.hasMore && (
        <div className="acts">
          <button className="act" type="button" onClick={found.more}>
            {words("更多", "More")}
          </button>
        </div>
      )}
    </>
  );
}

function countText(total: number, isLive: boolean, words: ReturnType<typeof useWords>): string {
  if (total > 0) return isLive ? "" : words(`找到 ${total} 件`, `${total} found`);
  return isLive
    ? words("目前没有未办结的舆情。", "No event is open.")
    : words("没有找到，换个词或换一类再试。", "None was found; try another word or another kind.");
}
