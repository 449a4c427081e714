// One sentiment event: how it stands, its clocks, what to do next, what was said and done.
import SENTIMENT_EVENT from "@operations/screens/sentiment_event.graphql?raw";

import { EventClock } from "../clock/EventClock";
import { dayAndTime } from "../clock/span";
import { SentimentLevel } from "../generated/enums/SentimentLevel";
import { SentimentState } from "../generated/enums/SentimentState";
import { sentimentEvents } from "../generated/events/sentiment";
import { History, Steps, Tag, Title, streamOf } from "../kit";
import { Gone } from "../kit/matter/Gone";
import { useWatch } from "../line/LineContext";
import { nameOf, useWords } from "../words";
import { Doings } from "./Doings";
import { milestoneName } from "./names";
import type { Countdown } from "./shapes";
import { dueAct, useEventSteps } from "./useEventSteps";

export function Event({ id }: { id: string }) {
  const { frame, fault } = useWatch<Countdown>(SENTIMENT_EVENT, { eventId: id });
  return frame === null ? <Gone isGone={false} fault={fault} /> : <Shown frame={frame} />;
}

/** What a reader has seen of an event: another one means that somebody has moved it. */
function basisOf({ event }: Countdown): string {
  const { state, level, urgent, firstKnownAt, releases, pressConferences } = event;
  return [state, level, urgent, firstKnownAt, releases.length, pressConferences.length].join(" ");
}

function Shown({ frame }: { frame: Countdown }) {
  const words = useWords();
  const { event, clocks, milestone } = frame;
  const basis = basisOf(frame);
  const { told, views } = useEventSteps(frame, basis);
  const stream = streamOf(event.id);
  const [known, reported] = [dayAndTime(event.firstKnownAt), dayAndTime(event.reportedAt)];
  return (
    <article className="matter">
      <header>
        <p className="marks">
          <Tag of={SentimentLevel} value={event.level} strong="EXTRAORDINARY" />
          {event.urgent && <span className="tag">{words("突发", "Emergency")}</span>}
          <Tag of={SentimentState} value={event.state} isQuiet />
          {milestone && <span className="quiet">{milestoneName(milestone, words)}</span>}
        </p>
        <Title>{event.title}</Title>
        <p className="summary">{event.summary}</p>
        <p className="quiet">
          {nameOf(event.responsibleUnit)} ·{" "}
          {words(
            `${known} 首次获知，${reported} 报告`,
            `first known ${known}, reported ${reported}`,
          )}
        </p>
      </header>
      {clocks.length > 0 && (
        <div className="clocks">
          {clocks.map((clock) => (
            <EventClock key={clock.kind} clock={clock} isOver={event.state === "CLOSED"} />
          ))}
        </div>
      )}
      <div className="matter-columns">
        <div className="stack">
          <Steps
            told={told}
            about={{ eventId: event.id }}
            steps={event.allowedSteps}
            due={dueAct(frame)}
            views={views}
          />
          <Doings event={event} />
        </div>
        {stream && (
          <History stream={stream} kinds={sentimentEvents} turn={`${basis} ${milestone}`} />
        )}
      </div>
    </article>
  );
}
