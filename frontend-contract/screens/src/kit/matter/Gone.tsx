// In place of a matter that is not there.
import type { Fault } from "../../line/line";
import { useWords } from "../../words";

export function Gone({ isGone, fault }: { isGone: boolean; fault: Fault | null }) {
  const words = useWords();
  if (fault !== null)
    return (
      <p className="problems" role="alert">
        {fault.message}
      </p>
    );
  if (!isGone) return null;
  return (
    <p className="nothing" role="status">
      {words(
        "没有此件，或您无权查看。请核对地址。",
        "There is no such thing, or it is not yours to see. Check the address.",
      )}
    </p>
  );
}
