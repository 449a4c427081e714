// What is to be done with a session as it stands: one step that is due, and some beside it.
import CANCEL_REVIEW_SESSION from "@operations/screens/cancel_review_session.graphql?raw";
import COMPLETE_SESSION from "@operations/screens/complete_session.graphql?raw";
import OPEN_CHECK_IN from "@operations/screens/open_check_in.graphql?raw";
import PAUSE_SESSION from "@operations/screens/pause_session.graphql?raw";
import PUBLISH_RESULTS from "@operations/screens/publish_results.graphql?raw";
import RESUME_SESSION from "@operations/screens/resume_session.graphql?raw";
import START_SESSION from "@operations/screens/start_session.graphql?raw";

import type { BoardFrame, FloorFrame } from "../hall/shapes";
import type { Words } from "../words";
import type { Step } from "./Steps";

export interface Steps {
  due: Step | null;
  plain: readonly Step[];
  rare: readonly Step[];
}

export function sessionSteps(board: BoardFrame, floor: FloorFrame, words: Words): Steps {
  const nothing: Steps = { due: null, plain: [], rare: [] };
  switch (board.state) {
    case "SCHEDULED":
      return {
        ...nothing,
        due: { name: words("开放签到", "Open check-in"), act: OPEN_CHECK_IN },
        rare: [cancel(words)],
      };
    case "CHECK_IN":
      return { ...nothing, due: begin(floor, words), rare: [cancel(words)] };
    case "RUNNING":
      return { ...nothing, plain: [{ name: words("暂停", "Pause"), act: PAUSE_SESSION }] };
    case "PAUSED":
      return { ...nothing, due: { name: words("继续", "Resume"), act: RESUME_SESSION } };
    case "SCORING_CLOSED":
      return { ...nothing, due: complete(words) };
    case "COMPLETED":
      return board.version === 0
        ? { ...nothing, due: publish(words) }
        : { ...nothing, rare: [recount(words)] };
    default:
      return nothing;
  }
}

/** Whether nothing has begun, so that the session may still be changed or called off. */
export function isUntouched(board: BoardFrame): boolean {
  const isEarly = board.state === "SCHEDULED" || board.state === "CHECK_IN";
  return isEarly && board.slots.every((slot) => slot.state === "WAITING");
}

function cancel(words: Words): Step {
  return {
    name: words("取消评议会", "Call the session off"),
    act: CANCEL_REVIEW_SESSION,
    question: {
      title: words("取消这场评议会？", "Call this session off?"),
      body: words(
        "未使用的入场码随即作废。取消后不能恢复，只能重新召开。",
        "Unused entry codes die with it. It cannot be brought back, only called anew.",
      ),
      reason: words("取消理由", "Reason"),
      yes: words("取消评议会", "Call it off"),
      no: words("不取消", "Keep it"),
      isGrave: true,
    },
  };
}

function begin(floor: FloorFrame, words: Words): Step {
  return {
    name: words("开始评议会", "Begin the session"),
    act: START_SESSION,
    question: {
      title: words("开始评议会？", "Begin the session?"),
      body: words(
        `已有 ${floor.checkedIn} 人到场。开始后迟到的仍可签到，但不能退回签到状态。`,
        `${floor.checkedIn} are present. Latecomers may still check in; this cannot be taken back.`,
      ),
      yes: words("开始", "Begin"),
    },
  };
}

function complete(words: Words): Step {
  return {
    name: words("结束评议会", "End the session"),
    act: COMPLETE_SESSION,
    question: {
      title: words("结束评议会？", "End the session?"),
      body: words(
        "代表意见将不记名转为整改事项，发给各单位。此步不可撤回。",
        "Comments become rectification items without names. This cannot be taken back.",
      ),
      yes: words("结束", "End it"),
      isGrave: true,
    },
  };
}

function publish(words: Words): Step {
  return {
    name: words("公布结果", "Publish the results"),
    act: PUBLISH_RESULTS,
    question: {
      title: words("向全场和公众公布结果？", "Publish the results to everybody?"),
      body: publicationStays(words),
      yes: words("公布", "Publish"),
      isGrave: true,
    },
  };
}

function recount(words: Words): Step {
  return {
    name: words("重新计票并公布", "Recount and publish"),
    act: PUBLISH_RESULTS,
    question: {
      title: words("重新计票并公布新的一版？", "Recount and publish another version?"),
      body: publicationStays(words),
      reason: words("重新计票的理由", "Why it is counted again"),
      yes: words("公布", "Publish"),
      isGrave: true,
    },
  };
}

function publicationStays(words: Words): string {
  return words(
    "公布的每一版都永久保留，不能收回，只能以新的一版更正。",
    "A published version stays for ever; only another version can correct it.",
  );
}
