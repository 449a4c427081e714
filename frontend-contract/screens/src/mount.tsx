// Puts a screen on the page: colours, language, and a line once there is a token.
import { StrictMode, useEffect, useState } from "react";
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";

import { keepFocus } from "./keptFocus";
import { keepPages } from "./keptPages";
import { LineProvider } from "./line/LineContext";
import type { Line } from "./line/line";
import { openLine } from "./line/open";
import { ConfirmProvider } from "./parts/Confirm";
import { SignIn } from "./parts/SignIn";
import { SignedIn } from "./parts/SignedIn";
import "./forms.css";
import "./screen.css";
import { showTheme, theme } from "./theme";
import "./tokens.css";
import { tokenOfThisTab } from "./token";
import { language, useWords } from "./words";

showTheme(theme.get());
keepPages();
keepFocus();

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

interface ForWhom {
  title: readonly [zh: string, en: string];
  /** The permission without which the screen has nothing to show. */
  needs: string;
  /** False for a wall, which has no controls and comes up without a network. */
  waits?: boolean;
}

/** A screen for people who have signed in, and may use it. */
export function showSignedIn(whom: ForWhom, screen: ReactNode): void {
  show(<Signed {...whom}>{screen}</Signed>);
}

function Signed({ title, needs, waits = true, children }: ForWhom & { children: ReactNode }) {
  const words = useWords();
  const [token, setToken] = useState(tokenOfThisTab);
  const named = words(...title);
  if (token === null) return <SignIn title={named} onToken={setToken} />;
  return (
    <WithLine token={token} key={token}>
      <SignedIn title={named} needs={needs} waits={waits} onToken={setToken}>
        {children}
      </SignedIn>
    </WithLine>
  );
}
