// The minutes of a session, to be signed on paper or gone on with in a table.
import { useState } from "react";

import { takeAway } from "../line/files";
import { language, useWords } from "../words";

export function Minutes({ sessionId }: { sessionId: string }) {
  const words = useWords();
  const [isBusy, setBusy] = useState(false);
  const [why, setWhy] = useState<string | null>(null);
  const take = async (form: "pdf" | "xlsx") => {
    setBusy(true);
    const path = `/exports/review-sessions/${encodeURIComponent(sessionId)}/minutes.${form}`;
    setWhy(await takeAway(path, language.get()));
    setBusy(false);
  };
  return (
    <>
      <button className="act" type="button" disabled={isBusy} onClick={() => void take("pdf")}>
        {words("会议记录 PDF", "Minutes, PDF")}
      </button>
      <button className="act" type="button" disabled={isBusy} onClick={() => void take("xlsx")}>
        {words("会议记录 Excel", "Minutes, Excel")}
      </button>
      {why && (
        <p className="problems" role="alert">
          {why}
        </p>
      )}
    </>
  );
}
