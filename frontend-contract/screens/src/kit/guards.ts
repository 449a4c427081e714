// Who would lose what he has written is asked before anything leads away from it.
export interface Guard {
  /** Whether something would be lost now. */
  isLosing: () => boolean;
  /** Asks; answers whether to go on. */
  ask: () => Promise<boolean>;
}

const guards = new Set<Guard>();

/** Holds all that leads away while something would be lost; answers how to stop that. */
export function guarded(guard: Guard): () => void {
  guards.add(guard);
  return () => guards.delete(guard);
}

const losing = () => [...guards].filter((one) => one.isLosing());

export const isGuarded = () => losing().length > 0;

export async function mayGo(): Promise<boolean> {
  for (const guard of losing()) {
    if (!(await guard.ask())) return false;
    guards.delete(guard);
  }
  return true;
}

/** Goes on, after asking where somebody must be asked. */
export function goOn(go: () => void): void {
  if (isGuarded()) void mayGo().then((isFree) => isFree && go());
  else go();
}
