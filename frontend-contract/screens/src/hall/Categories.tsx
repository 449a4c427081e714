// The delegation by its eight categories.
import DELEGATION from "@operations/screens/delegation.graphql?raw";

import { useAsk } from "../line/LineContext";
import { useWords } from "../words";
import { categoryName } from "./names";
import type { Delegation } from "./shapes";

export function Categories() {
  const words = useWords();
  const { data } = useAsk<Delegation>(DELEGATION, {});
  const pool = data?.representativePool;
  if (!pool) return null;
  const most = Math.max(1, ...pool.byCategory.map((one) => one.count));
  return (
    <section className="categories">
      <h2>
        {words("代表团", "Delegation")} <span>{pool.activeCount}</span>
      </h2>
      <ul>
        {pool.byCategory.map(({ category, count }) => (
          <li key={category}>
            <span className="name">{categoryName(category, words)}</span>
            <span className="bar" aria-hidden="true">
              <i style={{ width: `${(count / most) * 100}%` }} />
            </span>
            <span className="count">{count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
