// The heading of a matter. It takes the focus when somebody has come by a link or an act: what was
// clicked may be gone, and the matter itself may arrive a moment later than its address.
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";

import { takeArrival } from "../address";

export function Title({ children }: { children: ReactNode }) {
  const place = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeArrival()) place.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h2 ref={place} tabIndex={-1}>
      {children}
    </h2>
  );
}
