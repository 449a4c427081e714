// The four steps of the year, each with what is late, open and done; a step narrows the map to it.
import { narrow } from "../kit/address";
import { ActivityPhase } from "../generated/enums/ActivityPhase";
import { termOf, useWords } from "../words";
import { phasesOf } from "./shapes";
import type { District, Duty } from "./shapes";

export function Phases({
  ledger,
  duties,
  chosen,
}: {
  ledger: District;
  duties: readonly Duty[];
  chosen: string;
}) {
  const words = useWords();
  return (
    <ul className="phases" aria-label={words("四个阶段", "The four steps of the year")}>
      {phasesOf(ledger, duties).map(({ phase, late, open, done }) => {
        const all = Math.max(1, late + open + done);
        return (
          <li key={phase}>
            <button
              type="button"
              aria-pressed={chosen === phase}
              onClick={() => narrow({ phase: chosen === phase ? null : phase })}
            >
              <strong>{termOf(ActivityPhase, phase, words)}</strong>
              <span className="phase-bar" aria-hidden="true">
                <i data-tone="late" style={{ flexGrow: late / all }} />
                <i data-tone="plain" style={{ flexGrow: open / all }} />
                <i data-tone="good" style={{ flexGrow: done / all }} />
              </span>
              <span className="phase-told">
                {late > 0 && (
                  <b className="is-late">{words(`逾期未完成 ${late}`, `${late} missed`)}</b>
                )}
                <span>{words(`待完成 ${open}`, `${open} open`)}</span>
                <span>{words(`已完成 ${done}`, `${done} done`)}</span>
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
