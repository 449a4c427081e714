// How the wall shows what is open: all of it while it fits, page by page where it does not. What is
// late comes first and stands on every page.
import type { BoardLine } from "./shapes";

/** Rows of a column, from the largest to the smallest that 20 metres allow. */
export type Density = "few" | "some" | "many" | "crowd";

const FITS: readonly [Density, number][] = [
  ["few", 2],
  ["some", 4],
  ["many", 8],
];
const MOST_ON_A_PAGE = 24;
const MOST_PINNED = 18;

export interface Board {
  density: Density;
  /** At least one, also when nothing is open. */
  pages: readonly (readonly BoardLine[])[];
}

export function isLate(line: BoardLine, now: number): boolean {
  return line.clocks.some(
    (clock) =>
      clock.state === "MISSED" ||
      (clock.state === "RUNNING" && clock.doneAt === null && Date.parse(clock.dueAt) < now),
  );
}

export function boardOf(lines: readonly BoardLine[], now: number): Board {
  const late = lines.filter((line) => isLate(line, now));
  const rest = lines.filter((line) => !isLate(line, now));
  const ordered = [...late, ...rest];
  if (ordered.length <= MOST_ON_A_PAGE) {
    const density = FITS.find(([, most]) => ordered.length <= most)?.[0] ?? "crowd";
    return { density, pages: [ordered] };
  }
  // More late ones than a page can hold beside others are all told in turn, and still come first.
  const pinned = late.length <= MOST_PINNED ? late : [];
  const turning = pinned.length > 0 ? rest : ordered;
  const room = MOST_ON_A_PAGE - pinned.length;
  const pages = Array.from({ length: Math.ceil(turning.length / room) }, (_, page) => [
    ...pinned,
    ...turning.slice(page * room, (page + 1) * room),
  ]);
  return { density: "crowd", pages };
}
