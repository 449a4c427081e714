// What was found, by document and strength.
import { BarChart } from "echarts/charts";
import { GridComponent, LegendComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";

import { theme } from "../theme";
import { useWords } from "../words";
import { strengthName } from "./names";
import { STRENGTHS } from "./shapes";
import type { Clause } from "./shapes";

use([BarChart, GridComponent, LegendComponent, SVGRenderer]);

const COLOURS = ["--accent", "--soon", "--good", "--ink-2", "--hair"];
const DOCUMENTS = ["FS", "OP", "WR", "WS", "PR"];

export default function Overview({ clauses }: { clauses: readonly Clause[] }) {
  const words = useWords();
  const chosen = theme.use();
  const place = useRef<HTMLDivElement>(null);
  const counts = STRENGTHS.map((strength) =>
    DOCUMENTS.map(
      (key) =>
        clauses.filter((one) => one.strength === strength && one.document.key === key).length,
    ),
  );
  const names = STRENGTHS.map((strength) => strengthName(strength, words));
  const key = JSON.stringify([counts, names]);

  useEffect(() => {
    if (place.current === null) return undefined;
    const [figures, series] = JSON.parse(key) as [number[][], string[]];
    const styles = getComputedStyle(document.documentElement);
    const colour = (name: string) => styles.getPropertyValue(name).trim();
    const text = {
      color: colour("--ink"),
      fontSize: 14,
      fontFamily: getComputedStyle(document.body).fontFamily,
    };
    const chart = init(place.current, null, { renderer: "svg" });
    chart.setOption({
      animationDuration: 300,
      color: COLOURS.map(colour),
      legend: { top: 0, left: 0, textStyle: text, itemWidth: 14, itemGap: 14, selectedMode: false },
      grid: { left: 36, right: 16, top: 64, bottom: 28 },
      xAxis: {
        type: "value",
        axisLabel: text,
        splitLine: { lineStyle: { color: colour("--hair") } },
      },
      yAxis: {
        type: "category",
        inverse: true,
        data: DOCUMENTS,
        axisLabel: text,
        axisTick: { show: false },
      },
      series: series.map((name, number) => ({
        name,
        type: "bar",
        stack: "all",
        data: figures[number],
      })),
    });
    const fit = () => chart.resize();
    addEventListener("resize", fit);
    return () => {
      removeEventListener("resize", fit);
      chart.dispose();
    };
  }, [key, chosen]);

  const told = names.map(
    (name, number) => `${name} ${counts[number]?.reduce((sum, one) => sum + one, 0)}`,
  );
  return <div ref={place} className="overview" role="img" aria-label={told.join(", ")} />;
}
