// What somebody has begun to write, kept over a reload, a crash and a new token of his: by person,
// so that no other reads it, in this browser alone. It goes when it is sent, at sign-out, and after
// a week.
const PREFIX = "sitong.draft.";
const KEPT_MS = 7 * 86_400_000;

interface Kept {
  at: number;
  value: unknown;
}

/** Whose drafts a token opens: its person's, or the token's own where it names nobody. */
function whoseDrafts(token: string | null): string | null {
  try {
    const part = (token?.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/");
    const claims = JSON.parse(atob(part)) as Record<string, unknown>;
    const who = claims.person ?? claims.representative ?? claims.jti;
    return typeof who === "string" && who !== "" ? who : null;
  } catch {
    return null;
  }
}

/** Where a draft lies; null where nobody is known whose it would be. */
export function draftKey(token: string | null, name: string): string | null {
  const who = whoseDrafts(token);
  return who === null ? null : `${PREFIX}${who}.${name}`;
}

/** Whether something lies here that this token could open. */
export function hasDrafts(token: string | null): boolean {
  const who = whoseDrafts(token);
  try {
    return (
      who !== null && Object.keys(localStorage).some((key) => key.startsWith(`${PREFIX}${who}.`))
    );
  } catch {
    return false;
  }
}

/** At sign-out: nothing that this token could open stays behind. */
export function dropDrafts(token: string | null): void {
  const who = whoseDrafts(token);
  if (who !== null) dropWhere((key) => key.startsWith(`${PREFIX}${who}.`));
}

export function dropOldDrafts(): void {
  dropWhere((key, text) => {
    if (!key.startsWith(PREFIX)) return false;
    try {
      return Date.now() - (JSON.parse(text) as Kept).at > KEPT_MS;
    } catch {
      return true;
    }
  });
}

export function readDraft<T>(key: string | null): Partial<T> | null {
  if (key === null) return null;
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? "null") as Kept | null;
    const isFresh = kept !== null && Date.now() - kept.at <= KEPT_MS;
    return isFresh ? (kept.value as Partial<T>) : null;
  } catch {
    return null;
  }
}

export function keepDraft(key: string | null, value: unknown): boolean {
  if (key === null) return false;
  try {
    localStorage.setItem(key, JSON.stringify({ at: Date.now(), value }));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(key: string | null): void {
  dropWhere((one) => one === key);
}

function dropWhere(isGone: (key: string, text: string) => boolean): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (isGone(key, localStorage.getItem(key) ?? "")) localStorage.removeItem(key);
    }
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
