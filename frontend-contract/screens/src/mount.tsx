// Puts a screen on the page: colours, language, and a line once there is a token.
import { StrictMode, useEffect, useState } from "react";
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";

import { keepPages } from "./keptPages";
import { LineProvider } from "./line/LineContext";
import type { Line } from "./line/line";
import { openLine } from "./line/open";
import { ConfirmProvider } from "./parts/Confirm";
import { SignIn } from "./parts/SignIn";
import "./forms.css";
import "./screen.css";
import { showTheme, theme } from "./theme";
import "./tokens.css";
import { tokenOfThisTab } from "./token";
import { language } from "./words";

showTheme(theme.get());
keepPages();

function Shell({ children }: { children: ReactNode }) {
  const chosen = theme.use();
  const spoken = language.use();
  useEffect(() => showTheme(chosen), [chosen]);
  useEffect(() => {
    document.documentElement.lang = spoken === "en" ? "en" : "zh-CN";
  }, [spoken]);
  return <ConfirmProvider>{children}</ConfirmProvider>;
}

export function show(screen: ReactNode): void {
  const place = document.getElementById("root");
  if (place === null) throw new Error("the page has no root");
  createRoot(place).render(
    <StrictMode>
      <Shell>{screen}</Shell>
    </StrictMode>,
  );
}

/** A screen over a line of its own. Messages come in the language that is chosen. */
export function WithLine({ token, children }: { token: string | null; children: ReactNode }) {
  const spoken = language.use();
  const [line, setLine] = useState<Line | null>(null);
  useEffect(() => {
    const opened = openLine(token, spoken);
    setLine(opened);
    return () => opened.close();
  }, [token, spoken]);
  return line && <LineProvider line={line}>{children}</LineProvider>;
}

/** A screen for people who have signed in. */
export function showSignedIn(title: string, screen: ReactNode): void {
  const token = tokenOfThisTab();
  show(token === null ? <SignIn title={title} /> : <WithLine token={token}>{screen}</WithLine>);
}
