// What went wrong, and the way to try again.
import type { Fault } from "../line/line";
import { useWords } from "../words";

export function Trouble({ fault, again }: { fault: Fault; again?: () => void }) {
  const words = useWords();
  return (
    <div className="problems" role="alert">
      <p>{fault.message}</p>
      {again && (
        <button className="link" type="button" onClick={again}>
          {words("再试一次", "Try again")}
        </button>
      )}
    </div>
  );
}
