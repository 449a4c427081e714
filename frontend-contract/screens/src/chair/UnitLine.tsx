// One unit in an order, with what moves it.
import { useWords } from "../words";

export function UnitLine({
  name,
  place,
  last,
  isDragged,
  isCurrent,
  stop,
  onMove,
  onLeaveOut,
  onDrag,
  onDrop,
}: {
  name: string;
  /** From 0; `last` is the place of the last unit. */
  place: number;
  last: number;
  isDragged: boolean;
  isCurrent: boolean;
  stop: object;
  onMove: (place: number) => void;
  onLeaveOut: (() => void) | null;
  onDrag: () => void;
  onDrop: () => void;
}) {
  const words = useWords();
  const moves: readonly [sign: string, what: string, to: number, isIdle: boolean][] = [
    ["⤒", words("置顶", "to the top"), 0, place === 0],
    ["↑", words("上移", "up"), place - 1, place === 0],
    ["↓", words("下移", "down"), place + 1, place === last],
    ["⤓", words("置底", "to the end"), last, place === last],
  ];
  return (
    <li
      className="unit-line"
      data-unit={name}
      data-dragged={isDragged}
      draggable
      onDragStart={onDrag}
      onDragOver={(over) => over.preventDefault()}
      onDrop={(dropped) => {
        dropped.preventDefault();
        onDrop();
      }}
    >
      <span className="place">{place + 1}</span>
      <button type="button" className="name" {...stop}>
        {name}
      </button>
      {moves.map(([sign, what, to, isIdle]) => (
        <button
          key={sign}
          type="button"
          className="sign"
          disabled={isIdle}
          tabIndex={isCurrent ? 0 : -1}
          aria-label={words(`${name} ${what}`, `${name} ${what}`)}
          title={what}
          onClick={() => onMove(to)}
        >
          {sign}
        </button>
      ))}
      {onLeaveOut && (
        <button
          type="button"
          className="sign"
          tabIndex={isCurrent ? 0 : -1}
          aria-label={words(`${name} 移出`, `Leave out ${name}`)}
          title={words("移出", "Leave out")}
          onClick={onLeaveOut}
        >
          ×
        </button>
      )}
    </li>
  );
}
