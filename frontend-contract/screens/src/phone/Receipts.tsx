// Every ballot of this phone with its receipt.
import { nameOf, useWords } from "../words";
import type { KeptBallot } from "./outbox";

export function Receipts({ ballots }: { ballots: readonly KeptBallot[] }) {
  const words = useWords();
  if (ballots.length === 0) return null;
  const names = {
    waiting: words("待送达", "Waiting"),
    in: words("已计入", "Counted"),
    found: words("已在票箱中核对", "Found in the urn"),
    refused: words("未计入", "Not counted"),
  };
  return (
    <details className="receipts">
      <summary>{words(`我的回执（${ballots.length}）`, `My receipts (${ballots.length})`)}</summary>
      <p className="quiet">
        {words(
          "回执只存在这台手机上。截止打分后，可在公开的票箱清单中核对，旁人无法据此知道您的分数。",
          "Receipts are on this phone only. After the close each can be found in the public list of the urn, and tells nobody your score.",
        )}
      </p>
      <ul>
        {ballots.map((ballot) => (
          <li key={ballot.slotId}>
            <span className="name">{nameOf(ballot.unit)}</span>
            <span className="tag" data-tone={toneOf(ballot)}>
              {names[ballot.standing]}
            </span>
            <code>{ballot.receipt ?? ballot.receiptKey}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}

function toneOf(ballot: KeptBallot): string {
  if (ballot.standing === "waiting") return "soon";
  return ballot.standing === "refused" ? "late" : "good";
}
