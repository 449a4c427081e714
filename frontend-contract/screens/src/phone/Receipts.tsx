// Every ballot of this phone with its receipt. One that does not count is told without being asked.
import { Problems } from "../parts/Problems";
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
  const refused = ballots.filter(({ standing }) => standing === "refused").length;
  return (
    <details className="receipts" open={refused > 0}>
      <summary>
        {words(`我的回执（${ballots.length}）`, `My receipts (${ballots.length})`)}
        {refused > 0 && (
          <span className="tag" data-tone="late" role="status">
            {words(`${refused} 张未计入`, `${refused} not counted`)}
          </span>
        )}
      </summary>
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
            <Problems of={ballot.problems} />
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
