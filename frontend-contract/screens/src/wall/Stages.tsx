// What the wall shows while the session goes its way, one stage at a time.
import { dayAndTime } from "../clock/span";
import { Categories } from "../hall/Categories";
import { FloorClock } from "../hall/FloorClock";
import { averageText } from "../hall/names";
import { isClosed, isFinished } from "../hall/shapes";
import type { BoardFrame, BoardSlot, FloorFrame } from "../hall/shapes";
import { Turnout } from "../hall/Turnout";
import { nameOf, useWords } from "../words";
import { CountUp } from "./CountUp";

type Speaker = NonNullable<FloorFrame["slot"]>;

/** How many units before and after are named between two reports. */
const SHOWN = 4;

/** Long names of units are set smaller, so that none is cut. */
function sizeOf(name: string): string {
  if (name.length <= 8) return "large";
  return name.length <= 13 ? "middle" : "small";
}

/** So are titles, which nothing beside them is to be pushed out by. */
function sizeOfTitle(title: string): string {
  if (title.length <= 30) return "middle";
  return title.length <= 60 ? "small" : "least";
}

function UnitTitle({ slot, of }: { slot: Speaker; of: number }) {
  const words = useWords();
  const name = nameOf(slot.unit);
  return (
    <header className="unit-title">
      <p>
        {words(`第 ${slot.position} 个述职`, `Report ${slot.position}`)}
        <span>{words(` / 共 ${of} 个`, ` of ${of}`)}</span>
        {slot.speaker && (
          <span className="speaker">
            {words("述职人", "Speaker")} {slot.speaker.name}
          </span>
        )}
      </p>
      <h2 data-size={sizeOf(name)}>{name}</h2>
    </header>
  );
}

export function Speaking({ floor, slot, of }: { floor: FloorFrame; slot: Speaker; of: number }) {
  return (
    <div className="stage two">
      <div className="floor">
        <UnitTitle slot={slot} of={of} />
        <FloorClock floor={floor} />
      </div>
      <aside>
        <Turnout scored={floor.ballotCount} present={floor.checkedIn} />
        <Categories />
      </aside>
    </div>
  );
}

export function Scoring({ floor, slot, of }: { floor: FloorFrame; slot: Speaker; of: number }) {
  const words = useWords();
  return (
    <div className="stage two scoring">
      <div className="floor">
        <UnitTitle slot={slot} of={of} />
        <p className="call">{words("请代表打分", "Please score now")}</p>
        <Turnout scored={floor.ballotCount} present={floor.checkedIn} />
      </div>
      <aside>
        <Categories />
      </aside>
    </div>
  );
}

export function Revealed({ slot, board }: { slot: BoardSlot; board: BoardFrame }) {
  const words = useWords();
  const name = nameOf(slot.unit);
  return (
    <div className="stage revealed" role="status">
      <p className="call">{words("平均分", "Average")}</p>
      <h2 data-size={sizeOf(name)}>{name}</h2>
      {slot.average === null ? (
        <p className="call">{averageText(slot, board, words)}</p>
      ) : (
        <CountUp to={slot.average} />
      )}
      <p className="quiet">{words(`${slot.ballotCount} 张选票`, `${slot.ballotCount} ballots`)}</p>
    </div>
  );
}

export function Between({ board, floor }: { board: BoardFrame; floor: FloorFrame | null }) {
  const words = useWords();
  const next = board.slots.find((slot) => slot.state === "WAITING");
  const done = board.slots.filter(isFinished);
  const scored = board.slots.filter(isClosed).slice(-SHOWN);
  const later = board.slots.filter((slot) => slot.state === "WAITING").slice(1, SHOWN + 1);
  const name = next ? nameOf(next.unit) : "";
  return (
    <div className="stage two">
      <div className="floor">
        <header className="unit-title">
          <p>
            {words("下一位", "Next")}
            <span>{words(` / 已完成 ${done.length} 个`, ` / ${done.length} done`)}</span>
          </p>
          <h2 data-size={sizeOf(name)}>{name || words("全部述职完毕", "All have reported")}</h2>
        </header>
        <div className="around">
          {scored.length > 0 && (
            <section>
              <h3>{words("最近打分", "Scored last")}</h3>
              {scored.map((slot) => (
                <p key={slot.slotId}>
                  <span>{nameOf(slot.unit)}</span>
                  <strong>{averageText(slot, board, words)}</strong>
                </p>
              ))}
            </section>
          )}
          {later.length > 0 && (
            <section>
              <h3>{words("随后", "Then")}</h3>
              {later.map((slot) => (
                <p key={slot.slotId}>
                  <span>{nameOf(slot.unit)}</span>
                </p>
              ))}
            </section>
          )}
        </div>
      </div>
      <aside>
        <Present count={floor?.checkedIn ?? 0} />
        <Categories />
      </aside>
    </div>
  );
}

export function Arrivals({ board, floor }: { board: BoardFrame; floor: FloorFrame | null }) {
  const words = useWords();
  const isOpen = board.state === "CHECK_IN";
  return (
    <div className="stage two">
      <div className="floor">
        <header className="unit-title">
          <p>
            {words(
              `${dayAndTime(board.session.startsAt)} 开始`,
              `Begins ${dayAndTime(board.session.startsAt)}`,
            )}
          </p>
          <h2 data-size={sizeOfTitle(board.session.title)}>{board.session.title}</h2>
        </header>
        <p className="call">
          {isOpen
            ? words("请代表扫码签到", "Please check in with your code")
            : words("签到尚未开始", "Check-in has not begun")}
        </p>
      </div>
      <aside>
        <Present count={floor?.checkedIn ?? 0} />
        <Categories />
      </aside>
    </div>
  );
}

function Present({ count }: { count: number }) {
  const words = useWords();
  return (
    <section className="turnout">
      <h2>{words("已到场", "Present")}</h2>
      <p className="turnout-figure">
        <strong data-testid="present">{count}</strong>
        <span> {words("人", "people")}</span>
      </p>
    </section>
  );
}
