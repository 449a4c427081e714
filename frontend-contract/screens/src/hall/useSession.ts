// Which session a screen of the hall shows: the one in its address, else the one that is on.
import SESSIONS from "@operations/screens/sessions.graphql?raw";
import { useEffect } from "react";

import type { Fault } from "../line/line";
import { useAsk } from "../line/LineContext";
import type { SessionState } from "./shapes";

export interface SessionLine {
  id: string;
  title: string;
  startsAt: string;
  state: SessionState;
}

interface Sessions {
  reviewSessions: { edges: readonly { node: SessionLine }[] };
}

const LOOK_AGAIN_MS = 5000;
const ON: readonly SessionState[] = ["RUNNING", "PAUSED", "CHECK_IN", "SCORING_CLOSED", "SCHEDULED"];

export function useSessions(): {
  sessions: readonly SessionLine[] | null;
  fault: Fault | null;
  again: () => void;
} {
  const { data, fault, again } = useAsk<Sessions>(SESSIONS, {});
  return { sessions: data?.reviewSessions.edges.map((edge) => edge.node) ?? null, fault, again };
}

/** The id, or null while there is none; then it looks again every few seconds. */
export function useSessionId(): { sessionId: string | null; isEmpty: boolean; fault: Fault | null } {
  const given = new URLSearchParams(location.search).get("session");
  const { sessions, fault, again } = useSessions();
  const sessionId = given ?? theOneThatIsOn(sessions ?? []);
  useEffect(() => {
    if (sessionId !== null) return undefined;
    const timer = setInterval(again, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [sessionId, again]);
  return { sessionId, isEmpty: sessions?.length === 0, fault };
}

export function theOneThatIsOn(sessions: readonly SessionLine[]): string | null {
  for (const state of ON) {
    const found = sessions.find((session) => session.state === state);
    if (found) return found.id;
  }
  return sessions[0]?.id ?? null;
}
