// In place of a matter that is not there, or not yet.
import type { Fault } from "../../line/line";
import { useWords } from "../../words";
import { Trouble } from "../Trouble";

export function Gone({
  isGone,
  fault,
  again,
}: {
  isGone: boolean;
  fault: Fault | null;
  again?: () => void;
}) {
  const words = useWords();
  if (fault !== null) return <Trouble fault={fault} {...(again ? { again } : {})} />;
  return (
    <div role="status">
      {isGone ? (
        <p className="nothing">
          {words(
            "没有此件，或您无权查看。请核对地址。",
            "There is no such thing, or it is not yours to see. Check the address.",
          )}
        </p>
      ) : (
        <p className="reading">{words("正在读取……", "Reading…")}</p>
      )}
    </div>
  );
}
