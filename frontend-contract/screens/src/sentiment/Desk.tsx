// The sentiment desk: report, judge, release, meet the press, close; every step under its clock.
import SENTIMENT_WALL from "@operations/screens/sentiment_wall.graphql?raw";
import { useState } from "react";

import { useWatch } from "../line/LineContext";
import { Head } from "../parts/Head";
import { LineBanner } from "../parts/LineState";
import { useWords } from "../words";
import { nameOf } from "../words";
import { EventDesk } from "./EventDesk";
import { eventStateName, levelName } from "./names";
import { ReportForm } from "./ReportForm";
import type { SentimentBoard } from "./shapes";

const NEW = "new";

export function Desk() {
  const words = useWords();
  const { frame, fault } = useWatch<SentimentBoard>(SENTIMENT_WALL, { everySeconds: 10 });
  const [chosen, setChosen] = useState<string | null>(
    new URLSearchParams(location.search).get("event"),
  );
  const lines = frame?.lines ?? [];
  const shown = chosen ?? lines[0]?.event.id ?? (frame === null ? null : NEW);
  return (
    <>
      <Head title={words("舆情席位", "Sentiment desk")}>
        <a href="/screens/sentiment/" target="_blank" rel="noopener">
          {words("打开大屏", "Open the wall")}
        </a>
      </Head>
      <LineBanner
        kept={words(
          "可以继续填写：每一步都会重发到得到答复，只办一次。",
          "You may go on writing: each step is sent until it is answered, and done once.",
        )}
      />
      <main id="main" className="page event-page">
        <nav className="panel events" aria-label={words("未办结舆情", "Open events")}>
          <header className="session-line">
            <h2>
              {words("未办结", "Open")} <span className="quiet">{lines.length}</span>
            </h2>
            <button
              className="act"
              data-weight="first"
              type="button"
              onClick={() => setChosen(NEW)}
            >
              {words("报告舆情", "Report an event")}
            </button>
          </header>
          {fault && <p className="problems">{fault.message}</p>}
          <ul>
            {lines.map(({ event, clocks }) => (
              <li key={event.id}>
                <button
                  type="button"
                  aria-pressed={shown === event.id}
                  onClick={() => setChosen(event.id)}
                >
                  <span className="marks">
                    <span className="tag" data-level={event.level}>
                      {levelName(event.level, words)}
                    </span>
                    {clocks.some((clock) => clock.state === "MISSED") && (
                      <span className="tag" data-tone="late">
                        {words("逾期", "Late")}
                      </span>
                    )}
                    <span className="quiet">{eventStateName(event.state, words)}</span>
                  </span>
                  <span className="title">{event.title}</span>
                  <span className="quiet">{nameOf(event.responsibleUnit)}</span>
                </button>
              </li>
            ))}
          </ul>
        </nav>
        {shown === NEW && <ReportForm onReported={setChosen} />}
        {shown !== null && shown !== NEW && (
          <EventDesk key={shown} eventId={shown} onClosed={() => setChosen(null)} />
        )}
      </main>
    </>
  );
}
