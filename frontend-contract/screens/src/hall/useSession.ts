// Which session a screen of the hall shows: the one in its address, else the one that is on.
import SESSIONS from "@operations/screens/sessions.graphql?raw";
import type { ScreenSessionsQuery } from "@sitong/client/documents";
import { useEffect } from "react";

import type { Fault } from "../line/line";
import { useAsk } from "../line/LineContext";
import type { SessionState } from "./shapes";

export type SessionLine = ScreenSessionsQuery["reviewSessions"]["edges"][number]["node"];

const LOOK_AGAIN_MS = 10_000;
const ON: readonly SessionState[] = ["RUNNING", "PAUSED", "SCORING_CLOSED", "CHECK_IN"];

export function useSessions(): {
  sessions: readonly SessionLine[] | null;
  fault: Fault | null;
  again: () => void;
} {
  const { data, fault, again } = useAsk<ScreenSessionsQuery>(SESSIONS, {});
  return { sessions: data?.reviewSessions.edges.map((edge) => edge.node) ?? null, fault, again };
}

/** A wall stays with the last results until representatives come in to another session. */
export function useSessionId(): {
  sessionId: string | null;
  isEmpty: boolean;
  fault: Fault | null;
} {
  const given = new URLSearchParams(location.search).get("session");
  const { sessions, fault, again } = useSessions();
  useEffect(() => {
    if (given !== null) return undefined;
    const timer = setInterval(again, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [given, again]);
  const sessionId = given ?? theOneThatIsOn(sessions ?? [], "COMPLETED");
  return { sessionId, isEmpty: sessions?.length === 0, fault };
}

/** The session that is on; else the newest one in the state named, else the newest of all. */
export function theOneThatIsOn(
  sessions: readonly SessionLine[],
  otherwise: SessionState,
): string | null {
  for (const state of [...ON, otherwise]) {
    const found = sessions.find((session) => session.state === state);
    if (found) return found.id;
  }
  const newest = sessions.find((session) => session.state !== "CANCELLED") ?? sessions[0];
  return newest?.id ?? null;
}
