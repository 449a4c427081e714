// A fault in the language of the page. The server words its faults for whoever writes clients.
type Pair = readonly [zh: string, en: string];

const WORDS: Readonly<Record<string, Pair>> = {
  UNREACHABLE: ["连不上服务器。", "The server cannot be reached."],
  UNAVAILABLE: ["服务器暂时无法办理，请稍候再试。", "The server cannot do this now; try again soon."],
  UNAUTHENTICATED: [
    "令牌无效、已过期或已被撤销，请重新登录。",
    "The token is not valid, has expired or was revoked; sign in again.",
  ],
  RATE_LIMITED: ["请求过多，请稍候再试。", "Too many requests; try again soon."],
  TOO_LARGE: ["内容超出限度，请减少后再试。", "This is more than can be taken at once."],
  BAD_REQUEST: [
    "所指的对象不存在，或页面已经过时。请核对地址并刷新页面。",
    "There is no such thing, or this page is out of date. Check the address and load it anew.",
  ],
};
const UNKNOWN: Pair = ["服务器出错，请稍候再试。", "The server has failed; try again soon."];

/** What is told of a fault; with the number under which the server's log has it. */
export function faultWords(code: string, language: "zh" | "en", errorId?: string): string {
  const [zh, en] = WORDS[code] ?? UNKNOWN;
  const told = language === "en" ? en : zh;
  if (errorId === undefined) return told;
  return language === "en" ? `${told} (No. ${errorId})` : `${told}（编号 ${errorId}）`;
}
