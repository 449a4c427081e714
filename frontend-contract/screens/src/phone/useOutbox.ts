// Sends what waits, again and again, until each ballot is answered; then looks for it in the urn.
import SUBMIT_BALLOT from "@operations/submit_ballot.graphql?raw";
import URN_KEYS from "@operations/screens/urn_keys.graphql?raw";
import { useEffect, useSyncExternalStore } from "react";

import type { Line, Problem } from "../line/line";
import { useLine, useStanding } from "../line/LineContext";
import { language } from "../words";
import { isPhoneStored, onPhone, phone, putBack, waitingBallots } from "./outbox";
import type { Kept, KeptBallot } from "./outbox";

const AGAIN_MS = 2000;

export function usePhone(): Kept {
  return useSyncExternalStore(onPhone, phone);
}

export function useIsStored(): boolean {
  return useSyncExternalStore(onPhone, isPhoneStored);
}

export function useOutbox(): void {
  const line = useLine();
  const { state } = useStanding();
  const waiting = Object.values(usePhone().ballots).some((one) => one.standing === "waiting");
  useEffect(() => {
    if (!waiting) return undefined;
    let isWanted = true;
    let timer: ReturnType<typeof setTimeout>;
    const flush = async () => {
      clearTimeout(timer);
      for (const ballot of waitingBallots()) await sendOne(line, ballot);
      if (isWanted && waitingBallots().length > 0) timer = setTimeout(flush, AGAIN_MS);
    };
    const wake = () => {
      if (document.visibilityState === "visible") void flush();
    };
    void flush();
    addEventListener("online", wake);
    document.addEventListener("visibilitychange", wake);
    return () => {
      isWanted = false;
      clearTimeout(timer);
      removeEventListener("online", wake);
      document.removeEventListener("visibilitychange", wake);
    };
    // A line that is back is a reason to try at once.
  }, [line, waiting, state]);
}

/** A correction that found the slot closed: what was answered before counts. */
function tooLate(): Problem {
  const message =
    language.get() === "en"
      ? "This correction came too late; what was counted before stands."
      : "更正未赶上，以先前已计入的为准。";
  return { code: "SLOT_NOT_OPEN", message, path: [], clause: null };
}

const underWay = new Set<string>();

async function sendOne(line: Line, ballot: KeptBallot): Promise<void> {
  if (underWay.has(ballot.slotId)) return;
  underWay.add(ballot.slotId);
  try {
    const outcome = await line.send<{ receipt: { key: string }; repeated: boolean }>(SUBMIT_BALLOT, {
      slotId: ballot.slotId,
      receiptKey: ballot.receiptKey,
      round: ballot.round ?? 1,
      ...(ballot.score === null ? { abstain: true } : { score: ballot.score }),
      ...(ballot.comment === "" ? {} : { comment: ballot.comment }),
    });
    // A correction that was written down meanwhile stays waiting.
    const now = phone().ballots[ballot.slotId];
    if (now === undefined || now.receiptKey !== ballot.receiptKey) return;
    if (now.score !== ballot.score || now.comment !== ballot.comment) return;
    if (outcome.ok && outcome.done.repeated && now.receipt !== null) {
      putBack({ ...now, standing: "refused", problems: [tooLate()] });
    } else if (outcome.ok) {
      putBack({ ...now, receipt: outcome.done.receipt.key, standing: "in", problems: [] });
    } else putBack({ ...now, standing: "refused", problems: outcome.problems });
  } catch {
    // No answer: it stays written down, and is sent again.
  } finally {
    underWay.delete(ballot.slotId);
  }
}

/** Once a slot has left the floor, or the session is over, its urn tells whether one's ballot is in. */
export function useUrnCheck(slotOnFloor: string | null, state: string | null): void {
  const line = useLine();
  const ballots = usePhone().ballots;
  const open = Object.values(ballots)
    .filter((one) => one.standing === "in" && one.slotId !== slotOnFloor)
    .map((one) => one.slotId)
    .join();
  useEffect(() => {
    for (const slotId of open === "" ? [] : open.split(",")) {
      void line
        .ask<{ urnKeys: readonly string[] }>(URN_KEYS, { slotId })
        .then(({ urnKeys }) => {
          const ballot = phone().ballots[slotId];
          if (ballot?.standing !== "in") return;
          if (ballot.receipt !== null && urnKeys.includes(ballot.receipt)) {
            putBack({ ...ballot, standing: "found" });
          }
        })
        .catch(() => undefined);
    }
  }, [line, open, state]);
}
