// Why something was refused, each reason with its clause. What a field shows is not said twice.
import type { Problem } from "../line/line";

export function Problems({
  of,
  shown = [],
}: {
  of: readonly Problem[];
  shown?: readonly string[];
}) {
  const rest = of.filter((problem) => !shown.includes(problem.path[0] ?? ""));
  if (rest.length === 0) return null;
  return (
    <ul className="problems" role="alert">
      {rest.map((problem, place) => (
        <li key={place}>
          {problem.message}
          {problem.clause && <small>{problem.clause}</small>}
        </li>
      ))}
    </ul>
  );
}
