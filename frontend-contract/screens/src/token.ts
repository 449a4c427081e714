// The bearer token of this browser tab, shared with GraphiQL.
import { dropDrafts } from "./drafts";
import { ofThisTab } from "./shelf";

const KEY = "sitong.token";

// A tab that keeps nothing stays signed in until the page is left.
let inMemory: string | null = null;

// A link may bring one as `#token=…`: what follows # is never sent over the network, and is taken
// out of the address bar at once. It lives as long as the tab does.
export function tokenOfThisTab(): string | null {
  const given = new URLSearchParams(location.hash.slice(1)).get("token");
  if (given) {
    keepToken(given);
    history.replaceState(null, "", location.pathname + location.search);
  }
  return given ?? inMemory ?? ofThisTab.get(KEY);
}

/** Answers whether the tab keeps it beyond this page. */
export function keepToken(token: string): boolean {
  inMemory = token.trim().replace(/^Bearer\s+/i, "");
  return ofThisTab.put(KEY, inMemory);
}

export function forgetToken(): void {
  dropDrafts(inMemory ?? ofThisTab.get(KEY));
  inMemory = null;
  ofThisTab.drop(KEY);
}
