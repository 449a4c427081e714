// What an entry of the log happened to, in a word.
import { termOf } from "../words";
import type { Vocabulary, Words } from "../words";

const STREAMS: Vocabulary = {
  sentiment_event: ["舆情", "Sentiment event"],
  case: ["事项", "Case"],
  review_session: ["评议会", "Review session"],
  slot: ["述职", "Report in the hall"],
  tokens: ["令牌", "Tokens"],
  demo_clock: ["演示时钟", "Demonstration clock"],
  webhooks: ["推送", "Webhooks"],
};

export function streamName(stream: string, words: Words): string {
  return termOf(STREAMS, stream.split(":")[0] ?? stream, words);
}
