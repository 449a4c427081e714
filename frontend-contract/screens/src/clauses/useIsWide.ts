// Whether there is room beside the list. A phone does not load the chart at all.
import { useSyncExternalStore } from "react";

const WIDE = "(min-width: 72rem)";

export function useIsWide(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const room = matchMedia(WIDE);
      room.addEventListener("change", listener);
      return () => room.removeEventListener("change", listener);
    },
    () => matchMedia(WIDE).matches,
  );
}
