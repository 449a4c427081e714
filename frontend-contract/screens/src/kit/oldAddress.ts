// Links that were sent stay good when a name in the address changes.
export function renamed(names: Readonly<Record<string, string>>): void {
  const given = new URLSearchParams(location.search);
  for (const [old, name] of Object.entries(names)) {
    const value = given.get(old);
    if (value === null) continue;
    given.delete(old);
    if (!given.has(name)) given.set(name, value);
  }
  const address = given.size > 0 ? `?${given}` : "";
  history.replaceState(history.state, "", location.pathname + address + location.hash);
}
