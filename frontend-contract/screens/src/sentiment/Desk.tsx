// The sentiment desk: the list, one event, a new report.
import { reportSentimentEvent } from "../generated/acts/reportSentimentEvent";
import { open, replaceBy } from "../kit/address";
import { ActForm } from "../kit/form/ActForm";
import { List } from "../kit/list/List";
import { Room } from "../kit/matter/Room";
import { Title } from "../kit/matter/Title";
import { holds } from "../parts/roles";
import { useViewer } from "../parts/Who";
import { useWords } from "../words";
import { Event } from "./Event";
import { hasClocks } from "./names";
import { sentimentList } from "./sentimentList";

const NEW = "new";

export function Desk() {
  const words = useWords();
  const viewer = useViewer();
  const mayReport = viewer !== null && holds(viewer, "sentiment:report");
  return (
    <Room
      title={words("舆情席位", "Sentiment desk")}
      links={
        <>
          <a href="/screens/sentiment/" target="_blank" rel="noopener">
            {words("打开大屏", "Open the wall")}
          </a>
          <a href="/screens/releases/" target="_blank" rel="noopener">
            {words("公众页面", "Public page")}
          </a>
        </>
      }
      list={(shown) => (
        <List
          of={sentimentList}
          title={words("舆情", "Events")}
          shown={shown}
          acts={
            mayReport && (
              <button className="act" data-weight="first" type="button" onClick={() => open(NEW)}>
                {words("报告舆情", "Report an event")}
              </button>
            )
          }
        />
      )}
      matter={(id) => (id === NEW ? <Report /> : <Event id={id} />)}
    />
  );
}

function Report() {
  const words = useWords();
  return (
    <article className="matter" data-kind="new">
      <header>
        <Title>{words("报告舆情", "Report an event")}</Title>
      </header>
      <ActForm<typeof reportSentimentEvent, { event: { id: string } }>
        act={reportSentimentEvent}
        about={{}}
        lay={["title", "summary", "level", "urgent", "responsibleUnitId", "firstKnownAt"]}
        effect={({ level, urgent }) =>
          level === "" && !urgent
            ? null
            : hasClocks(level || "GENERAL", urgent)
              ? words(
                  "将启动五小时权威发布和二十四小时新闻发布会两个时限。",
                  "Both clocks will run: release in five hours, press conference in twenty-four.",
                )
              : words("此等级不启动时限。", "No clock runs at this level.")
        }
        send={["报告", "Report"]}
        onDone={({ event }) => replaceBy(event.id)}
      />
    </article>
  );
}
