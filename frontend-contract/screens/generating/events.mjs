// The modules of what the log tells: one for each room, and one of all with their
// families and streams.
import { HEAD, json, upper, vocabulary } from "./fields.mjs";

const WORDS = 'import type { Vocabulary } from "../../words";\n';
const line = (key, { zh, en }) => `  ${json(key)}: ${json([zh, upper(en)])},\n`;

export function events({ told: { families, kinds, streams }, files }) {
  const rooms = [...new Set(Object.values(families).map(({ room }) => room))].sort();
  for (const room of rooms) {
    const lines = Object.entries(kinds)
      .filter(([kind]) => families[kind.split(":")[0]].room === room)
      .map(([kind, words]) => line(kind, words));
    files[`events/${room}.ts`] = HEAD + WORDS + vocabulary(`${room}Events`, lines);
  }
  const imported = rooms.map((room) => `import { ${room}Events } from "./${room}";\n`).join("");
  const spread = rooms.map((room) => `  ...${room}Events,\n`);
  const begun = Object.entries(families).map(([name, words]) => line(`${name}:*`, words));
  const of = Object.entries(streams).map(([name, words]) => line(name, words));
  files["events/all.ts"] =
    HEAD +
    WORDS +
    imported +
    vocabulary("EVENTS", spread) +
    vocabulary("FAMILIES", begun) +
    vocabulary("STREAMS", of);
}
