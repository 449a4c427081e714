// A screen for everybody, on which who has signed in may do what is his to do.
import SCREEN_VIEWER from "@operations/screens/screen_viewer.graphql?raw";
import type { ScreenViewerQuery } from "@sitong/client/documents";
import { useEffect, useState } from "react";
import type { ReactNode } from "react";

import { useAsk } from "../line/LineContext";
import { WithLine } from "../mount";
import { ViewerIs } from "../parts/Who";
import { tokenOfThisTab } from "../token";

export function ToAll({ children }: { children: ReactNode }) {
  const [token, setToken] = useState(tokenOfThisTab);
  return (
    <WithLine token={token} key={token}>
      {token === null ? children : <Known onUnknown={() => setToken(null)}>{children}</Known>}
    </WithLine>
  );
}

/** A token that is no longer good makes nobody of its holder: he reads what everybody reads. */
function Known({ onUnknown, children }: { onUnknown: () => void; children: ReactNode }) {
  const { data, fault } = useAsk<ScreenViewerQuery>(SCREEN_VIEWER, {});
  const isRefused = fault !== null && !fault.isNetwork;
  useEffect(() => {
    if (isRefused) onUnknown();
  }, [isRefused, onUnknown]);
  return <ViewerIs viewer={data?.viewer ?? null}>{children}</ViewerIs>;
}
