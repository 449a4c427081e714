// Lets lines of a list glide from their old places to their new ones, one after another.
import { useLayoutEffect, useRef } from "react";

const GLIDE_MS = 900;
const NEXT_MS = 35;

export function useFlip(order: string) {
  const list = useRef<HTMLOListElement>(null);
  const places = useRef(new Map<string, { left: number; top: number }>());
  const shown = useRef(order);

  useLayoutEffect(() => {
    const now = new Map<string, { left: number; top: number }>();
    const lines = [...(list.current?.children ?? [])] as HTMLElement[];
    const isMoved =
      shown.current !== order && !matchMedia("(prefers-reduced-motion: reduce)").matches;
    lines.forEach((line, number) => {
      const key = line.dataset.key ?? "";
      now.set(key, { left: line.offsetLeft, top: line.offsetTop });
      const before = places.current.get(key);
      if (isMoved && before) glide(line, before, (lines.length - number) * NEXT_MS);
    });
    places.current = now;
    shown.current = order;
  });
  return list;
}

function glide(line: HTMLElement, before: { left: number; top: number }, delay: number): void {
  const x = before.left - line.offsetLeft;
  const y = before.top - line.offsetTop;
  line.animate([{ transform: `translate(${x}px, ${y}px)` }, { transform: "none" }], {
    duration: GLIDE_MS,
    delay,
    easing: "cubic-bezier(0.2, 0.7, 0.1, 1)",
    fill: "backwards",
  });
}
