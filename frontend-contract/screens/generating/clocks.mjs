// The module of clocks: their kinds by how much room there is, and why one stands as it does; after
// which events one may stand otherwise, by families of the rooms that have clocks.
import { HEAD, json, vocabulary } from "./fields.mjs";

export function clocks({ clocked: { kinds, reasons }, told: { families }, files }) {
  const named = (by) =>
    Object.entries(kinds).map(([kind, words]) => `  ${kind}: ${json(words[by])},\n`);
  const why = Object.entries(reasons).map(
    ([reason, { zh, en }]) => `  ${reason}: ${json([zh, en])},\n`,
  );
  const rooms = new Set(["clocks", ...Object.values(kinds).map(({ room }) => room)]);
  const moves = Object.entries(families).flatMap(([begins, { room }]) =>
    rooms.has(room) ? [`${begins}:*`] : [],
  );
  files["clocks.ts"] =
    `${HEAD}import type { Vocabulary } from "../words";\n` +
    vocabulary("CLOCK_KINDS", named("label")) +
    vocabulary("SHORT", named("short")) +
    vocabulary("REASONS", why) +
    `\nexport const CLOCK_MOVES: readonly string[] = ${json(moves)};\n`;
}
