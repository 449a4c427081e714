// Where somebody was in a list: the first line in sight and how far down it stood. Lines that are not
// in sight have only a guessed height, so that the number of pixels alone would lead elsewhere.
import { keepPlace, placeHere } from "../address";

const FRAMES = 3;

const lineOf = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-rove="${CSS.escape(id)}"]`)?.closest("li") ?? null;

/** Notes down where the page stands. */
export function notePlace(): void {
  const lines = document.querySelectorAll<HTMLElement>("[data-rove]");
  const boxOf = (place: number) => lines[place]?.closest("li")?.getBoundingClientRect();
  // The first whose end is in sight, found by halves: there may be ten thousand.
  let [from, to] = [0, lines.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((boxOf(middle)?.bottom ?? 0) > 0) to = middle;
    else from = middle + 1;
  }
  const first = lines[from]?.dataset.rove;
  if (first !== undefined) keepPlace({ first, offset: Math.round(boxOf(from)?.top ?? 0) });
}

/** Goes where one was; to the top where nobody has been. */
export function goToPlace(): void {
  const { first, offset = 0 } = placeHere();
  let frames = FRAMES;
  const go = () => {
    const line = first === undefined ? null : lineOf(first);
    scrollTo(0, line === null ? 0 : scrollY + line.getBoundingClientRect().top - offset);
    // What has come into sight has its own height now, and pushes the others.
    frames -= 1;
    if (line !== null && frames > 0) requestAnimationFrame(go);
  };
  go();
}
