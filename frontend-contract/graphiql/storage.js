// What GraphiQL remembers on this computer: queries and variables, never headers.
//
// Its history keeps the headers of every query, whatever it is told about persisting them; on a
// computer that several people use, the next one would find the bearer token there.
function withoutHeaders(value) {
  try {
    return JSON.stringify(JSON.parse(value), (key, part) => (key === "headers" ? undefined : part));
  } catch {
    return value;
  }
}

export const storage = {
  getItem: (key) => localStorage.getItem(key),
  removeItem: (key) => localStorage.removeItem(key),
  clear: () => localStorage.clear(),
  get length() {
    return localStorage.length;
  },
  setItem(key, value) {
    if (!key.endsWith(":headers")) {
      localStorage.setItem(key, withoutHeaders(value));
    }
  },
};
