// The score by one thumb: big keys at the lower edge. No score is suggested, for that sways people.
import { useEffect } from "react";

import { plainDigits } from "../parts/numbers";
import { useWords } from "../words";
import { after } from "./score";

const KEYS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", ".", "0", "⌫"];

export function Pad({ text, onText }: { text: string; onText: (text: string) => void }) {
  const words = useWords();
  useEffect(() => {
    const onKey = (pressed: KeyboardEvent) => {
      const at = pressed.target;
      if (at instanceof Element && at.closest("textarea, input, dialog")) return;
      // A Chinese keyboard may give full-width digits.
      const key = plainDigits(pressed.key);
      if (/^[0-9.]$/.test(key)) onText(after(text, key));
      if (pressed.key === "Backspace") onText(after(text, "⌫"));
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [text, onText]);
  return (
    <div className="pad">
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
