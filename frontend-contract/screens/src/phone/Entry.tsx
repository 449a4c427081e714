// Checking in with the code from the card: typed, or brought by the QR picture's address.
import CHECK_IN from "@operations/screens/check_in.graphql?raw";
import { newRequestId } from "@sitong/client";
import { useState } from "react";

import { useLine } from "../line/LineContext";
import type { Fault, Problem } from "../line/line";
import { Field } from "../parts/Field";
import { Problems } from "../parts/Problems";
import { useWords } from "../words";
import { keepBadge, keepEntry, phone } from "./outbox";

interface CheckedIn {
  token: string;
  session: { id: string; title: string };
  representative: {
    id: string;
    name: string;
    category: string;
    affiliation: { id: string } | null;
  };
}

/** The code in the address, taken out of it at once. */
export function codeFromAddress(): string {
  const code = new URLSearchParams(location.hash.slice(1)).get("code") ?? "";
  if (code !== "") history.replaceState(null, "", location.pathname + location.search);
  return code;
}

const FROM_ADDRESS = codeFromAddress();

// A card that is scanned into a page that is open changes the address alone.
addEventListener("hashchange", () => {
  if (/[#&]code=/.test(location.hash)) location.reload();
});

/** Whether a card was just scanned. */
export const isScanned = FROM_ADDRESS !== "";

export function Entry({ onEntered }: { onEntered: () => void }) {
  const words = useWords();
  const line = useLine();
  const [code, setCode] = useState(FROM_ADDRESS || (phone().entry?.code ?? ""));
  const [isBusy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  const enter = async () => {
    // As it was typed, pasted or scanned: the server reads all of these.
    const entryCode = code.trim();
    // An answer that was lost on the way is asked for again under the same id.
    const before = phone().entry;
    const requestId = before?.code === entryCode ? before.requestId : newRequestId();
    keepEntry({ code: entryCode, requestId });
    setBusy(true);
    setProblems([]);
    try {
      const outcome = await line.act<CheckedIn>(CHECK_IN, { entryCode, requestId });
      if (!outcome.ok) {
        keepEntry(null);
        // The card of somebody who is in already: nothing is to be done.
        const isIn = phone().badge !== null && outcome.problems[0]?.code === "ENTRY_CODE_USED";
        if (isIn) onEntered();
        else setProblems(outcome.problems);
        return;
      }
      const { token, session, representative } = outcome.done;
      keepBadge({
        token,
        sessionId: session.id,
        sessionTitle: session.title,
        representativeId: representative.id,
        name: representative.name,
        category: representative.category,
        affiliationId: representative.affiliation?.id ?? null,
      });
      onEntered();
    } catch (fault) {
      setProblems([
        {
          code: "NETWORK",
          message: (fault as Fault).isNetwork
            ? words(
                "网络不通，请稍候再点一次。不会重复签到。",
                "No network; tap again in a moment. It counts once.",
              )
            : (fault as Fault).message,
          path: [],
          clause: null,
        },
      ]);
    } finally {
      setBusy(false);
    }
  };

  return (
    <form
      className="entry"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void enter();
      }}
    >
      <h2>{words("代表签到", "Check in")}</h2>
      <p className="quiet">
        {words(
          "扫描入场卡上的二维码，或输入卡上的入场码。入场码限本人使用一次。",
          "Scan the code on your card, or type it. It works once, and for you alone.",
        )}
      </p>
      <Field label={words("入场码", "Entry code")} name="entryCode" problems={problems}>
        <input
          value={code}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          onChange={(changed) => setCode(changed.target.value)}
        />
      </Field>
      <Problems of={problems} shown={["entryCode"]} />
      <button
        className="act"
        data-weight="first"
        disabled={isBusy || code.trim() === ""}
        type="submit"
      >
        {isBusy ? words("正在签到……", "Checking in…") : words("签到入场", "Check in")}
      </button>
      {phone().badge !== null && (
        <button className="act" type="button" onClick={onEntered}>
          {words("返回本场", "Back to the session")}
        </button>
      )}
    </form>
  );
}
