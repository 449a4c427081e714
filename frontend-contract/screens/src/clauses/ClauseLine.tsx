// One clause, addressable by its id.
import { useWords } from "../words";
import { actorName, cadenceName, moduleName, strengthName } from "./names";
import type { Clause } from "./shapes";

const TONES = { HARD: "", SOFT: "soon", EXPLORE: "good", DRAFT: "quiet", DECLARATORY: "quiet" };

export function ClauseLine({ clause }: { clause: Clause }) {
  const words = useWords();
  const facts: [string, string | null][] = [
    [words("主体", "Actor"), actorName(clause.actor, words)],
    [words("频次", "Cadence"), cadenceName(clause.cadence, words)],
    [words("时间", "Window"), clause.window],
    [words("模块", "Module"), moduleName(clause.module, words)],
  ];
  return (
    <li className="clause" id={clause.clauseId}>
      <p className="id">
        <a href={`#${clause.clauseId}`}>{clause.clauseId}</a>
        <span className="quiet">{clause.article}</span>
      </p>
      <div>
        <h2>{words(clause.obligation, clause.obligationEn)}</h2>
        <p className="quiet" lang={words("en", "zh-CN")}>
          {words(clause.heading, clause.obligation)}
        </p>
        <dl>
          {facts.map(([name, value]) =>
            value ? (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ) : null,
          )}
        </dl>
      </div>
      <span className="tag" data-tone={TONES[clause.strength]}>
        {strengthName(clause.strength, words)}
      </span>
    </li>
  );
}
