// The proof of a draw: it is done again in this browser and laid beside what was told.
import { useEffect, useState } from "react";

import { RepresentativeCategory } from "../generated/enums/RepresentativeCategory";
import { termOf, useWords } from "../words";
import type { Words } from "../words";
import { METHOD, canDrawAgain, drawAgain, isAsTold } from "./drawAgain";
import type { Part } from "./drawAgain";
import type { Draw } from "./shapes";

type Line = Draw["pool"][number];
const LOT_LETTERS = 12;

export function Proof({ of }: { of: Draw }) {
  const words = useWords();
  const { pool, places, seed, method } = of;
  const isKnown = method === METHOD;
  const [parts, setParts] = useState<readonly Part<Line>[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    setParts(null);
    if (isKnown && canDrawAgain())
      void drawAgain(pool, places, seed).then((found) => isWanted && setParts(found));
    return () => {
      isWanted = false;
    };
  }, [pool, places, seed, isKnown]);
  return (
    <section className="panel proof" aria-labelledby="proof">
      <h2 id="proof">{words("验算", "The proof")}</h2>
      <Verdict of={of} parts={parts} />
      <p className="rules">{of.methodInWords}</p>
      {parts?.map((part) => (
        <OfCategory key={part.category} part={part} />
      ))}
    </section>
  );
}

function Verdict({ of, parts }: { of: Draw; parts: readonly Part<Line>[] | null }) {
  const words = useWords();
  const told =
    of.method !== METHOD
      ? words(
          `此次抽选按“${of.method}”进行，本页不能验算。`,
          `This draw follows ${of.method}, which this page does not know.`,
        )
      : !canDrawAgain()
        ? words(
            "浏览器只在加密连接（https）下提供验算所需的散列函数。",
            "Browsers lend the hash that the proof needs over https only.",
          )
        : parts === null
          ? words("正在验算……", "Drawing again…")
          : isAsTold(parts)
            ? words(
                `✓ 已在您的浏览器中用公布的种子和范围重抽一遍，${of.places} 人与公布的一致。`,
                `✓ Drawn again in your browser from the published seed and pool: the same ${of.places}.`,
              )
            : words(
                "✕ 用公布的种子和范围重抽，结果与公布的不一致。请向承办单位查询。",
                "✕ Drawn again from the published seed and pool, others are drawn. Ask the host.",
              );
  const isWrong = parts !== null && !isAsTold(parts);
  return (
    <p role="status" className={isWrong ? "problems" : "verdict"}>
      {told}
    </p>
  );
}

function OfCategory({ part }: { part: Part<Line> }) {
  const words = useWords();
  const name = termOf(RepresentativeCategory, part.category, words);
  return (
    <div className="lots" tabIndex={0} role="region" aria-label={name}>
      <table>
        <caption>
          {name}
          <span className="quiet">
            {words(
              `　${part.placed.length} 人中抽 ${part.share} 人`,
              ` · ${part.share} of ${part.placed.length}`,
            )}
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{words("顺位", "Place")}</th>
            <th scope="col">{words("代表", "Member")}</th>
            <th scope="col">{words("此前次数", "Times before")}</th>
            <th scope="col">SHA-256</th>
            <th scope="col">{words("结果", "Result")}</th>
          </tr>
        </thead>
        <tbody>
          {part.placed.map(({ one, lot, place, isDrawn }) => (
            <tr key={one.code} data-drawn={isDrawn}>
              <td>{place}</td>
              <td>
                {one.code}
                {one.representative && ` ${one.representative.name}`}
              </td>
              <td>{one.times}</td>
              <td className="lot">{lot.slice(0, LOT_LETTERS)}…</td>
              <td>
                {result(isDrawn, words)}
                {isDrawn !== one.isDrawn && (
                  <strong className="told-otherwise">
                    {words("；公布为", "; told as ")}
                    {result(one.isDrawn, words)}
                  </strong>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function result(isDrawn: boolean, words: Words): string {
  return isDrawn ? words("抽中", "drawn") : words("递补", "stands in");
}
