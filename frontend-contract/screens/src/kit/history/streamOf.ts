// The stream of the log in which a thing's history stands, from its id. The one place that looks into
// an id, until things tell their history themselves as cases do.
const STREAMS: Readonly<Record<string, string>> = {
  SupervisionItem: "case",
  RectificationItem: "case",
  OpinionMeeting: "activity",
  LeaderDispatch: "activity",
  ThematicDiscussion: "activity",
  JointSupervision: "activity",
  SpecialSupervision: "activity",
  SiteVerification: "activity",
};

/** Named after the thing, as its table is. */
const named = (type: string) =>
  type.replace(/(?<!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase();

export function streamOf(id: string): string | null {
  try {
    const plain = atob(id.replaceAll("-", "+").replaceAll("_", "/"));
    const [type, key] = plain.split(":");
    return type && key ? `${STREAMS[type] ?? named(type)}:${key}` : null;
  } catch {
    return null;
  }
}
