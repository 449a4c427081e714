// Who looks at a screen: known to the whole page, told in its head.
import { createContext, useContext } from "react";
import type { ReactNode } from "react";

import { nameOf, useWords } from "../words";
import { roleName } from "./roles";
import type { Viewer } from "./roles";

const ViewerContext = createContext<Viewer | null>(null);

/** A page that knows who looks at it. */
export function ViewerIs({ viewer, children }: { viewer: Viewer | null; children: ReactNode }) {
  return <ViewerContext value={viewer}>{children}</ViewerContext>;
}

/** Null until it is known, and for the public. */
export function useViewer(): Viewer | null {
  return useContext(ViewerContext);
}

/** Who is signed in, in few words; the whole of it when pointed at. */
export function Who() {
  const words = useWords();
  const viewer = useViewer();
  if (viewer === null) return null;
  const role = roleName(viewer.role, words);
  const parts = [role, viewer.name === role ? null : viewer.name, viewer.unit && nameOf(viewer.unit)];
  const told = [...new Set(parts.filter(Boolean))].join(" · ");
  return (
    <span className="who-is" title={told}>
      <span className="sr-only">{words("登录人：", "Signed in: ")}</span>
      {told}
    </span>
  );
}
