// Units in their order: searched, dragged, drawn by lot, moved by a click or by keys.
import { useState } from "react";
import type { KeyboardEvent } from "react";

import type { UnitName } from "../hall/shapes";
import { useRoving } from "../parts/useRoving";
import { nameOf, useWords } from "../words";
import { byLot } from "./lot";
import { UnitLine } from "./UnitLine";

export function UnitOrder({
  ids,
  units,
  mayLeaveOut,
  onOrder,
}: {
  ids: readonly string[];
  /** All there are, by id. */
  units: ReadonlyMap<string, UnitName>;
  /** Whether units may be left out and taken in. */
  mayLeaveOut: boolean;
  onOrder: (ids: readonly string[]) => void;
}) {
  const words = useWords();
  const [text, setText] = useState("");
  const [before, setBefore] = useState<readonly (readonly string[])[]>([]);
  const [dragged, setDragged] = useState<string | null>(null);
  const [told, setTold] = useState("");
  const nameOfUnit = (id: string) => {
    const unit = units.get(id);
    return unit ? nameOf(unit) : id;
  };
  const isWanted = (id: string) => nameOfUnit(id).toUpperCase().includes(text.trim().toUpperCase());
  const shown = ids.filter(isWanted);
  const out = [...units.keys()].filter((id) => !ids.includes(id)).filter(isWanted);
  const lines = useRoving<HTMLOListElement>(shown);

  const change = (next: readonly string[], what: string) => {
    setBefore([...before, ids]);
    setTold(what);
    onOrder(next);
  };
  const moveTo = (id: string, place: number) => {
    const next = ids.filter((one) => one !== id);
    const wanted = Math.max(0, Math.min(place, next.length));
    next.splice(wanted, 0, id);
    lines.follow(id);
    change(next, words(`${nameOfUnit(id)}：第 ${wanted + 1} 位`, `${nameOfUnit(id)}: ${wanted + 1}`));
  };
  const leaveOut = (id: string) => {
    const neighbour = shown[shown.indexOf(id) + 1] ?? shown[shown.indexOf(id) - 1];
    if (neighbour !== undefined) lines.follow(neighbour);
    change(
      ids.filter((one) => one !== id),
      words(`已移出 ${nameOfUnit(id)}`, `${nameOfUnit(id)} is left out`),
    );
  };
  const undo = () => {
    const last = before[before.length - 1];
    if (last === undefined) return;
    setBefore(before.slice(0, -1));
    setTold(words("已撤销", "Undone"));
    onOrder(last);
  };
  /** With Alt the unit itself goes where the arrow points. */
  const onKeyDown = (pressed: KeyboardEvent<HTMLElement>) => {
    lines.onKeyDown(pressed);
    const id = (pressed.target as HTMLElement).dataset.rove;
    if (id === undefined) return;
    const at = ids.indexOf(id);
    const moves: Readonly<Record<string, number>> = {
      ArrowUp: at - 1,
      ArrowDown: at + 1,
      Home: 0,
      End: ids.length,
    };
    const place = moves[pressed.key];
    if (pressed.altKey && place !== undefined) moveTo(id, place);
    else if (pressed.key === "Delete" && mayLeaveOut) leaveOut(id);
    else return;
    pressed.preventDefault();
  };

  return (
    <section className="panel order unit-order" aria-labelledby="units-title">
      <header className="session-line">
        <h2 id="units-title">
          {words(`述职单位和次序（${ids.length}）`, `Units in order (${ids.length})`)}
        </h2>
        <div className="acts">
          <button
            className="act"
            data-weight="plain"
            type="button"
            onClick={() => change(byLot(ids), words("已抽签决定次序", "Drawn by lot"))}
          >
            {words("抽签决定次序", "Draw by lot")}
          </button>
          <button
            className="act"
            data-weight="plain"
            type="button"
            disabled={before.length === 0}
            onClick={undo}
          >
            {words("撤销", "Undo")}
          </button>
        </div>
      </header>
      <input
        type="search"
        value={text}
        aria-label={words("查找单位", "Find a unit")}
        placeholder={words("查找单位", "Find a unit")}
        onChange={(changed) => setText(changed.target.value)}
      />
      <p className="hint quiet">
        {words(
          "拖动，或点箭头；键盘：↑ ↓ 选择，Alt+↑ ↓ 移动，Alt+Home 置顶。",
          "Drag, or click the arrows. Keys: ↑ ↓ choose, Alt+↑ ↓ move, Alt+Home to the top.",
        )}
      </p>
      <p className="sr-only" role="status">
        {told}
      </p>
      <ol ref={lines.list} aria-labelledby="units-title" onKeyDown={onKeyDown}>
        {shown.map((id) => (
          <UnitLine
            key={id}
            name={nameOfUnit(id)}
            place={ids.indexOf(id)}
            last={ids.length - 1}
            isDragged={dragged === id}
            isCurrent={lines.current === id}
            stop={lines.stop(id)}
            onMove={(place) => moveTo(id, place)}
            onLeaveOut={mayLeaveOut ? () => leaveOut(id) : null}
            onDrag={() => setDragged(id)}
            onDrop={() => {
              if (dragged !== null && dragged !== id) moveTo(dragged, ids.indexOf(id));
              setDragged(null);
            }}
          />
        ))}
      </ol>
      {shown.length === 0 && (
        <p className="quiet">{words("次序中没有这样的单位。", "No unit in the order is so called.")}</p>
      )}
      {mayLeaveOut && out.length > 0 && (
        <details className="left-out" open={text.trim() !== ""}>
          <summary>{words(`未列入（${out.length}）`, `Left out (${out.length})`)}</summary>
          <ul>
            {out.map((id) => (
              <li key={id}>
                <button
                  className="act"
                  data-weight="plain"
                  type="button"
                  onClick={() => {
                    lines.follow(id);
                    change([...ids, id], words(`已列入 ${nameOfUnit(id)}`, `${nameOfUnit(id)} is in`));
                  }}
                >
                  {words(`列入 ${nameOfUnit(id)}`, `Take in ${nameOfUnit(id)}`)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
