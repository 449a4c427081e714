// Holds a view, fills the screen, prints. Out of sight until somebody comes near or tabs to it.
import { useCallback, useEffect, useState } from "react";

import { AlarmSwitch } from "../parts/AlarmSwitch";
import { Switches } from "../parts/Switches";
import { useWords } from "../words";

export type View = "auto" | "board" | "chart";

const KEYS: Record<string, View> = { a: "auto", b: "board", c: "chart" };

/** A view that somebody holds stands in the address, so that it is there after a reload. */
function keepInAddress(view: View): void {
  const address = new URL(location.href);
  if (view === "auto") address.searchParams.delete("view");
  else address.searchParams.set("view", view);
  history.replaceState(null, "", address);
}

export function useView(): { view: View; setView: (view: View) => void } {
  const asked = new URLSearchParams(location.search).get("view");
  const [view, hold] = useState<View>(asked === "board" || asked === "chart" ? asked : "auto");
  const setView = useCallback((next: View) => {
    keepInAddress(next);
    hold(next);
  }, []);
  useEffect(() => {
    const onKey = (pressed: KeyboardEvent) => {
      if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return;
      const wanted = KEYS[pressed.key.toLowerCase()];
      if (wanted) setView(wanted);
      if (pressed.key.toLowerCase() === "f") void document.documentElement.requestFullscreen?.();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [setView]);
  return { view, setView };
}

export function Controls({ view, onView }: { view: View; onView: (view: View) => void }) {
  const words = useWords();
  const views: [View, string][] = [
    ["auto", words("跟随会议 (A)", "Follow (A)")],
    ["board", words("记分牌 (B)", "Board (B)")],
    ["chart", words("分布 (C)", "Chart (C)")],
  ];
  return (
    <nav className="controls" aria-label={words("大屏控制", "Wall controls")}>
      {views.map(([one, name]) => (
        <button key={one} type="button" aria-pressed={view === one} onClick={() => onView(one)}>
          {name}
        </button>
      ))}
      <button type="button" onClick={() => void document.documentElement.requestFullscreen?.()}>
        {words("全屏 (F)", "Full screen (F)")}
      </button>
      <button type="button" onClick={() => print()}>
        {words("打印记分牌", "Print scoreboard")}
      </button>
      <AlarmSwitch />
      <Switches />
    </nav>
  );
}
