// The bearer token of this browser tab.
const KEY = "sitong.token";

// A link may bring one as `/graphiql#token=…`: what follows # is never sent over the network, and
// is taken out of the address bar at once. It lives as long as the tab does.
export function tokenOfThisTab() {
  const given = new URLSearchParams(location.hash.slice(1)).get("token");
  if (given) {
    sessionStorage.setItem(KEY, given);
    history.replaceState(null, "", location.pathname + location.search);
  }
  return given ?? sessionStorage.getItem(KEY);
}

// The text of the header editor; without a token it shows where one goes.
export function headersOf(token) {
  return JSON.stringify(token ? { Authorization: `Bearer ${token}` } : {}, null, 2);
}
