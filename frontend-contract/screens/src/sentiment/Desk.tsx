// The sentiment desk: report, judge, release, meet the press, close; every step under its clock.
import SENTIMENT_WALL from "@operations/screens/sentiment_wall.graphql?raw";
import { useEffect, useState } from "react";

import { useWatch } from "../line/LineContext";
import { Head } from "../parts/Head";
import { LineBanner } from "../parts/LineState";
import { useWords } from "../words";
import { EventDesk } from "./EventDesk";
import { EventList, VIEWS } from "./EventList";
import type { View } from "./EventList";
import { ReportForm } from "./ReportForm";
import type { SentimentBoard } from "./shapes";
import { useSettledText } from "./useSettledText";

const NEW = "new";

/** What the address says: a colleague who is sent it sees the same. */
function addressed(): { event: string | null; view: View; text: string } {
  const asked = new URLSearchParams(location.search);
  const view = VIEWS.find((one) => one === asked.get("view"));
  return { event: asked.get("event"), view: view ?? "open", text: asked.get("q") ?? "" };
}

export function Desk() {
  const words = useWords();
  const { frame, fault } = useWatch<SentimentBoard>(SENTIMENT_WALL, { everySeconds: 10 });
  const [first] = useState(addressed);
  const [chosen, setChosen] = useState<string | null>(first.event);
  const [view, setView] = useState<View>(first.view);
  const typed = useSettledText(first.text);
  const lines = frame?.lines ?? null;
  const shown = chosen ?? lines?.[0]?.event.id ?? (frame === null ? null : NEW);
  useEffect(() => {
    const told = new URLSearchParams({
      ...(chosen === null ? {} : { event: chosen }),
      ...(view === "open" ? {} : { view }),
      ...(typed.settled === "" ? {} : { q: typed.settled }),
    });
    const query = told.size === 0 ? "" : `?${told}`;
    history.replaceState(null, "", location.pathname + query);
  }, [chosen, view, typed.settled]);
  return (
    <>
      <Head title={words("舆情席位", "Sentiment desk")}>
        <a href="/screens/sentiment/" target="_blank" rel="noopener">
          {words("打开大屏", "Open the wall")}
        </a>
        <a href="/screens/releases/" target="_blank" rel="noopener">
          {words("公众页面", "Public page")}
        </a>
      </Head>
      <LineBanner
        kept={words(
          "可以继续填写：每一步都会重发到得到答复，只办一次。",
          "You may go on writing: each step is sent until it is answered, and done once.",
        )}
      />
      <main id="main" className="page event-page">
        <nav className="panel events" aria-label={words("舆情", "Events")}>
          <header className="session-line">
            <h2>{words("舆情", "Events")}</h2>
            <button
              className="act"
              data-weight="first"
              type="button"
              onClick={() => setChosen(NEW)}
            >
              {words("报告舆情", "Report an event")}
            </button>
          </header>
          <EventList
            lines={lines}
            fault={fault}
            view={view}
            typed={typed}
            shown={shown}
            onView={setView}
            onChoose={setChosen}
          />
        </nav>
        {shown === NEW && <ReportForm onReported={setChosen} />}
        {shown !== null && shown !== NEW && (
          <EventDesk key={shown} eventId={shown} onClosed={() => setChosen(null)} />
        )}
      </main>
    </>
  );
}
