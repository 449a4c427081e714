// What the wall of the hall shows, said from the desk; a preview shows the same small.
import STEER_WALL from "@operations/screens/steer_wall.graphql?raw";
import { useState } from "react";

import type { BoardFrame, BoardSlot, WallView } from "../hall/shapes";
import { Problems } from "../parts/Problems";
import { useAct } from "../parts/useAct";
import { nameOf, useWords } from "../words";
import type { Words } from "../words";

function views(words: Words): readonly [WallView, string][] {
  return [
    ["AUTO", words("自动跟随", "Follow")],
    ["WAITING", words("候场", "Waiting")],
    ["FLOOR", words("述职", "Floor")],
    ["TURNOUT", words("打分进度", "Turnout")],
    ["RESULT", words("本单位结果", "This unit's result")],
    ["BOARD", words("总览", "Board")],
    ["BLANK", words("黑屏", "Blank")],
  ];
}

export function WallSteer({ board, shown }: { board: BoardFrame; shown: BoardSlot | null }) {
  const words = useWords();
  const { isBusy, problems, act } = useAct();
  const [isPreviewed, setPreviewed] = useState(false);
  const { wall, id } = board.session;
  const steer = (view: WallView) =>
    act(STEER_WALL, {
      sessionId: id,
      view,
      slotId: view === "RESULT" ? (shown?.slotId ?? null) : null,
    });
  return (
    <section className="panel wall-steer" aria-labelledby="wall-title">
      <header className="session-line">
        <h2 id="wall-title">{words("大屏", "The wall")}</h2>
        <button
          className="act"
          data-weight="plain"
          type="button"
          aria-expanded={isPreviewed}
          onClick={() => setPreviewed(!isPreviewed)}
        >
          {isPreviewed ? words("收起预览", "Hide the preview") : words("预览大屏", "Preview")}
        </button>
      </header>
      <div className="views" role="group" aria-label={words("大屏显示", "The wall shows")}>
        {views(words).map(([view, name]) => (
          <button
            key={view}
            className="act"
            type="button"
            aria-pressed={wall.view === view}
            disabled={isBusy || (view === "RESULT" && shown === null)}
            onClick={() => void steer(view)}
          >
            {view === "RESULT" && shown ? words(`${nameOf(shown.unit)}的结果`, `Result: ${nameOf(shown.unit)}`) : name}
          </button>
        ))}
      </div>
      <Problems of={problems} />
      {isPreviewed && (
        <div className="preview">
          <iframe
            title={words("大屏预览", "Preview of the wall")}
            src={`/screens/wall/?session=${encodeURIComponent(id)}`}
            tabIndex={-1}
          />
        </div>
      )}
    </section>
  );
}
