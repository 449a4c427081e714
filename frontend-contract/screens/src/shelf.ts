// What this browser keeps for us. Where it keeps nothing (blocked, full, in a private window), a
// page goes on from memory, and can tell people so.

export interface Shelf {
  /** What lies under a key; null where nothing does, or nothing may be read. */
  get(key: string): string | null;
  /** Whether it is kept now. */
  put(key: string, text: string): boolean;
  drop(key: string): void;
}

function shelf(storage: () => Storage): Shelf {
  return {
    get(key) {
      try {
        return storage().getItem(key);
      } catch {
        return null;
      }
    },
    put(key, text) {
      try {
        storage().setItem(key, text);
        return true;
      } catch {
        return false;
      }
    },
    drop(key) {
      try {
        storage().removeItem(key);
      } catch {
        // What cannot be reached holds nothing of ours.
      }
    },
  };
}

/** Kept for good, seen by every tab. Even naming it throws where storage is blocked. */
export const lasting = shelf(() => localStorage);

/** Kept as long as the tab is. */
export const ofThisTab = shelf(() => sessionStorage);
