// What is looked at stands in the address: it can be sent to a colleague, and back leads back. What
// only this visit knows (how far one had read) lies in the browser's own history beside it.
import { useSyncExternalStore } from "react";

/** How far somebody had come on a page he went on from. */
export interface Place {
  /** How many lines were there. */
  count?: number;
  /** The first line in sight, and how far down it stood. */
  first?: string;
  offset?: number;
  /** Whether one step back leads to the list. */
  isFromList?: boolean;
}

const listeners = new Set<() => void>();
const tell = () => listeners.forEach((listener) => listener());
addEventListener("popstate", tell);
// Lines come after the page: it is put back where it was once they are there.
history.scrollRestoration = "manual";

let hasArrived = false;

/** Whether somebody has just come to what is shown by a link or an act; asked once. */
export function takeArrival(): boolean {
  const before = hasArrived;
  hasArrived = false;
  return before;
}

export function placeHere(): Place {
  return (history.state ?? {}) as Place;
}

/** Notes down how far one has come here. */
export function keepPlace(place: Place): void {
  history.replaceState({ ...placeHere(), ...place }, "");
  tell();
}

type Change = Readonly<Record<string, string | null>>;

function addressWith(change: Change): string {
  const next = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(change)) {
    if (value === null || value === "") next.delete(name);
    else next.set(name, value);
  }
  return next.size > 0 ? `?${next}` : location.pathname;
}

/** Another view of the same page, without a step of its own in the history. */
export function narrow(change: Change): void {
  history.replaceState({}, "", addressWith(change));
  tell();
}

/** Goes to a matter, or to the list with null; one step back leads here again. */
export function open(id: string | null): void {
  const { count } = placeHere();
  const isFromList = !new URLSearchParams(location.search).has("id");
  history.pushState({ count, isFromList }, "", addressWith({ id }));
  hasArrived = id !== null;
  tell();
}

/** The thing that has just been made takes the place of its form. */
export function replaceBy(id: string): void {
  history.replaceState(placeHere(), "", addressWith({ id }));
  hasArrived = true;
  tell();
}

/** The way back to the list, and to the place in it. */
export function leave(): void {
  if (placeHere().isFromList) history.back();
  else open(null);
}

function useStored<T extends string | number | null>(look: () => T): T {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, look);
}

/** What the address says. */
export function useAddress(): URLSearchParams {
  return new URLSearchParams(useStored(() => location.search));
}

/** How many lines were shown here before; null where nobody has asked for more. */
export function useCount(): number | null {
  return useStored(() => placeHere().count ?? null);
}
