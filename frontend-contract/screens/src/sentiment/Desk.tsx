// The sentiment desk: the list, one event, a new report.
import { reportSentimentEvent } from "../generated/acts/reportSentimentEvent";
import { Room, making } from "../kit";
import { useWords } from "../words";
import { Event } from "./Event";
import { hasClocks } from "./names";
import { sentimentList } from "./sentimentList";

const report = making(reportSentimentEvent, {
  needs: "sentiment:report",
  says: ["报告舆情", "Report an event"],
  lay: ["title", "summary", "level", "urgent", "responsibleUnitId", "firstKnownAt"],
  effect: ({ level, urgent }, words) =>
    level === "" && !urgent
      ? null
      : hasClocks(level || "GENERAL", urgent)
        ? words(
            "将启动五小时权威发布和二十四小时新闻发布会两个时限。",
            "Both clocks will run: release in five hours, press conference in twenty-four.",
          )
        : words("此等级不启动时限。", "No clock runs at this level."),
  send: ["报告", "Report"],
  idOf: ({ event }) => event.id,
});

export function Desk() {
  const words = useWords();
  return (
    <Room
      title={["舆情席位", "Sentiment desk"]}
      listTitle={["舆情", "Events"]}
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
      list={sentimentList}
      makes={report}
      matter={(id) => <Event id={id} />}
    />
  );
}
