// How the averages lie: units by steps of the score. Drawn from what the board already shows.
import { BarChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";

import type { BoardFrame } from "../hall/shapes";
import { theme } from "../theme";
import { useWords } from "../words";

use([BarChart, GridComponent, SVGRenderer]);

const STEPS = 8;

/** Counts of averages by equal steps from the lowest whole score to the highest. */
export function stepsOf(
  averages: readonly number[],
): { from: number; to: number; count: number }[] {
  if (averages.length === 0) return [];
  const low = Math.floor(Math.min(...averages));
  const high = Math.max(low + 1, Math.ceil(Math.max(...averages)));
  const width = Math.max(1, Math.ceil((high - low) / STEPS));
  const steps = Math.ceil((high - low) / width);
  return Array.from({ length: steps }, (_, number) => {
    const from = low + number * width;
    const isLast = number === steps - 1;
    const count = averages.filter((one) => one >= from && (one < from + width || isLast)).length;
    return { from, to: from + width, count };
  });
}

export default function Distribution({ board }: { board: BoardFrame }) {
  const words = useWords();
  const chosen = theme.use();
  const place = useRef<HTMLDivElement>(null);
  const averages = board.slots.flatMap((slot) =>
    slot.average === null ? [] : [Number(slot.average)],
  );
  const steps = stepsOf(averages);
  const key = JSON.stringify(steps);

  useEffect(() => {
    if (place.current === null) return undefined;
    const styles = getComputedStyle(document.documentElement);
    const colour = (name: string) => styles.getPropertyValue(name).trim();
    const size = parseFloat(styles.fontSize);
    const chart = init(place.current, null, { renderer: "svg" });
    const text = {
      color: colour("--ink"),
      fontSize: size * 1.9,
      fontFamily: getComputedStyle(document.body).fontFamily,
    };
    chart.setOption({
      grid: { left: size * 2, right: size * 2, top: size * 5, bottom: size * 5 },
      xAxis: {
        type: "category",
        data: steps.map(({ from, to }) => `${from}–${to}`),
        axisLabel: text,
        axisTick: { show: false },
        axisLine: { lineStyle: { color: colour("--rule"), width: 2 } },
      },
      yAxis: { type: "value", show: false },
      series: [
        {
          type: "bar",
          data: steps.map(({ count }) => count),
          barCategoryGap: "18%",
          itemStyle: { color: colour("--accent") },
          label: { show: true, position: "top", ...text, fontSize: size * 2.6, fontWeight: 700 },
        },
      ],
    });
    const fit = () => chart.resize();
    addEventListener("resize", fit);
    return () => {
      removeEventListener("resize", fit);
      chart.dispose();
    };
    // The key stands for the steps; the theme changes the colours that are read.
  }, [key, chosen]);

  const told = steps.map(({ from, to, count }) => `${from}–${to}: ${count}`).join("; ");
  return (
    <section className="results">
      <header>
        <h2>{words("分数分布", "Distribution of averages")}</h2>
        <p>{words("每段的单位数", "Units in each step")}</p>
      </header>
      {averages.length === 0 ? (
        <p className="call">{words("尚无可公布的平均分", "No average may be shown yet")}</p>
      ) : (
        <div ref={place} className="chart" role="img" aria-label={told} />
      )}
    </section>
  );
}
