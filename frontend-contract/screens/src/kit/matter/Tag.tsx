// A term of a vocabulary, as a mark. The gravest is filled; how something stands is said quietly.
import { termOf, useWords } from "../../words";
import type { Vocabulary } from "../../words";

export function Tag<Words extends Vocabulary>({
  of,
  value,
  strong,
  isQuiet = false,
}: {
  of: Words;
  value: keyof Words & string;
  /** Filled. */
  strong?: keyof Words & string;
  isQuiet?: boolean;
}) {
  const words = useWords();
  const term = termOf(of, value, words);
  if (isQuiet) return <span className="quiet">{term}</span>;
  return (
    <span className="tag" data-strong={value === strong}>
      {term}
    </span>
  );
}
