// Which entry codes this tab has had made, so that their cards can be shown and printed again. Only
// the ids of the requests are kept: the server answers each with the codes it gave, none lies here.
import { ofThisTab } from "../shelf";

export interface Issue {
  requestId: string;
  /** For whom; null means for everybody. */
  representativeIds: readonly string[] | null;
}

const inMemory = new Map<string, readonly Issue[]>();
const keyOf = (sessionId: string) => `sitong.cards.${sessionId}`;

/** In the order they were made. */
export function issuesOf(sessionId: string): readonly Issue[] {
  const known = inMemory.get(sessionId);
  if (known !== undefined) return known;
  try {
    return JSON.parse(ofThisTab.get(keyOf(sessionId)) ?? "[]") as Issue[];
  } catch {
    return [];
  }
}

function keep(sessionId: string, issues: readonly Issue[]): void {
  inMemory.set(sessionId, issues);
  ofThisTab.put(keyOf(sessionId), JSON.stringify(issues));
}

/** Written down before it is sent, so that a lost answer can be asked for again. */
export function noteIssue(sessionId: string, issue: Issue): void {
  keep(sessionId, issue.representativeIds === null ? [issue] : [...issuesOf(sessionId), issue]);
}

export function dropIssue(sessionId: string, { requestId }: Issue): void {
  keep(
    sessionId,
    issuesOf(sessionId).filter((one) => one.requestId !== requestId),
  );
}

export function forgetIssues(sessionId: string): void {
  keep(sessionId, []);
}
