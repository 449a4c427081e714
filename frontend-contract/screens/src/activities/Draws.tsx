// Draws that were made for an activity: who was drawn, and the way to where each is done again and,
// by whom may, declared void.
import { dayAndTime } from "../clock/span";
import { DrawState } from "../generated/enums/DrawState";
import { termOf, useWords } from "../words";
import type { Activity, Draw } from "./shapes";

export function Draws({ one }: { one: Activity }) {
  const words = useWords();
  if (one.draws.length === 0) return null;
  return (
    <section className="panel">
      <h2>{words("抽选", "Draws")}</h2>
      <ul className="people">
        {one.draws.map((each) => (
          <Drawn key={each.id} one={each} />
        ))}
      </ul>
    </section>
  );
}

function Drawn({ one }: { one: Draw }) {
  const words = useWords();
  const at = dayAndTime(one.drawnAt);
  return (
    <li data-state={one.state}>
      <div className="name">
        <strong>{words(`${at} 抽选 ${one.places} 名`, `${at}, ${one.places} drawn`)}</strong>
        <p>
          {one.drawn
            .map(({ representative, code }) => representative?.name ?? code)
            .join(words("、", ", "))}
        </p>
        <a href={`/screens/draws/?id=${encodeURIComponent(one.id)}`}>
          {words("验算", "The proof")}
          <span className="sr-only"> {at}</span>
        </a>
      </div>
      <div className="answer">
        {termOf(DrawState, one.state, words)}
        {one.reason !== null && <span className="why">{one.reason}</span>}
      </div>
    </li>
  );
}
