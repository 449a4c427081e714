// The address by which phones reach this server, as its operator has set it; else this page's own.
import { useEffect, useState } from "react";

const PLACE = "/screens/place.json";
const THIS_MACHINE = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** Null until it is known. */
export function usePublicOrigin(): string | null {
  const [origin, setOrigin] = useState<string | null>(null);
  useEffect(() => {
    let isWanted = true;
    void publicOrigin().then((found) => isWanted && setOrigin(found));
    return () => {
      isWanted = false;
    };
  }, []);
  return origin;
}

async function publicOrigin(): Promise<string> {
  try {
    const answer = await fetch(PLACE, { cache: "no-store" });
    const { publicUrl } = (await answer.json()) as { publicUrl: string | null };
    return publicUrl ?? location.origin;
  } catch {
    return location.origin;
  }
}

/** Whether an address leads nowhere but to the machine it is opened on. */
export function isThisMachine(origin: string): boolean {
  return THIS_MACHINE.test(new URL(origin).hostname);
}
