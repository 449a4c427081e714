// The steps of an activity, each with its form.
import { dayAndTime } from "../clock/span";
import { cancelActivity } from "../generated/acts/cancelActivity";
import { closeActivity } from "../generated/acts/closeActivity";
import { editActivity } from "../generated/acts/editActivity";
import { holdActivity } from "../generated/acts/holdActivity";
import { inviteToActivity } from "../generated/acts/inviteToActivity";
import { noteSuggestion } from "../generated/acts/noteSuggestion";
import { postponeActivity } from "../generated/acts/postponeActivity";
import { recordFindings } from "../generated/acts/recordFindings";
import { reopenActivity } from "../generated/acts/reopenActivity";
import { takeBackHolding } from "../generated/acts/takeBackHolding";
import { useSteps } from "../kit";
import { useWords } from "../words";
import { findingsOf } from "./Findings";
import type { Activity } from "./shapes";
import { useActivityChoices } from "./useActivityChoices";
import { useDrawStep } from "./useDrawStep";

export function useActivitySteps(one: Activity) {
  const words = useWords();
  const { leaders, team, plans } = useActivityChoices(one.hostUnit.id);
  const { state, subject, startsAt, endsAt } = one;
  // Answers that come in while somebody writes are no news to what he writes.
  const seen = JSON.stringify([state, subject, startsAt, endsAt]);
  const { told, step } = useSteps({ activityId: one.id }, seen);
  const invited = one.invitations.filter((each) => each.state !== "CANCELLED");
  const drawn = one.draws
    .filter((each) => each.state === "VALID")
    .map((each) => ({
      id: each.id,
      name: words(
        `${dayAndTime(each.drawnAt)} 抽选 ${each.places} 名`,
        `${each.places} drawn ${dayAndTime(each.drawnAt)}`,
      ),
      note: each.drawn.map(({ representative, code }) => representative?.name ?? code).join("、"),
    }));
  const isOfPlanning = one.phase === "PLAN";
  const findings = findingsOf(one);
  const views = [
    step(inviteToActivity, {
      lead: ["点名邀请，或邀请抽选出的代表", "By name, or whoever was drawn"],
      lay: ["drawId", "representativeIds"],
      choices: { drawId: [{ id: "", name: words("点名邀请", "By name") }, ...drawn] },
      among: { representativeIds: { states: ["ACTIVE"] } },
      when: {
        drawId: () => drawn.length > 0,
        representativeIds: ({ drawId }) => drawId === "",
      },
      effect: ({ drawId, representativeIds }, words) => {
        const byDraw = one.draws.find((each) => each.id === drawId)?.drawn.length;
        const count = byDraw ?? representativeIds.length;
        if (count === 0) return null;
        return words(
          `将邀请 ${count} 名代表，本人随即收到通知；连同已邀请的共 ${invited.length + count} 名。`,
          `${count} members are invited and told at once; ${invited.length + count} in all.`,
        );
      },
      send: ["发出邀请", "Invite them"],
      done: ["邀请已发出。", "They are invited."],
    }),
    step(holdActivity, {
      lead: ["活动已经举办", "It took place"],
      done: ["已登记举办。", "It is entered as held."],
      back: takeBackHolding,
    }),
    step(noteSuggestion, {
      lead: ["代表在活动中提出的意见建议", "What a member suggested at it"],
      lay: ["representativeId", "source", "title", "content", "actedAt"],
      choices: {
        representativeId: invited.map(({ representative: { id, name, code } }) => ({
          id,
          name,
          note: code,
        })),
      },
      send: ["登记", "Note it"],
      done: ["意见建议已登记。", "The suggestion is noted."],
    }),
    ...(findings === null
      ? []
      : [
          step(recordFindings, {
            lead: ["滞后、问题、举措和改进", "What is behind, found, planned and improved"],
            start: findings,
            done: ["督查情况已登记。", "The findings are recorded."],
          }),
        ]),
    step(closeActivity, {
      lead: ["每条意见建议都已处理后办结，代表随即得到答复", "Once every suggestion is dealt with"],
      done: ["活动已办结。", "The activity is closed."],
      back: reopenActivity,
    }),
    step(postponeActivity, {
      lead: ["已受邀的代表随即收到新的时间", "Whoever is invited is told at once"],
      lay: [["startsAt", "endsAt"], "reason"],
      start: { startsAt, endsAt: endsAt ?? "" },
      done: ["活动已改期。", "The activity has another time."],
    }),
    step(editActivity, {
      lead: ["主题、议题、地点", "Subject, matter, place"],
      start: {
        subject,
        matter: one.matter ?? "",
        place: one.place ?? "",
        leaderId: one.leader?.id ?? "",
        planId: one.plan?.id ?? "",
      },
      choices: { leaderId: one.kind === "LEADER_DISPATCH" ? leaders : team, planId: plans },
      when: {
        leaderId: () =>
          one.kind === "LEADER_DISPATCH" || (one.kind === "THEMATIC_DISCUSSION" && team.length > 0),
        planId: () => isOfPlanning && plans.length > 0,
      },
      done: ["已更正。", "Corrected."],
    }),
    step(takeBackHolding, { done: ["已撤回举办登记。", "It is not held after all."] }),
    step(reopenActivity, { done: ["活动已重新办理。", "The activity is open again."] }),
    step(cancelActivity, {
      confirm: (_, words) => ({
        title: words("取消这项活动？", "Cancel this activity?"),
        body: words(
          `取消后不能恢复，已受邀的 ${invited.length} 名代表随即收到通知。`,
          `It cannot be taken back; ${invited.length} invited members are told at once.`,
        ),
      }),
      yes: ["取消活动", "Cancel it"],
      done: ["活动已取消。", "The activity is cancelled."],
    }),
  ];
  const draw = useDrawStep(one);
  return {
    told,
    steps: draw === null ? one.allowedSteps : [...one.allowedSteps, draw.step],
    views: draw === null ? views : [...views, draw.view],
  };
}
