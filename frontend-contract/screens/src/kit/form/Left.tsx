// How much room a text has left; told when it begins to matter, of a long one from its first
// character. Nothing is cut off while it is typed: a character that is being composed would be lost.
import { useWords } from "../../words";
import { lengthOf } from "./check";

export function Left({
  id,
  text,
  most,
  isLong = false,
}: {
  id?: string;
  text: string;
  most: number | undefined;
  isLong?: boolean;
}) {
  const words = useWords();
  if (most === undefined) return null;
  const length = lengthOf(text);
  const left = most - length;
  if (isLong ? length === 0 : left > Math.max(20, most * 0.1)) return null;
  return (
    <p className="left" id={id} data-over={left < 0}>
      {left >= 0
        ? words(`还可写 ${left} 字`, `${left} characters left`)
        : words(`超出 ${-left} 字`, `${-left} too many`)}
    </p>
  );
}
