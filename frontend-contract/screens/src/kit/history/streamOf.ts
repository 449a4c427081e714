// The stream of the log in which a thing's history stands, from its id. The one place that looks into
// an id, until things tell their history themselves as cases do.
const STREAMS: Readonly<Record<string, string>> = {
  SentimentEvent: "sentiment_event",
  SupervisionItem: "case",
  RectificationItem: "case",
  Case: "case",
};

export function streamOf(id: string): string | null {
  try {
    const plain = atob(id.replaceAll("-", "+").replaceAll("_", "/"));
    const [type, key] = plain.split(":");
    const name = STREAMS[type ?? ""];
    return name === undefined || key === undefined ? null : `${name}:${key}`;
  } catch {
    return null;
  }
}
