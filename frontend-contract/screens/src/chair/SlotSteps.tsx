// The steps of one unit: speak, end, open and close its scoring; or be excused.
import CLOSE_SCORING from "@operations/screens/close_scoring.graphql?raw";
import END_SLOT from "@operations/screens/end_slot.graphql?raw";
import EXCUSE_SLOT from "@operations/screens/excuse_slot.graphql?raw";
import OPEN_SCORING from "@operations/screens/open_scoring.graphql?raw";
import START_SLOT from "@operations/screens/start_slot.graphql?raw";

import { FloorClock } from "../hall/FloorClock";
import { slotStateName } from "../hall/names";
import type { BoardFrame, BoardSlot, FloorFrame } from "../hall/shapes";
import { isSpeaking } from "../hall/shapes";
import { useConfirm } from "../parts/Confirm";
import type { Question } from "../parts/Confirm";
import { Problems } from "../parts/Problems";
import { useAct } from "../parts/useAct";
import { nameOf, useWords } from "../words";

export function SlotSteps({
  slot,
  board,
  floor,
  isNext,
  onDone,
}: {
  slot: BoardSlot;
  board: BoardFrame;
  floor: FloorFrame;
  isNext: boolean;
  onDone: () => void;
}) {
  const words = useWords();
  const confirm = useConfirm();
  const { isBusy, problems, act } = useAct();
  const name = nameOf(slot.unit);
  const isOnFloor = floor.slot?.id === slot.slotId;
  const speaks = isOnFloor && isSpeaking(floor);
  const runs = board.state === "RUNNING";

  const step = async (text: string, question?: Question) => {
    const answer = question ? await confirm(question) : "";
    if (answer === null) return;
    const done = await act(text, {
      slotId: slot.slotId,
      ...(question?.reason ? { reason: answer } : {}),
    });
    if (done !== null) onDone();
  };

  return (
    <section className="panel slot" aria-labelledby="slot-title">
      <header>
        <p className="quiet">
          {words(`第 ${slot.position} 位`, `No. ${slot.position}`)} ·{" "}
          {slotStateName(slot.state, words)}
          {isOnFloor &&
            floor.slot?.speaker &&
            ` · ${words("述职人", "Speaker")} ${floor.slot.speaker.name}`}
        </p>
        <h2 id="slot-title">{name}</h2>
      </header>
      {slot.state === "REPORTING" && isOnFloor && <FloorClock floor={floor} />}
      {slot.state === "SCORED" && (
        <p className="slot-figure">
          <strong>{slot.average ?? "—"}</strong>{" "}
          <span className="quiet">
            {words(`平均分，${slot.ballotCount} 张选票`, `average of ${slot.ballotCount} ballots`)}
          </span>
        </p>
      )}
      {slot.state === "SCORING_OPEN" && (
        <p className="slot-figure">
          <strong data-testid="desk-scored">
            {isOnFloor ? floor.ballotCount : slot.ballotCount}
          </strong>{" "}
          <span className="quiet">
            {words(
              `人已打分，到场 ${floor.checkedIn} 人`,
              `have scored of ${floor.checkedIn} present`,
            )}
          </span>
        </p>
      )}
      <div className="acts">
        {slot.state === "WAITING" && (
          <>
            <button
              className="act"
              data-weight="first"
              type="button"
              disabled={isBusy || !runs}
              onClick={() =>
                void step(START_SLOT, {
                  title: words(`请“${name}”开始述职？`, `Call ${name} to the floor?`),
                  body: (
                    <p>
                      {!isNext && (
                        <strong>
                          {words(
                            "此单位不是次序中的下一位。",
                            "This unit is not the next in order. ",
                          )}
                        </strong>
                      )}
                      {words(
                        "八分钟计时立即开始，不能重来。",
                        "The eight minutes begin at once and cannot be begun anew.",
                      )}
                    </p>
                  ),
                  yes: words("开始计时", "Start the clock"),
                })
              }
            >
              {words("开始述职", "Start the report")}
            </button>
            <button
              className="act"
              data-weight="grave"
              type="button"
              disabled={isBusy}
              onClick={() =>
                void step(EXCUSE_SLOT, {
                  title: words(`记“${name}”缺席？`, `Excuse ${name}?`),
                  reason: words("缺席理由", "Reason"),
                  yes: words("记为缺席", "Excuse"),
                  isGrave: true,
                })
              }
            >
              {words("记为缺席", "Excuse")}
            </button>
          </>
        )}
        {speaks && (
          <button
            className="act"
            data-weight="first"
            type="button"
            disabled={isBusy}
            onClick={() =>
              void step(END_SLOT, {
                title: words(`“${name}”述职结束？`, `Has ${name} ended?`),
                body: (
                  <p>
                    {words("计时停止，用时即为定数。", "The clock stops, and the time is final.")}
                  </p>
                ),
                yes: words("结束述职", "End the report"),
              })
            }
          >
            {words("结束述职", "End the report")}
          </button>
        )}
        {slot.state === "REPORTING" && isOnFloor && !speaks && (
          <button
            className="act"
            data-weight="first"
            type="button"
            disabled={isBusy || !runs}
            onClick={() => void step(OPEN_SCORING)}
          >
            {words("开放打分", "Open scoring")}
          </button>
        )}
        {slot.state === "SCORING_OPEN" && (
          <button
            className="act"
            data-weight="first"
            type="button"
            disabled={isBusy || !runs}
            onClick={() => void step(CLOSE_SCORING, closeQuestion(name, floor, board, words))}
          >
            {words("截止打分", "Close scoring")}
          </button>
        )}
      </div>
      <Problems of={problems} />
    </section>
  );
}

function closeQuestion(
  name: string,
  floor: FloorFrame,
  board: BoardFrame,
  words: ReturnType<typeof useWords>,
): Question {
  const missing = Math.max(0, floor.checkedIn - floor.ballotCount);
  const quorum = board.session.quorum;
  const isShort = quorum !== null && floor.ballotCount < quorum;
  return {
    title: words(`截止“${name}”的打分？`, `Close scoring for ${name}?`),
    body: (
      <>
        <p>
          {words(
            `已打分 ${floor.ballotCount} 人，到场未打分 ${missing} 人（含回避）。截止后票箱封存计票，不能重开。`,
            `${floor.ballotCount} have scored, ${missing} have not (recused included). The urn is sealed and counted for good.`,
          )}
        </p>
        {isShort && (
          <p className="problems">
            {words(`尚未达到法定票数 ${quorum}。`, `The quorum of ${quorum} is not reached.`)}
          </p>
        )}
      </>
    ),
    yes: words("截止打分", "Close scoring"),
    isGrave: true,
  };
}
