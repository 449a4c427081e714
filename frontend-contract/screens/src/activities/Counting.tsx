// Whether an activity counts for its phase as it stands, and if not, why.
import { NotCounted } from "../generated/enums/NotCounted";
import { termOf, useWords } from "../words";
import { isAhead } from "./shapes";
import type { Activity } from "./shapes";

export function Counting({ one }: { one: Activity }) {
  const words = useWords();
  if (one.countsForPhase)
    return (
      <p className="counting" data-tone="good" role="status">
        <span aria-hidden="true">✓ </span>
        {words("计入本阶段。", "It counts for its phase.")}
        {one.isThinlyAttended && (
          <small>
            {words(
              " 到场代表少于应邀请人数，仍计入，请注意。",
              " Fewer came than were to be invited; it counts all the same.",
            )}
          </small>
        )}
      </p>
    );
  const why = one.notCountedReason === null ? "" : termOf(NotCounted, one.notCountedReason, words);
  return (
    <p
      className="counting"
      data-tone={isAhead(one.state) || one.state === "CANCELLED" ? "quiet" : "soon"}
      role="status"
    >
      <span aria-hidden="true">✕ </span>
      {words(`不计入本阶段：${why}。`, `It does not count for its phase: ${why}.`)}
    </p>
  );
}
