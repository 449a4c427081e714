// What an entry of the log happened to, in a word.
import { STREAMS } from "../generated/events/all";
import { termOf } from "../words";
import type { Words } from "../words";

export function streamName(stream: string, words: Words): string {
  return termOf(STREAMS, stream.split(":")[0] ?? stream, words);
}
