// The steps of one unit: speak, end, open and close its scoring; or be excused.
import CLOSE_SCORING from "@operations/screens/close_scoring.graphql?raw";
import CLOSE_WITHOUT_RESULT from "@operations/screens/close_slot_without_result.graphql?raw";
import END_SLOT from "@operations/screens/end_slot.graphql?raw";
import EXCUSE_SLOT from "@operations/screens/excuse_slot.graphql?raw";
import REVEAL_SLOT from "@operations/screens/reveal_slot.graphql?raw";
import OPEN_SCORING from "@operations/screens/open_scoring.graphql?raw";
import START_SLOT from "@operations/screens/start_slot.graphql?raw";

import type { BoardFrame, BoardSlot, FloorFrame } from "../hall/shapes";
import { isSpeaking } from "../hall/shapes";
import type { Question } from "../parts/Confirm";
import { nameOf } from "../words";
import type { Words } from "../words";
import type { Step } from "./Steps";

export interface SlotNow {
  slot: BoardSlot;
  board: BoardFrame;
  floor: FloorFrame;
  isNext: boolean;
}

/** The unit that is on now and is not this one, by which this one has to wait. */
export function whoIsOn({ slot, board }: SlotNow): BoardSlot | null {
  const isOn = (one: BoardSlot) => one.state === "REPORTING" || one.state === "SCORING_OPEN";
  return board.slots.find((one) => isOn(one) && one.slotId !== slot.slotId) ?? null;
}

/** What is to be done next with a unit; null where nothing is. */
export function dueStep(now: SlotNow, words: Words): Step | null {
  const { slot, board, floor } = now;
  const resting =
    board.state === "RUNNING"
      ? null
      : words("评议会进行中才能办理。", "Only while the session is running.");
  const isOnFloor = floor.slot?.id === slot.slotId;
  const name = nameOf(slot.unit);
  if (slot.state === "WAITING") {
    const other = whoIsOn(now);
    return {
      name: words("开始述职", "Start the report"),
      act: START_SLOT,
      question: startQuestion(name, now.isNext, words),
      resting:
        resting ??
        (other &&
          words(
            `“${nameOf(other.unit)}”还没有办完，请先办完。`,
            `${nameOf(other.unit)} is not done yet; finish that first.`,
          )),
    };
  }
  if (slot.state === "REPORTING" && isOnFloor && isSpeaking(floor)) {
    return {
      name: words("结束述职", "End the report"),
      act: END_SLOT,
      question: {
        title: words(`“${name}”述职结束？`, `Has ${name} ended?`),
        body: words("计时停止，用时随即记下。", "The clock stops, and the time is noted."),
        yes: words("结束述职", "End the report"),
      },
    };
  }
  if (slot.state === "REPORTING") {
    return { name: words("开放打分", "Open scoring"), act: OPEN_SCORING, resting };
  }
  if (slot.state === "SCORING_OPEN") {
    return {
      name: words("截止打分", "Close scoring"),
      act: CLOSE_SCORING,
      question: closeQuestion(now, name, words),
      resting,
    };
  }
  if (isHeldBack(slot, board)) {
    return {
      name: words("公布得分", "Reveal the average"),
      act: REVEAL_SLOT,
      question: {
        title: words(`向全场公布“${name}”的得分？`, `Show the hall the average of ${name}?`),
        body: words("公布后不能收回。", "It cannot be taken back."),
        yes: words("公布", "Reveal"),
      },
    };
  }
  return null;
}

/** Whether an average waits for the word of the office. */
export function isHeldBack(slot: BoardSlot, { session, revealed }: BoardFrame): boolean {
  const mayBeShown = session.reveal === "PER_SLOT" && session.holdReveal && !revealed;
  return mayBeShown && slot.state === "SCORED" && slot.average === null;
}

/** What is done rarely, and never by the way. */
export function rareSteps({ slot }: SlotNow, words: Words): readonly Step[] {
  const name = nameOf(slot.unit);
  const steps: Step[] = [];
  if (slot.state === "WAITING") {
    steps.push({
      name: words("记为缺席", "Excuse"),
      act: EXCUSE_SLOT,
      question: {
        title: words(`记“${name}”缺席？`, `Excuse ${name}?`),
        reason: words("缺席理由", "Reason"),
        yes: words("记为缺席", "Excuse"),
        isGrave: true,
      },
    });
  }
  if (slot.state === "SCORING_OPEN") {
    steps.push({
      name: words("按无有效结果截止", "Close without a result"),
      act: CLOSE_WITHOUT_RESULT,
      question: {
        title: words(`“${name}”不计结果？`, `Close ${name} without a result?`),
        body: words(
          "打分人数不足时使用：该单位没有平均分，也不进入结果和名次。",
          "For when too few have scored: there will be no average and no rank.",
        ),
        reason: words("理由", "Reason"),
        yes: words("按无有效结果截止", "Close without a result"),
        isGrave: true,
      },
    });
  }
  return steps;
}

function startQuestion(name: string, isNext: boolean, words: Words): Question {
  const clock = words("八分钟计时立即开始。", "The eight minutes begin at once.");
  const outOfTurn = words("此单位不是次序中的下一位。", "This unit is not the next in order. ");
  return {
    title: words(`请“${name}”开始述职？`, `Call ${name} to the floor?`),
    body: isNext ? clock : `${outOfTurn}${clock}`,
    yes: words("开始计时", "Start the clock"),
    isGrave: !isNext,
  };
}

function closeQuestion({ board, floor }: SlotNow, name: string, words: Words): Question {
  const missing = Math.max(0, floor.checkedIn - floor.ballotCount);
  const quorum = board.session.quorum;
  const isShort = quorum !== null && floor.ballotCount < quorum;
  return {
    title: words(`截止“${name}”的打分？`, `Close scoring for ${name}?`),
    body: words(
      `已打分 ${floor.ballotCount} 人，到场未打分 ${missing} 人（含回避）。截止后票箱封存计票。`,
      `${floor.ballotCount} have scored, ${missing} have not (recused included). The urn is sealed and counted.`,
    ),
    warning: isShort
      ? words(`尚未达到法定票数 ${quorum}。`, `The quorum of ${quorum} is not reached.`)
      : null,
    yes: words("截止打分", "Close scoring"),
    isGrave: true,
  };
}
