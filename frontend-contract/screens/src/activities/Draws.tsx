// Draws that were made for an activity: who was drawn, and whether it follows from its seed.
import { dayAndTime } from "../clock/span";
import { voidDraw } from "../generated/acts/voidDraw";
import { DrawState } from "../generated/enums/DrawState";
import { Steps, useSteps } from "../kit";
import { termOf, useWords } from "../words";
import type { Activity, Draw } from "./shapes";
import { Unfold } from "./Unfold";

export function Draws({ one }: { one: Activity }) {
  const words = useWords();
  if (one.draws.length === 0) return null;
  return (
    <section className="panel" aria-label={words("抽选", "Draws")}>
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
        <a href={`/screens/draws/?${new URLSearchParams({ id: one.id })}`}>
          {words("验算", "The proof")}
          <span className="sr-only"> {at}</span>
        </a>
      </div>
      <div className="answer">
        {termOf(DrawState, one.state, words)}
        <span className="quiet">
          {" "}
          {one.isVerified
            ? words("✓ 已核验", "✓ verified")
            : words("✕ 与种子不符", "✕ does not follow from its seed")}
        </span>
        {one.reason !== null && <span className="why">{one.reason}</span>}
      </div>
      {one.allowedSteps.some((step) => step.isAllowed) && (
        <Unfold says={words("办理", "Deal with it")} of={at}>
          {() => <DrawSteps one={one} />}
        </Unfold>
      )}
    </li>
  );
}

function DrawSteps({ one }: { one: Draw }) {
  const { told, step } = useSteps({ drawId: one.id }, one);
  return (
    <Steps
      told={told}
      about={{ drawId: one.id }}
      steps={one.allowedSteps}
      views={[step(voidDraw, { done: ["抽选已作废。", "The draw is void."] })]}
    />
  );
}
