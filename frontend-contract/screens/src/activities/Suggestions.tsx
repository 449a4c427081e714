// What members suggested at an activity, and what became of each.
import { dayAndTime } from "../clock/span";
import { adoptSuggestion } from "../generated/acts/adoptSuggestion";
import { answerSuggestion } from "../generated/acts/answerSuggestion";
import { declineSuggestion } from "../generated/acts/declineSuggestion";
import { handBackSuggestion } from "../generated/acts/handBackSuggestion";
import { partlyAdoptSuggestion } from "../generated/acts/partlyAdoptSuggestion";
import { reopenSuggestion } from "../generated/acts/reopenSuggestion";
import { SuggestionSource } from "../generated/enums/SuggestionSource";
import { SuggestionState } from "../generated/enums/SuggestionState";
import { Steps, Tag, useSteps } from "../kit";
import { termOf, useWords } from "../words";
import type { Activity, Suggestion } from "./shapes";

export default function Suggestions({ one }: { one: Activity }) {
  const words = useWords();
  return (
    <section className="panel" aria-label={words("意见建议", "Suggestions")}>
      <h2>
        {words("意见建议", "Suggestions")}{" "}
        <small className="quiet">
          {one.openSuggestionCount > 0
            ? words(
                `${one.openSuggestionCount} 条待处理`,
                `${one.openSuggestionCount} to be dealt with`,
              )
            : words("全部已处理", "all dealt with")}
        </small>
      </h2>
      <ul className="suggestions">
        {one.suggestions.map((each) => (
          <Said key={each.id} one={each} />
        ))}
      </ul>
    </section>
  );
}

function Said({ one }: { one: Suggestion }) {
  const words = useWords();
  const { told, step } = useSteps({ suggestionId: one.id }, one);
  const views = [
    step(adoptSuggestion, { done: ["已采纳。", "Adopted."] }),
    step(partlyAdoptSuggestion, {
      lead: ["须说明未采纳部分的理由", "Say why not the rest"],
      done: ["已部分采纳。", "Adopted in part."],
    }),
    step(declineSuggestion, {
      lead: ["须说明理由", "Say why"],
      done: ["未予采纳。", "Not adopted."],
    }),
    step(answerSuggestion, {
      lead: [
        "活动办结时代表自动得到答复，也可先行答复",
        "Closing answers by itself; this is sooner",
      ],
      done: ["已答复代表。", "The member is answered."],
    }),
    step(handBackSuggestion, {
      lead: ["不属本单位职责", "No matter of this unit"],
      done: ["已退回。", "Handed back."],
    }),
    step(reopenSuggestion, { done: ["已重新办理。", "It is handled again."] }),
  ];
  return (
    <li data-state={one.state}>
      <p className="marks">
        <Tag of={SuggestionState} value={one.state} />
        <span className="quiet">
          {one.representative.name} · {termOf(SuggestionSource, one.source, words)} ·{" "}
          {dayAndTime(one.filedAt)}
        </span>
      </p>
      <h3>{one.title}</h3>
      <p className="content">{one.content}</p>
      {one.reason !== null && (
        <p className="quiet">
          {words("理由：", "Reason: ")}
          {one.reason}
        </p>
      )}
      {one.answer !== null && (
        <p className="quiet">
          {words("答复：", "Answer: ")}
          {one.answer}
        </p>
      )}
      {one.allowedSteps.length > 0 && (
        <Steps
          told={told}
          about={{ suggestionId: one.id }}
          steps={one.allowedSteps}
          views={views}
          due={null}
        />
      )}
    </li>
  );
}
