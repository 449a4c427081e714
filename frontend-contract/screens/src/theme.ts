// Light or dark: as the system has it, unless somebody has chosen.
import { remembered } from "./remembered";

export type Theme = "auto" | "light" | "dark";

export const theme = remembered<Theme>("sitong.theme", ["auto", "light", "dark"]);

/** Put the choice on the page, where the colours look for it. */
export function showTheme(chosen: Theme): void {
  if (chosen === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = chosen;
}
