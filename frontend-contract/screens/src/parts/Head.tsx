// The head of a screen.
import type { ReactNode } from "react";

import { useWords } from "../words";
import { LineDot } from "./LineState";
import { Mark } from "./Mark";
import { Switches } from "./Switches";
import { Who } from "./Who";

export function Head({
  title,
  hasLine = true,
  children,
}: {
  title: string;
  hasLine?: boolean;
  children?: ReactNode;
}) {
  const words = useWords();
  return (
    <header className="head">
      <a className="skip" href="#main">
        {words("跳到正文", "Skip to content")}
      </a>
      <a className="mark" href="/screens/">
        <Mark />
        <span>{words("四同", "Sitong")}</span>
      </a>
      <h1>{title}</h1>
      <div className="end">
        {children}
        <Who />
        {hasLine && <LineDot />}
        <Switches />
      </div>
    </header>
  );
}
