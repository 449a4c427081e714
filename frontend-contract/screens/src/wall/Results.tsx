// The whole scoreboard on the wall. Ranks and order change only with published results.
import { averageText } from "../hall/names";
import { inOrder } from "../hall/order";
import type { BoardFrame, BoardSlot } from "../hall/shapes";
import { nameOf, useWords } from "../words";
import { useFlip } from "./useFlip";

const ONE_COLUMN = 10;
const TWO_COLUMNS = 24;
const TALLEST_LINE_REM = 5;

function columnsFor(lines: number): number {
  if (lines <= ONE_COLUMN) return 1;
  return lines <= TWO_COLUMNS ? 2 : 3;
}

export function Results({ board }: { board: BoardFrame }) {
  const words = useWords();
  const lines = inOrder(board);
  const list = useFlip(lines.map((line) => line.slotId).join());
  const columns = columnsFor(lines.length);
  const rows = Math.ceil(lines.length / columns);
  const { results } = board.session;
  return (
    <section className="results" data-revealed={board.revealed}>
      <header>
        <h2>{board.revealed ? words("评议结果", "Results") : words("记分牌", "Scoreboard")}</h2>
        <p>
          {results
            ? words(`第 ${results.version} 版`, `Version ${results.version}`)
            : words("按述职次序排列，名次待公布", "In the order of reports; ranks to be published")}
          {results?.reason && ` · ${results.reason}`}
        </p>
      </header>
      <ol
        ref={list}
        style={{
          maxHeight: `${rows * TALLEST_LINE_REM}rem`,
          gridTemplateRows: `repeat(${rows}, minmax(0, 1fr))`,
          gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
        }}
        data-columns={columns}
      >
        {lines.map((line) => (
          <ResultLine key={line.slotId} line={line} board={board} />
        ))}
      </ol>
    </section>
  );
}

/** A number stands before a unit only where it is its rank. */
function ResultLine({ line, board }: { line: BoardSlot; board: BoardFrame }) {
  const words = useWords();
  const isRevealed = board.revealed;
  return (
    <li
      data-key={line.slotId}
      data-state={line.state}
      data-top={isRevealed && (line.rank ?? 9) <= 3}
    >
      {isRevealed && <span className="place">{line.rank ?? "—"}</span>}
      <span className="name">{nameOf(line.unit)}</span>
      {line.average === null ? (
        <span className="waiting">{averageText(line, board, words)}</span>
      ) : (
        <span className="average">{line.average}</span>
      )}
    </li>
  );
}
