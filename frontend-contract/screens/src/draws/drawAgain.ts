// A draw done again where its reader sits, from its pool, its places and its seed alone, by the rules
// that its page tells in words (FS/2.3b). It shares nothing with the server but these rules.
import { RepresentativeCategory } from "../generated/enums/RepresentativeCategory";

/** The rules that are known here; draws by others are left to who knows those. */
export const METHOD = "SITONG-DRAW-1";

export interface Candidate {
  code: string;
  category: keyof typeof RepresentativeCategory;
  /** How often he had been drawn or invited. */
  times: number;
}

export interface Placed<One extends Candidate> {
  one: One;
  /** SHA-256 of `seed/code`, in hexadecimal. */
  lot: string;
  place: number;
  isDrawn: boolean;
}

export interface Part<One extends Candidate> {
  category: keyof typeof RepresentativeCategory;
  /** Of the places to be drawn. */
  share: number;
  placed: readonly Placed<One>[];
}

/** Category by category in the document's order; those of which nobody is in the pool are left out. */
export async function drawAgain<One extends Candidate>(
  pool: readonly One[],
  places: number,
  seed: string,
): Promise<readonly Part<One>[]> {
  const lots = await Promise.all(pool.map((one) => sha256(`${seed}/${one.code}`)));
  const entries = pool.map((one, index) => ({ one, lot: lots[index] ?? "" }));
  const start = Number(BigInt(`0x${await sha256(`${seed}/start`)}`) % BigInt(pool.length || 1));
  const points = Array.from({ length: places }, (_, step) => start + step * pool.length);
  let begin = 0;
  const parts: Part<One>[] = [];
  for (const category of Object.keys(RepresentativeCategory) as Candidate["category"][]) {
    const row = entries.filter(({ one }) => one.category === category);
    const end = begin + places * row.length;
    const share = points.filter((point) => begin <= point && point < end).length;
    begin = end;
    if (row.length === 0) continue;
    row.sort((a, b) => a.one.times - b.one.times || (a.lot < b.lot ? -1 : 1));
    const placed = row.map((each, index) => ({
      ...each,
      place: index + 1,
      isDrawn: index < share,
    }));
    parts.push({ category, share, placed });
  }
  return parts;
}

/** Whether everybody stands where the draw says, and those are drawn whom it names. */
export function isAsTold(
  parts: readonly Part<Candidate & { place: number | null; isDrawn: boolean }>[],
): boolean {
  return parts.every((part) =>
    part.placed.every(({ one, place, isDrawn }) => one.place === place && one.isDrawn === isDrawn),
  );
}

/** Browsers lend it to pages that came by https, or from the machine itself. */
export function canDrawAgain(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
