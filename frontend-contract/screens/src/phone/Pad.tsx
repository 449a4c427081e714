// The score by one thumb: big keys at the lower edge, common scores above them.
import { useEffect } from "react";

import { useWords } from "../words";

const QUICK = ["70", "75", "80", "85", "90", "95", "100"];
const KEYS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", ".", "0", "⌫"];
const SCORE = /^(100(\.0{0,2})?|\d{1,2}(\.\d{0,2})?)?$/;

/** The text after a key, or the same text where the key would spoil it. */
export function after(text: string, key: string): string {
  if (key === "⌫") return text.slice(0, -1);
  const next = key === "." && text === "" ? "0." : (text === "0" && key !== "." ? "" : text) + key;
  return SCORE.test(next) ? next : text;
}

/** The score to send, or null while the text is none yet. */
export function scoreOf(text: string): string | null {
  return text === "" || !SCORE.test(text) ? null : text.replace(/\.$/, "");
}

export function Pad({ text, onText }: { text: string; onText: (text: string) => void }) {
  const words = useWords();
  useEffect(() => {
    const onKey = (pressed: KeyboardEvent) => {
      if ((pressed.target as HTMLElement).closest("textarea, input, dialog")) return;
      if (/^[0-9.]$/.test(pressed.key)) onText(after(text, pressed.key));
      if (pressed.key === "Backspace") onText(after(text, "⌫"));
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [text, onText]);
  return (
    <div className="pad">
      <div className="quick" role="group" aria-label={words("常用分数", "Common scores")}>
        {QUICK.map((score) => (
          <button
            key={score}
            type="button"
            aria-pressed={text === score}
            onClick={() => onText(score)}
          >
            {score}
          </button>
        ))}
      </div>
      <div className="keys" role="group" aria-label={words("数字键盘", "Keypad")}>
        {KEYS.map((key) => (
          <button
            key={key}
            type="button"
            aria-label={
              key === "⌫" ? words("退格", "Delete") : key === "." ? words("小数点", "Point") : key
            }
            onClick={() => onText(after(text, key))}
          >
            {key}
          </button>
        ))}
      </div>
    </div>
  );
}
