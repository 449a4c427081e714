// The roll of one unit: who has not scored yet. What anybody has scored is nowhere to be had.
import SLOT_ATTENDANCE from "@operations/screens/slot_attendance.graphql?raw";
import type { SlotAttendanceQuery } from "@sitong/client/documents";

import { categoryName } from "../hall/names";
import type { BoardSlot, FloorFrame } from "../hall/shapes";
import { useAsk } from "../line/LineContext";
import { useSettled } from "../parts/useSettled";
import { useWords } from "../words";

export function Roll({
  slot,
  floor,
  quorum,
}: {
  slot: BoardSlot;
  floor: FloorFrame;
  quorum: number | null;
}) {
  const words = useWords();
  const turn = useSettled(`${slot.state} ${floor.ballotCount} ${floor.checkedIn}`);
  const { data } = useAsk<SlotAttendanceQuery>(SLOT_ATTENDANCE, { slotId: slot.slotId }, turn);
  const all = data?.slotAttendance ?? [];
  const recused = all.filter((one) => one.isRecused);
  const open = all.filter((one) => !one.isRecused && !one.hasScored);
  const scored = all.filter((one) => one.hasScored);
  return (
    <section className="panel roll" aria-labelledby="roll-title">
      <header>
        <h2 id="roll-title">{words("名册", "Roll")}</h2>
        <p className="quiet">
          {words(
            "只显示是否已打分，任何人都看不到分数。",
            "Whether somebody has scored; what, nobody can see.",
          )}
        </p>
      </header>
      <dl className="figures">
        <Figure name={words("到场", "Present")} value={all.length} />
        <Figure name={words("已打分", "Scored")} value={scored.length} />
        <Figure name={words("未打分", "Not yet")} value={open.length} />
        <Figure name={words("回避", "Recused")} value={recused.length} />
        {quorum !== null && (
          <Figure
            name={words("法定票数", "Quorum")}
            value={`${scored.length} / ${quorum}`}
            isLow={scored.length < quorum}
          />
        )}
      </dl>
      <Names title={words("尚未打分", "Not scored yet")} of={open} />
      <Names title={words("回避", "Recused")} of={recused} />
      <Names title={words("已打分", "Have scored")} of={scored} />
    </section>
  );
}

function Figure({
  name,
  value,
  isLow = false,
}: {
  name: string;
  value: number | string;
  isLow?: boolean;
}) {
  return (
    <div data-low={isLow}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Names({ title, of }: { title: string; of: SlotAttendanceQuery["slotAttendance"] }) {
  const words = useWords();
  if (of.length === 0) return null;
  return (
    <section>
      <h3>
        {title} <span className="quiet">{of.length}</span>
      </h3>
      <ul className="names">
        {of.map(({ representative }) => (
          <li key={representative.id} title={categoryName(representative.category, words)}>
            {representative.name}
          </li>
        ))}
      </ul>
    </section>
  );
}
