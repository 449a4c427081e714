// How much room a text has left; told when it begins to matter. Nothing is cut off while it is typed:
// a character that is being composed would be lost.
import { useWords } from "../../words";
import { lengthOf } from "./check";

export function Left({ text, most }: { text: string; most: number | undefined }) {
  const words = useWords();
  if (most === undefined) return null;
  const left = most - lengthOf(text);
  if (left > Math.max(20, most * 0.1)) return null;
  return (
    <p className="left" data-over={left < 0}>
      {left >= 0
        ? words(`还可写 ${left} 字`, `${left} characters left`)
        : words(`超出 ${-left} 字`, `${-left} too many`)}
    </p>
  );
}
