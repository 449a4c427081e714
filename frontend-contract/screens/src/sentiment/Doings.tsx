// What has been said and done about an event, the newest first.
import { dayAndTime } from "../clock/span";
import { ReleasePaper } from "../releases/ReleasePaper";
import { useWords } from "../words";
import type { DeskEvent } from "./shapes";

export function Doings({ event }: { event: DeskEvent }) {
  const words = useWords();
  return (
    <section className="doings" aria-label={words("已办事项", "What was done")}>
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
        <ReleasePaper key={release.id} release={{ ...release, unit: event.responsibleUnit }} />
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
