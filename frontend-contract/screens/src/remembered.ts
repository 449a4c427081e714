// A choice that this browser remembers, shared by everything on the page.
import { useSyncExternalStore } from "react";

import { lasting } from "./shelf";

export interface Remembered<T extends string> {
  get(): T;
  set(value: T): void;
  use(): T;
}

export function remembered<T extends string>(key: string, values: readonly T[]): Remembered<T> {
  const listeners = new Set<() => void>();
  const kept = lasting.get(key) as T | null;
  let value = kept !== null && values.includes(kept) ? kept : (values[0] as T);

  const store: Remembered<T> = {
    get: () => value,
    set(next) {
      value = next;
      // A browser that keeps nothing still follows the choice until the page is left.
      lasting.put(key, next);
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
