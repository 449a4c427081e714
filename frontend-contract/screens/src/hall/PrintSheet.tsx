// The scoreboard as one clean page of paper.
import { wholeDate } from "../clock/span";
import { nameOf, useWords } from "../words";
import { averageText, sessionStateName } from "./names";
import type { BoardFrame } from "./shapes";
import { inOrder } from "./order";

export function PrintSheet({ board, printedAt }: { board: BoardFrame; printedAt: number }) {
  const words = useWords();
  const { results } = board.session;
  const rows = inOrder(board);
  return (
    <section className="print-only sheet" aria-hidden="true">
      <header>
        <h1>{board.session.title}</h1>
        <p>
          {words(`${board.session.performanceYear} 年度`, `Year ${board.session.performanceYear}`)}{" "}
          · {sessionStateName(board.state, words)} ·{" "}
          {results
            ? words(
                `结果第 ${results.version} 版，${wholeDate(results.publishedAt)} 公布`,
                `Results version ${results.version}, published ${wholeDate(results.publishedAt)}`,
              )
            : words("结果尚未公布", "Results not yet published")}
          {results?.reason && ` · ${results.reason}`}
        </p>
      </header>
      <p className="reading">
        {board.revealed
          ? words("名次 · 单位 · 票数 · 平均分", "Rank · unit · ballots · average")
          : words(
              "按述职次序编号，不是名次 · 单位 · 票数 · 平均分",
              "Numbered in the order of reports, not by rank · unit · ballots · average",
            )}
      </p>
      <ol data-rows={rows.length}>
        {rows.map((slot) => (
          <li key={slot.slotId}>
            <span className="place">{board.revealed ? (slot.rank ?? "—") : `(${slot.position})`}</span>
            <span className="name">{nameOf(slot.unit)}</span>
            <span className="count">
              {slot.state === "SCORED"
                ? words(`${slot.ballotCount} 票`, `${slot.ballotCount}`)
                : ""}
            </span>
            <span className="average">{averageText(slot, board, words)}</span>
          </li>
        ))}
      </ol>
      <footer>
        {words("四同 · 现场述职评议记分牌", "Sitong · Review scoreboard")} ·{" "}
        {words(`打印于 ${wholeDate(printedAt)}`, `Printed ${wholeDate(printedAt)}`)}
      </footer>
    </section>
  );
}
