// What counts for a duty, and what does not, with the reason.
import LEDGER_DUTY from "@operations/screens/ledger_duty.graphql?raw";
import type { LedgerDutyQuery } from "@sitong/client/documents";

import { wholeDate } from "../clock/span";
import { Trouble } from "../kit/Trouble";
import { useAsk } from "../line/LineContext";
import { useWords } from "../words";

type Owed = LedgerDutyQuery["obligations"]["edges"][number]["node"];

export function Records({
  year,
  filter,
  duty,
  turn,
}: {
  year: number;
  filter: object;
  duty: string;
  turn: string;
}) {
  const words = useWords();
  const { data, fault, again } = useAsk<LedgerDutyQuery>(LEDGER_DUTY, { year, filter }, turn);
  if (fault) return <Trouble fault={fault} again={again} />;
  if (data === null) return <p className="loading">{words("正在载入……", "Loading…")}</p>;
  const some = data.obligations.edges.map((edge) => edge.node).filter((one) => one.duty === duty);
  return (
    <div className="records">
      {some.map((one) => (
        <section key={one.key}>
          {some.length > 1 && (
            <h4>
              {one.subject ??
                words(`${one.firstOn} 至 ${one.lastOn}`, `${one.firstOn} to ${one.lastOn}`)}
            </h4>
          )}
          <p className="quiet">
            {words(`期限 ${wholeDate(one.dueAt)}`, `Due ${wholeDate(one.dueAt)}`)}
          </p>
          {one.waiver && (
            <p>
              {words("免予考核：", "Waived: ")}
              {one.waiver.reason}
              {one.waiver.grantedBy && ` · ${one.waiver.grantedBy.name}`}{" "}
              <span className="quiet">{wholeDate(one.waiver.grantedAt)}</span>
            </p>
          )}
          {one.records.length === 0 ? (
            <p>{words("还没有可以计入的记录。", "No record yet.")}</p>
          ) : (
            <Told records={one.records} />
          )}
        </section>
      ))}
      {data.obligations.pageInfo.hasNextPage && (
        <p className="quiet">{words("只列出前60项。", "The first 60 are shown.")}</p>
      )}
    </div>
  );
}

function Told({ records }: { records: Owed["records"] }) {
  const words = useWords();
  return (
    <ul>
      {records.map((one) => (
        <li key={one.recordId} data-counts={one.counts}>
          <span aria-hidden="true">{one.counts ? "✓" : "✕"}</span>
          <span>{one.day}</span>
          <span>
            {one.title}
            {one.isEnteredLate && words("（补录）", " (entered late)")}
          </span>
          <span className="quiet">
            {one.counts
              ? words("计入", "counts")
              : (one.reasonText ?? words("不计入", "does not count"))}
          </span>
        </li>
      ))}
    </ul>
  );
}
