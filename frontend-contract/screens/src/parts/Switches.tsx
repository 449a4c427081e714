// Language and light, the two things everybody may set at every screen.
import { theme } from "../theme";
import type { Theme } from "../theme";
import { language, useWords } from "../words";

const NEXT: Record<Theme, Theme> = { auto: "light", light: "dark", dark: "auto" };

export function Switches() {
  const words = useWords();
  const chosen = theme.use();
  const names = {
    auto: words("外观：随系统", "Theme: system"),
    light: words("外观：浅色", "Theme: light"),
    dark: words("外观：深色", "Theme: dark"),
  };
  return (
    <div className="switches">
      <button
        type="button"
        lang={language.get() === "zh" ? "en" : "zh"}
        onClick={() => language.set(language.get() === "zh" ? "en" : "zh")}
      >
        {words("English", "中文")}
      </button>
      <button type="button" onClick={() => theme.set(NEXT[chosen])}>
        {names[chosen]}
      </button>
    </div>
  );
}
