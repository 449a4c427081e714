// How long to wait before the next try.

const FIRST_MS = 300;
const LONGEST_MS = 10_000;

/** Doubles with every try, with so much chance that a hall of phones does not come back at once. */
export function backoff(tries: number): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** tries) * (0.5 + Math.random());
}

/** Waits; less long when the machine finds its network again, or when it is called off. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      globalThis.removeEventListener?.("online", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener("abort", end);
    globalThis.addEventListener?.("online", end);
    if (signal?.aborted) end();
  });
}
