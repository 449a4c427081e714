// The sentiment wall: all open events under both clocks, the most urgent first.
import SENTIMENT_WALL from "@operations/screens/sentiment_wall.graphql?raw";
import { useSyncExternalStore } from "react";
import type { CSSProperties } from "react";

import { EventClock } from "../clock/EventClock";
import { dayAndTime, timeOfDay } from "../clock/span";
import { useMinute } from "../clock/useClock";
import { useLine, useWatch } from "../line/LineContext";
import { LineBanner, LineDot } from "../parts/LineState";
import { Mark } from "../parts/Mark";
import { Who } from "../parts/Who";
import { Switches } from "../parts/Switches";
import { nameOf, useWords } from "../words";
import { boardOf, isLate } from "./board";
import type { Board } from "./board";
import { eventStateName, levelName } from "./names";
import type { BoardLine, SentimentBoard } from "./shapes";
import { usePages } from "./usePages";
import type { Pages } from "./usePages";

const EVERY_SECONDS = 5;
const UPRIGHT = matchMedia("(max-width: 900px) and (orientation: portrait)");

export function Wall() {
  const words = useWords();
  const now = useMinute();
  const { clock } = useLine();
  const isUpright = useIsUpright();
  const { frame, fault } = useWatch<SentimentBoard>(SENTIMENT_WALL, {
    everySeconds: EVERY_SECONDS,
  });
  const lines = frame?.lines ?? [];
  const late = lines.filter((line) => isLate(line, clock.now())).length;
  const board = boardOf(lines, clock.now());
  const pages = usePages(isUpright ? 1 : board.pages.length);
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
        {frame !== null && (
          <span className="state">{words(`未办结 ${lines.length}`, `${lines.length} open`)}</span>
        )}
        {late > 0 && (
          <span className="state" data-tone="late">
            {words(`逾期 ${late}`, `${late} late`)}
          </span>
        )}
        {!isUpright && board.pages.length > 1 && (
          <span className="page-number">
            {words(
              `第 ${pages.page + 1}/${board.pages.length} 页`,
              `Page ${pages.page + 1} of ${board.pages.length}`,
            )}
          </span>
        )}
        <time>{timeOfDay(now)}</time>
        <Who />
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
        <Lines board={board} page={isUpright ? null : pages.page} now={clock.now()} />
      </main>
      <nav className="controls" aria-label={words("大屏控制", "Wall controls")}>
        {!isUpright && board.pages.length > 1 && <Turning pages={pages} />}
        <button type="button" onClick={() => void document.documentElement.requestFullscreen?.()}>
          {words("全屏", "Full screen")}
        </button>
        <Switches />
      </nav>
    </div>
  );
}

/** The lines of a page; of all pages, each once, where people scroll. */
function Lines({ board, page, now }: { board: Board; page: number | null; now: number }) {
  const shown = page === null ? [...new Set(board.pages.flat())] : (board.pages[page] ?? []);
  const rows = board.density === "crowd" ? Math.ceil(shown.length / 2) : shown.length;
  return (
    <ol
      className="lines"
      data-density={board.density}
      style={{ "--rows": Math.max(rows, 1) } as CSSProperties}
    >
      {shown.map((line) => (
        <Line key={line.event.id} line={line} late={isLate(line, now)} />
      ))}
    </ol>
  );
}

function Line({ line, late }: { line: BoardLine; late: boolean }) {
  const words = useWords();
  const { event, clocks } = line;
  return (
    <li data-late={late}>
      <div className="what">
        <p className="marks">
          <span className="tag" data-level={event.level}>
            {levelName(event.level, words)}
          </span>
          {event.urgent && <span className="tag">{words("突发", "Emergency")}</span>}
          <span className="quiet">{eventStateName(event.state, words)}</span>
        </p>
        <h2>{event.title}</h2>
        <p className="quiet from">
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

function Turning({ pages }: { pages: Pages }) {
  const words = useWords();
  return (
    <>
      <button type="button" onClick={() => pages.turn(-1)}>
        {words("上一页", "Page back")}
      </button>
      <button type="button" onClick={() => pages.turn(1)}>
        {words("下一页", "Next page")}
      </button>
      <button type="button" aria-pressed={pages.isHeld} onClick={() => pages.hold(!pages.isHeld)}>
        {words("停止翻页", "Hold the page")}
      </button>
    </>
  );
}

function useIsUpright(): boolean {
  return useSyncExternalStore(
    (listener) => {
      UPRIGHT.addEventListener("change", listener);
      return () => UPRIGHT.removeEventListener("change", listener);
    },
    () => UPRIGHT.matches,
  );
}
