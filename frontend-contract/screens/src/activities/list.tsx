// The list of activities: what is to be done and all there are, as lines and as a month.
import ACTIVITY_LIST from "@operations/screens/activity_list.graphql?raw";

import { Suspense, lazy } from "react";

import { dayAndTime, wholeDate } from "../clock/span";
import { useMinute } from "../clock/useClock";
import { NotCounted } from "../generated/enums/NotCounted";
import { activities } from "../generated/lists/activities";
import type { ListOf } from "../kit";
import { termOf, useWords } from "../words";
import type { Words } from "../words";
import { isAhead, MOVES } from "./shapes";
import type { Item } from "./shapes";
import { State } from "./State";

// Looked at now and then, and loaded then.
const Calendar = lazy(() => import("./Calendar"));

export const list: ListOf<Item, typeof activities> = {
  of: activities,
  document: ACTIVITY_LIST,
  moves: MOVES,
  also: {
    key: "calendar",
    says: ["月历", "As a calendar"],
    draw: (drawn) => (
      <Suspense fallback={null}>
        <Calendar {...drawn} />
      </Suspense>
    ),
  },
  views: [
    {
      key: "all",
      says: ["全部", "All"],
      filter: {},
      empty: [
        "还没有活动。先筹备一项，再邀请代表。",
        "There is none yet: plan one, then invite members.",
      ],
    },
    {
      key: "open",
      says: ["待办", "Open"],
      filter: { states: ["DRAFT", "INVITED", "HELD", "DISPOSED"] },
      empty: ["没有待办的活动。", "No activity is open."],
    },
  ],
  columns: [
    { role: "mark", field: "kind" },
    {
      role: "mark",
      field: "state",
      cell: (one) => <State value={one.state} />,
    },
    { role: "lead", field: "subject" },
    { role: "fact", field: "hostUnit" },
    {
      role: "fact",
      says: ["代表", "Members"],
      cell: (one, words) =>
        one.invitedCount > 0 &&
        words(
          `邀请 ${one.invitedCount}，到场 ${one.presentCount}`,
          `${one.invitedCount} invited, ${one.presentCount} came`,
        ),
    },
    {
      role: "fact",
      says: ["计入本阶段", "Counts"],
      cell: (one, words) => whetherItCounts(one, words),
    },
    {
      role: "fact",
      says: ["待处理建议", "Suggestions to deal with"],
      cell: (one, words) =>
        one.openSuggestionCount > 0 &&
        words(
          `${one.openSuggestionCount} 条建议待处理`,
          `${one.openSuggestionCount} suggestions to deal with`,
        ),
    },
    { role: "fact", field: "place", isForWide: true },
    {
      role: "time",
      says: ["开始", "Begins"],
      cell: (one) => <Begins one={one} />,
      text: (one) => wholeDate(one.startsAt),
    },
    { role: "sheet", field: "phase" },
    { role: "sheet", field: "leader" },
    { role: "sheet", field: "notCountedReason" },
  ],
};

/** Of what lies ahead, or was called off, its state says it already. */
function whetherItCounts(one: Item, words: Words): string | null {
  if (one.countsForPhase) return words("✓ 计入本阶段", "✓ counts");
  if (isAhead(one.state) || one.state === "CANCELLED" || one.notCountedReason === null) return null;
  const why = termOf(NotCounted, one.notCountedReason, words);
  return words(`✕ 不计入：${why}`, `✕ does not count: ${why}`);
}

/** When it begins; what has begun and is not entered as held waits for somebody. */
function Begins({ one }: { one: Item }) {
  const words = useWords();
  const now = useMinute();
  const isLeft = isAhead(one.state) && Date.parse(one.startsAt) <= now;
  return (
    <span className="due-in" data-tone={isLeft ? "soon" : "calm"}>
      <time dateTime={one.startsAt}>{dayAndTime(one.startsAt)}</time>
      {isLeft && words(" · 待登记", " · to be entered")}
    </span>
  );
}
