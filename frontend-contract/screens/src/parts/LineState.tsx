// How the live line stands: a quiet dot while all is well, a banner when it is not.
import { useEffect, useRef, useState } from "react";

import { useLasting } from "../clock/useClock";
import { useLine, useStanding } from "../line/LineContext";
import { useWords } from "../words";

const QUIET_SECONDS = 1;
const GOOD_NEWS_MS = 5000;

export function LineDot() {
  const words = useWords();
  const { state } = useStanding();
  // A page that watches nothing has no line to speak of.
  if (state === "opening") return null;
  const names = {
    live: words("实时", "Live"),
    lost: words("连接中断", "Line lost"),
    refused: words("令牌失效", "Token refused"),
  };
  return (
    <span className="line-state" data-line={state}>
      {names[state]}
    </span>
  );
}

/** `kept` says what this screen does meanwhile, in its own words. */
export function LineBanner({ kept, refused }: { kept: string; refused?: string }) {
  const words = useWords();
  const line = useLine();
  const standing = useStanding();
  const seconds = useLasting(standing.lostSince);
  const isLost = standing.state === "lost" && seconds >= QUIET_SECONDS;
  const isBack = useIsBack(isLost, standing.state === "live");

  return (
    <div role="status" aria-live="polite" aria-atomic="false">
      {isLost && (
        <div className="banner" data-kind="lost">
          <p>
            {words("实时连接已中断", "The live line is lost")}
            {/* A screen reader is told once, not every second. */}
            <span aria-hidden="true">{words(` ${seconds} 秒`, ` for ${seconds} s`)}</span>
            {words("，正在自动重连。", "; reconnecting by itself. ")}
            {kept}
          </p>
          <button type="button" onClick={() => line.hurry()}>
            {words("立即重连", "Try now")}
          </button>
        </div>
      )}
      {standing.state === "refused" && (
        <div className="banner" data-kind="lost">
          <p>
            {refused ??
              words(
                "令牌已失效或被撤销，画面不再更新。请重新登录。",
                "The token has expired or was revoked; nothing is updated. Sign in again.",
              )}
          </p>
          {refused === undefined && <a href="/screens/">{words("重新登录", "Sign in again")}</a>}
        </div>
      )}
      {isBack && (
        <div className="banner" data-kind="back">
          <p>
            {words("连接已恢复，内容已更新到最新。", "The line is back; everything is up to date.")}
          </p>
        </div>
      )}
    </div>
  );
}

function useIsBack(isLost: boolean, isLive: boolean): boolean {
  const wasLost = useRef(false);
  const [isBack, setBack] = useState(false);
  useEffect(() => {
    if (isLost) {
      wasLost.current = true;
      setBack(false);
    }
    if (!isLive || !wasLost.current) return undefined;
    wasLost.current = false;
    setBack(true);
    const timer = setTimeout(() => setBack(false), GOOD_NEWS_MS);
    return () => clearTimeout(timer);
  }, [isLost, isLive]);
  return isBack;
}
