// One event at the desk: how it stands, its clocks, and the next steps.
import CLOSE from "@operations/screens/close_sentiment_event.graphql?raw";
import SENTIMENT_EVENT from "@operations/screens/sentiment_event.graphql?raw";

import { dayAndTime } from "../clock/span";
import { useWatch } from "../line/LineContext";
import { useConfirm } from "../parts/Confirm";
import { Problems } from "../parts/Problems";
import { useAct } from "../parts/useAct";
import { nameOf, useWords } from "../words";
import { EventClock } from "./EventClock";
import { ClassifyForm, WordForm } from "./JudgeForms";
import { eventStateName, levelName, milestoneName } from "./names";
import { PressForm } from "./PressForm";
import { ReleaseForm } from "./ReleaseForm";
import { ReleasePaper } from "./ReleasePaper";
import type { Countdown, DeskEvent } from "./shapes";

export function EventDesk({ eventId, onClosed }: { eventId: string; onClosed: () => void }) {
  const words = useWords();
  const { frame, fault } = useWatch<Countdown>(SENTIMENT_EVENT, { eventId });
  if (frame === null) return fault && <p className="problems">{fault.message}</p>;
  const { event, clocks, milestone } = frame;
  return (
    <div className="stack event-desk">
      <header>
        <p className="marks">
          <span className="tag" data-level={event.level}>
            {levelName(event.level, words)}
          </span>
          {event.urgent && <span className="tag">{words("突发", "Emergency")}</span>}
          <span className="tag" data-tone="quiet" data-testid="event-state">
            {eventStateName(event.state, words)}
          </span>
          {milestone && <span className="quiet">{milestoneName(milestone, words)}</span>}
        </p>
        <h2>{event.title}</h2>
        <p>{event.summary}</p>
        <p className="quiet">
          {nameOf(event.responsibleUnit)} ·{" "}
          {words(
            `${dayAndTime(event.firstKnownAt)} 首次获知，${dayAndTime(event.reportedAt)} 报告`,
            `first known ${dayAndTime(event.firstKnownAt)}, reported ${dayAndTime(event.reportedAt)}`,
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
      {event.state !== "CLOSED" && <Steps event={event} onClosed={onClosed} />}
      <Told event={event} />
    </div>
  );
}

function Steps({ event, onClosed }: { event: DeskEvent; onClosed: () => void }) {
  const words = useWords();
  const isReleased = event.releases.some((release) => release.isAuthoritative);
  return (
    <div className="steps">
      <Step title={words("分级", "Judge")} isOpen={false}>
        <ClassifyForm event={event} />
      </Step>
      {event.state === "COLLECTED" && (
        <Step title={words("研判", "Assess")} isOpen={false}>
          <WordForm event={event} kind="assess" />
        </Step>
      )}
      {event.state === "ASSESSED" && (
        <Step title={words("处置", "Handle")} isOpen={false}>
          <WordForm event={event} kind="handle" />
        </Step>
      )}
      <Step title={words("权威发布", "Release")} isOpen={!isReleased}>
        <ReleaseForm event={event} isFirst={!isReleased} />
      </Step>
      <Step
        title={words("新闻发布会", "Press conference")}
        isOpen={isReleased && event.pressConferences.length === 0}
      >
        <PressForm event={event} />
      </Step>
      <CloseStep event={event} onClosed={onClosed} />
    </div>
  );
}

function Step({
  title,
  isOpen,
  children,
}: {
  title: string;
  isOpen: boolean;
  children: React.ReactNode;
}) {
  return (
    <details className="step" open={isOpen}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

function CloseStep({ event, onClosed }: { event: DeskEvent; onClosed: () => void }) {
  const words = useWords();
  const confirm = useConfirm();
  const { isBusy, problems, act } = useAct();
  const close = async () => {
    const answer = await confirm({
      title: words("办结此件舆情？", "Close this event?"),
      body: (
        <p>{words("办结后不能再发布或更改。", "Nothing can be released or changed afterwards.")}</p>
      ),
      yes: words("办结", "Close it"),
      isGrave: true,
    });
    if (answer !== null && (await act(CLOSE, { eventId: event.id })) !== null) onClosed();
  };
  return (
    <div className="stack">
      <Problems of={problems} />
      {event.state !== "RESPONDED" && (
        <p className="quiet">
          {words(
            "发布权威信息之后才能办结。",
            "It can be closed once the authoritative word is out.",
          )}
        </p>
      )}
      <div className="acts">
        <button
          className="act"
          data-weight="grave"
          type="button"
          disabled={isBusy || event.state !== "RESPONDED"}
          onClick={() => void close()}
        >
          {words("办结", "Close the event")}
        </button>
      </div>
    </div>
  );
}

/** What has been said and done so far, the newest first. */
function Told({ event }: { event: DeskEvent }) {
  const words = useWords();
  return (
    <section className="panel told">
      <h2>{words("已办事项", "What was done")}</h2>
      {event.pressConferences.map((press) => (
        <article key={press.startedAt}>
          <h3>
            {words("新闻发布会", "Press conference")} · {dayAndTime(press.startedAt)}
          </h3>
          <p>
            {press.topic} · {press.speakers.map((one) => one.name).join("、")}
          </p>
        </article>
      ))}
      {event.releases.map((release) => (
        <ReleasePaper
          key={release.id}
          release={{ ...release, unit: event.responsibleUnit }}
          level={3}
        />
      ))}
      {event.measures && (
        <article>
          <h3>{words("处置", "Handled")}</h3>
          <p>{event.measures}</p>
        </article>
      )}
      {event.assessment && (
        <article>
          <h3>{words("研判", "Assessed")}</h3>
          <p>{event.assessment}</p>
        </article>
      )}
    </section>
  );
}
