// The bearer token of this browser tab, shared with GraphiQL.
import { dropDrafts } from "./drafts";

const KEY = "sitong.token";

// A link may bring one as `#token=…`: what follows # is never sent over the network, and is taken
// out of the address bar at once. It lives as long as the tab does.
export function tokenOfThisTab(): string | null {
  const given = new URLSearchParams(location.hash.slice(1)).get("token");
  if (given) {
    keepToken(given);
    history.replaceState(null, "", location.pathname + location.search);
  }
  return given ?? sessionStorage.getItem(KEY);
}

export function keepToken(token: string): void {
  sessionStorage.setItem(KEY, token.trim().replace(/^Bearer\s+/i, ""));
}

export function forgetToken(): void {
  dropDrafts(sessionStorage.getItem(KEY));
  sessionStorage.removeItem(KEY);
}
