// Who is signed in at a screen, and whether the screen is for him. Where it is not, it says so in
// place of controls that would be refused and figures that would be empty.
import SCREEN_VIEWER from "@operations/screens/screen_viewer.graphql?raw";
import type { ScreenViewerQuery } from "@sitong/client/documents";
import { useEffect } from "react";
import type { ReactNode } from "react";

import { useAsk } from "../line/LineContext";
import { useWords } from "../words";
import { Head } from "./Head";
import { holds, roleName } from "./roles";
import type { Viewer } from "./roles";
import { TokenForm } from "./TokenForm";
import { ViewerIs } from "./Who";

const AGAIN_MS = 3000;
export function SignedIn({
  title,
  needs,
  waits,
  onToken,
  children,
}: {
  title: string;
  /** The permission without which the screen shows nothing. */
  needs: string;
  /** Whether nothing is shown until it is known who looks; a wall comes up without a network. */
  waits: boolean;
  onToken: (token: string) => void;
  children: ReactNode;
}) {
  const words = useWords();
  const { data, fault, again } = useAsk<ScreenViewerQuery>(SCREEN_VIEWER, {});
  useEffect(() => {
    if (!fault?.isNetwork) return undefined;
    const timer = setTimeout(again, AGAIN_MS);
    return () => clearTimeout(timer);
  }, [fault, again]);

  if (data === null) {
    if (!waits && (fault === null || fault.isNetwork)) return children;
    return (
      <Page title={title}>
        {fault && (
          <p className="problems" role="alert">
            {fault.message}
          </p>
        )}
        {fault && !fault.isNetwork && <TokenForm onToken={onToken} />}
      </Page>
    );
  }
  const viewer = data.viewer;
  if (viewer === null || !holds(viewer, needs)) {
    return (
      <Page title={title} viewer={viewer}>
        <p className="problems" role="alert">
          {words(
            `您以“${viewer ? roleName(viewer.role, words) : "公众"}”的身份登录，无权使用此屏幕。请换用有权的令牌。`,
            `You are signed in as ${viewer ? roleName(viewer.role, words) : "the public"}, which may not use this screen. Use another token.`,
          )}
        </p>
        <TokenForm onToken={onToken} />
      </Page>
    );
  }
  return <ViewerIs viewer={viewer}>{children}</ViewerIs>;
}

function Page({
  title,
  viewer = null,
  children,
}: {
  title: string;
  viewer?: Viewer | null;
  children: ReactNode;
}) {
  return (
    <ViewerIs viewer={viewer}>
      <Head title={title} hasLine={false} />
      <main id="main" className="page" style={{ maxWidth: "42rem" }}>
        <div className="stack">{children}</div>
      </main>
    </ViewerIs>
  );
}
