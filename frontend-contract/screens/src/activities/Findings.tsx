// What members were heard on in supervision, and what was improved.
import { recordFindings } from "../generated/acts/recordFindings";
import { useWords } from "../words";
import type { Activity } from "./shapes";

const PARTS = ["slowProgress", "problemsFound", "nextMeasures", "improvement"] as const;

/** As they stand; null where an activity has none by its kind. */
export function findingsOf(one: Activity): Record<(typeof PARTS)[number], string> | null {
  if (!("slowProgress" in one)) return null;
  const told = (part: (typeof PARTS)[number]) => one[part] ?? "";
  return {
    slowProgress: told("slowProgress"),
    problemsFound: told("problemsFound"),
    nextMeasures: told("nextMeasures"),
    improvement: told("improvement"),
  };
}

export function Findings({ one }: { one: Activity }) {
  const words = useWords();
  const told = findingsOf(one);
  if (told === null || PARTS.every((part) => told[part] === "")) return null;
  return (
    <section className="panel">
      <h2>{words("督查情况", "Findings")}</h2>
      <dl className="findings">
        {PARTS.filter((part) => told[part] !== "").map((part) => (
          <div key={part}>
            <dt>{words(recordFindings.fields[part].zh, recordFindings.fields[part].en)}</dt>
            <dd>{told[part]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
