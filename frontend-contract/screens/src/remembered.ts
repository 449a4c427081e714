// A choice that this browser remembers, shared by everything on the page.
import { useSyncExternalStore } from "react";

export interface Remembered<T extends string> {
  get(): T;
  set(value: T): void;
  use(): T;
}

export function remembered<T extends string>(key: string, values: readonly T[]): Remembered<T> {
  const first = values[0] as T;
  const listeners = new Set<() => void>();
  let value = read();

  function read(): T {
    try {
      const kept = localStorage.getItem(key) as T | null;
      return kept !== null && values.includes(kept) ? kept : first;
    } catch {
      return first;
    }
  }

  const store: Remembered<T> = {
    get: () => value,
    set(next) {
      value = next;
      try {
        localStorage.setItem(key, next);
      } catch {
        // A browser that keeps nothing still follows the choice until the page is left.
      }
      for (const listener of listeners) listener();
    },
    use: () =>
      useSyncExternalStore(
        (listener) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
        () => value,
      ),
  };
  return store;
}
