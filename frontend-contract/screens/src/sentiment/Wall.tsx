// The sentiment wall: all open events under both clocks, the most urgent first.
import SENTIMENT_WALL from "@operations/screens/sentiment_wall.graphql?raw";

import { dayAndTime, timeOfDay } from "../clock/span";
import { useMinute } from "../clock/useClock";
import { useWatch } from "../line/LineContext";
import { LineBanner, LineDot } from "../parts/LineState";
import { Mark } from "../parts/Mark";
import { Switches } from "../parts/Switches";
import { nameOf, useWords } from "../words";
import { EventClock } from "./EventClock";
import { eventStateName, levelName } from "./names";
import type { BoardLine, SentimentBoard } from "./shapes";

const MOST_LINES = 4;
const EVERY_SECONDS = 5;

export function Wall() {
  const words = useWords();
  const now = useMinute();
  const { frame, fault } = useWatch<SentimentBoard>(SENTIMENT_WALL, {
    everySeconds: EVERY_SECONDS,
  });
  const lines = frame?.lines ?? [];
  const late = lines.filter((line) => line.clocks.some((clock) => clock.state === "MISSED"));
  const rest = lines.slice(MOST_LINES);
  return (
    <div className="wall sentiment-wall">
      <header className="wall-head">
        <a
          className="mark"
          href="/screens/"
          aria-label={words("四同：全部屏幕", "Sitong: all screens")}
        >
          <Mark />
        </a>
        <h1>{words("舆情处置", "Public opinion")}</h1>
        <span className="state">{words(`未办结 ${lines.length}`, `${lines.length} open`)}</span>
        {late.length > 0 && (
          <span className="state" data-tone="late">
            {words(`逾期 ${late.length}`, `${late.length} late`)}
          </span>
        )}
        <time>{timeOfDay(now)}</time>
        <LineDot />
      </header>
      <LineBanner
        kept={words(
          "倒计时仍按服务器时间走，新的进展恢复后补上。",
          "The countdowns keep the server's time; news follow when it is back.",
        )}
      />
      <main id="main">
        {fault && frame === null && <p className="call">{fault.message}</p>}
        {frame !== null && lines.length === 0 && (
          <p className="call calm">{words("目前没有未办结的舆情。", "No event is open.")}</p>
        )}
        <ol className="lines" data-few={lines.length <= 2}>
          {lines.slice(0, MOST_LINES).map((line) => (
            <Line key={line.event.id} line={line} />
          ))}
        </ol>
        {rest.length > 0 && (
          <p className="rest" tabIndex={0}>
            {words(`另有 ${rest.length} 件：`, `${rest.length} more: `)}
            {rest.map((line) => line.event.title).join(words("；", "; "))}
          </p>
        )}
      </main>
      <nav className="controls" aria-label={words("大屏控制", "Wall controls")}>
        <button type="button" onClick={() => void document.documentElement.requestFullscreen?.()}>
          {words("全屏", "Full screen")}
        </button>
        <Switches />
      </nav>
    </div>
  );
}

function Line({ line }: { line: BoardLine }) {
  const words = useWords();
  const { event, clocks } = line;
  return (
    <li data-late={clocks.some((clock) => clock.state === "MISSED")}>
      <div className="what">
        <p className="marks">
          <span className="tag" data-level={event.level}>
            {levelName(event.level, words)}
          </span>
          {event.urgent && <span className="tag">{words("突发", "Emergency")}</span>}
          <span className="quiet">{eventStateName(event.state, words)}</span>
        </p>
        <h2>{event.title}</h2>
        <p className="quiet">
          {nameOf(event.responsibleUnit)} ·{" "}
          {words(
            `${dayAndTime(event.firstKnownAt)} 获知`,
            `known ${dayAndTime(event.firstKnownAt)}`,
          )}
        </p>
      </div>
      {clocks.length === 0 && <p className="no-clock quiet">{words("不计时", "No clock")}</p>}
      {clocks.map((clock) => (
        <EventClock key={clock.kind} clock={clock} />
      ))}
    </li>
  );
}
