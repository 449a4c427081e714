// An instant in the page's own language, whatever the browser's: typed as people write it and said
// back in plain words, or chosen. On a phone its own way to choose comes up.
import { useEffect, useRef, useState } from "react";

import { useLine } from "../../line/LineContext";
import { useWords } from "../../words";
import { Echo } from "./Echo";
import { heldInstant, instantOf, localOf, readDay, readInstant } from "./reading";

const MINUTE_MS = 60_000;
const TOUCH = matchMedia("(pointer: coarse)");

interface InstantProps {
  id: string;
  kind: "instant" | "day";
  value: string;
  isPast: boolean;
  onChange: (value: string) => void;
}

export function Instant({ kind, value, isPast, onChange, ...control }: InstantProps) {
  const words = useWords();
  const { clock } = useLine();
  const chooser = useRef<HTMLInputElement>(null);
  const at = heldInstant(value, kind);
  const local = Number.isNaN(at) ? "" : localOf(at).slice(0, kind === "day" ? 10 : 16);
  const shown = local === "" ? value : local.replace("T", " ");
  const [typed, setTyped] = useState(shown);
  const [isWriting, setWriting] = useState(false);
  useEffect(() => {
    // Set from elsewhere: a shortcut, a draft that was thrown away.
    if (!isWriting) setTyped(shown);
  }, [shown, isWriting]);
  const choose = (chosen: string) => {
    setWriting(false);
    onChange(chosen === "" || kind === "day" ? chosen : instantOf(chosen));
  };
  const native = {
    type: kind === "day" ? "date" : "datetime-local",
    value: local,
    onChange: (changed: { target: { value: string } }) => choose(changed.target.value),
  };
  const read = kind === "day" ? readDay : readInstant;
  return (
    <div className="instant">
      <div className="instant-line">
        {TOUCH.matches ? (
          <input {...control} {...native} />
        ) : (
          <span className="instant-box">
            <input
              {...control}
              value={typed}
              autoComplete="off"
              placeholder={kind === "day" ? "12-18" : "12-18 09:30"}
              onChange={(changed) => {
                setWriting(true);
                setTyped(changed.target.value);
                // What is no instant yet is kept as it was typed; the form says so.
                onChange(
                  read(changed.target.value, clock.now(), isPast) ?? changed.target.value.trim(),
                );
              }}
              onBlur={() => setWriting(false)}
            />
            <button
              type="button"
              aria-label={words("从日历选择", "Choose from a calendar")}
              onClick={() => chooser.current?.showPicker()}
            >
              <svg
                viewBox="0 0 24 24"
                aria-hidden="true"
                fill="none"
                stroke="currentColor"
                strokeWidth="2"
              >
                <path d="M4 6h16v14H4zM4 10h16M8 3v4M16 3v4" />
              </svg>
            </button>
            <input ref={chooser} className="behind" tabIndex={-1} aria-hidden="true" {...native} />
          </span>
        )}
        {isPast && kind === "instant" && (
          <Shortcuts onChoose={(ago) => choose(localOf(clock.now() - ago))} />
        )}
      </div>
      <Echo at={kind === "instant" && local !== "" ? at : null} day={kind === "day" ? local : ""} />
    </div>
  );
}

function Shortcuts({ onChoose }: { onChoose: (agoMs: number) => void }) {
  const words = useWords();
  const offered = [
    [words("现在", "Now"), 0],
    [words("半小时前", "30 min ago"), 30],
    [words("1 小时前", "1 h ago"), 60],
    [words("2 小时前", "2 h ago"), 120],
  ] as const;
  return (
    <span className="shortcuts">
      {offered.map(([name, minutes]) => (
        <button
          key={minutes}
          className="link"
          type="button"
          onClick={() => onChoose(minutes * MINUTE_MS)}
        >
          {name}
        </button>
      ))}
    </span>
  );
}
