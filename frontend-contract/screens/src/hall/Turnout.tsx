// How many have scored, as a figure and as a field of dots. Dots fill in no order of persons.
import { useWords } from "../words";

const LEAST_DOTS = 1;
const MOST_DOTS = 200;
/** More than these are drawn smaller, so that a full hall finds its place. */
const FEW_DOTS = 48;

export function Turnout({ scored, present }: { scored: number; present: number }) {
  const words = useWords();
  const all = Math.min(MOST_DOTS, Math.max(LEAST_DOTS, present, scored));
  return (
    <section className="turnout">
      <h2>{words("已打分", "Have scored")}</h2>
      <p className="turnout-figure">
        <strong data-testid="scored">{scored}</strong>
        <span>
          {" "}
          / {present} {words("人到场", "present")}
        </span>
      </p>
      <div className="dots" data-many={all > FEW_DOTS} aria-hidden="true">
        {Array.from({ length: all }, (_, place) => (
          <i key={place} data-on={place < scored} />
        ))}
      </div>
    </section>
  );
}
