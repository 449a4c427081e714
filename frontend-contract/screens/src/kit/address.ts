// What is looked at stands in the address: it can be sent to a colleague, and back leads back. What
// only this visit knows (how far one had read) lies in the browser's own history beside it.
import { useSyncExternalStore } from "react";

import { goOn, isGuarded, mayGo } from "./guards";
import { OWN_NAMES } from "./ownNames";

/** How far somebody had come on a page he went on from. */
export interface Place {
  /** The first line in sight, and how far down it stood. */
  first?: string;
  offset?: number;
  /** Whether one step back leads to the list. */
  isFromList?: boolean;
}

const listeners = new Set<() => void>();
const tell = () => listeners.forEach((listener) => listener());
// Lines come after the page: it is put back where it was once they are there.
history.scrollRestoration = "manual";

let here = { search: location.search, state: history.state as unknown };

const idIn = (search: string) => new URLSearchParams(search).get(OWN_NAMES.id);

addEventListener("popstate", () => {
  if (!isGuarded() || idIn(location.search) === idIn(here.search)) tell();
  else {
    // The browser has gone already: stay where the work is until it is known what becomes of it.
    history.pushState(here.state, "", here.search || location.pathname);
    void mayGo().then((isFree) => isFree && history.back());
  }
});
listeners.add(() => {
  here = { search: location.search, state: history.state as unknown };
});

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

/** A page does not draw more, whatever an address says. */
const MOST_LINES = 10_000;

type Change = Readonly<Record<string, string | null>>;

function addressWith(change: Change): string {
  const next = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(change)) {
    if (value === null || value === "") next.delete(name);
    else next.set(name, value);
  }
  return next.size > 0 ? `?${next}` : location.pathname;
}

/**
 * Another view of the same page; one step back leads to the one before. What only goes on, as typing
 * does, is no step of its own.
 */
export function narrow(change: Change, isGoingOn = false): void {
  const address = addressWith({ [OWN_NAMES.lines]: null, ...change });
  if (address === (location.search || location.pathname)) return;
  if (isGoingOn) history.replaceState({}, "", address);
  else history.pushState({}, "", address);
  tell();
}

/** So many lines of the list, for whoever comes back to this address. */
export function showLines(count: number): void {
  history.replaceState(placeHere(), "", addressWith({ [OWN_NAMES.lines]: String(count) }));
  tell();
}

/** Goes to a matter, or to the list with null; one step back leads here again. */
export function open(id: string | null): void {
  goOn(() => {
    const isFromList = idIn(location.search) === null;
    history.pushState({ isFromList }, "", addressWith({ [OWN_NAMES.id]: id }));
    hasArrived = id !== null;
    tell();
  });
}

/** The thing that has just been made takes the place of its form. */
export function replaceBy(id: string): void {
  history.replaceState(placeHere(), "", addressWith({ [OWN_NAMES.id]: id }));
  hasArrived = true;
  tell();
}

/** The way back to the list, and to the place in it. */
export function leave(): void {
  if (placeHere().isFromList) goOn(() => history.back());
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

/** How many lines are asked for here; null where nobody has asked for more. */
export function useCount(): number | null {
  return useStored(() => {
    const given = Number(new URLSearchParams(location.search).get(OWN_NAMES.lines));
    return Number.isInteger(given) && given > 0 ? Math.min(given, MOST_LINES) : null;
  });
}
