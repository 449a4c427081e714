// The steps of a sentiment event: what the contract does not know of their forms.
import CHECK_RELEASE from "@operations/screens/check_release.graphql?raw";

import { assessSentimentEvent } from "../generated/acts/assessSentimentEvent";
import { classifySentimentEvent } from "../generated/acts/classifySentimentEvent";
import { closeSentimentEvent } from "../generated/acts/closeSentimentEvent";
import { handleSentimentEvent } from "../generated/acts/handleSentimentEvent";
import { holdPressConference } from "../generated/acts/holdPressConference";
import { publishRelease } from "../generated/acts/publishRelease";
import { useSteps } from "../kit/steps/useSteps";
import { ReleasePaper } from "../releases/ReleasePaper";
import type { Release } from "../releases/ReleasePaper";
import type { Words } from "../words";
import { hasClocks } from "./names";
import type { Countdown } from "./shapes";

const PARTS = ["facts", "verification", "measures", "precautions"] as const;
type Parts = Readonly<Record<(typeof PARTS)[number], string>>;

const isMissing = (given: Parts) => PARTS.map((part) => given[part].trim() === "");

/** The act that is waited for: what a clock runs for, else what comes next. */
export function dueAct({ event, clocks }: Countdown): string | null {
  const isOpen = (kind: string) =>
    clocks.some((one) => one.kind === kind && one.doneAt === null && one.state !== "ABORTED");
  if (event.state === "CLOSED") return null;
  if (isOpen("RELEASE_5H")) return publishRelease.name;
  if (isOpen("PRESS_CONFERENCE_24H")) return holdPressConference.name;
  return {
    COLLECTED: assessSentimentEvent.name,
    ASSESSED: handleSentimentEvent.name,
    HANDLED: publishRelease.name,
    RESPONDED: closeSentimentEvent.name,
  }[event.state];
}

export function useEventSteps({ event }: Countdown, basis: string) {
  const { told, step } = useSteps({ eventId: event.id }, basis);
  const people = event.responsibleUnit.posts.flatMap(({ person, title, isHead }) =>
    person ? [{ ...person, note: title, isHead }] : [],
  );
  const head = people.find((one) => one.isHead)?.id ?? "";
  const hasSpoken = event.releases.some((one) => one.isAuthoritative);
  const views = [
    step(publishRelease, {
      says: hasSpoken ? ["续报", "Speak again"] : publishRelease.says,
      lead: ["事实、核实、措施、防范", "Facts, verification, measures, precautions"],
      start: { authoritative: !hasSpoken, spokespersonId: head },
      lay: [
        {
          says: ["四部分", "The four parts"],
          help: [
            "缺任何一部分，须说明缺什么、为什么。",
            "Where a part is left out, say which and why.",
          ],
          rows: [["facts", "verification"], ["measures", "precautions"], "missingPartsNote"],
        },
        "spokespersonId",
        "spokespersonReason",
        "authoritative",
      ],
      when: {
        missingPartsNote: (given) =>
          isMissing(given).includes(true) && isMissing(given).includes(false),
        spokespersonReason: (given) => given.spokespersonId !== head,
      },
      choices: { spokespersonId: people },
      preview: { document: CHECK_RELEASE, ask: previewOf },
      send: ["核对并预览", "Check and preview"],
      yes: ["发布", "Publish"],
      done: ["已发布，公众现在可以看到。", "Published; everybody can read it now."],
    }),
    step(holdPressConference, {
      lead: ["开始的时刻完成二十四小时时限", "Its beginning meets the twenty-four-hour clock"],
      start: { speakerIds: head === "" ? [] : [head] },
      choices: { speakerIds: people },
      confirm: (_, words) => ({
        title: words("新闻发布会现在开始？", "Does the press conference begin now?"),
        body: words(
          "以此刻为召开时间，完成二十四小时时限。",
          "This instant counts, and meets the twenty-four-hour clock.",
        ),
      }),
      send: ["召开", "Hold it"],
      yes: ["开始", "It begins"],
      done: ["已记录新闻发布会开始。", "It has begun."],
    }),
    step(assessSentimentEvent, {
      lead: ["成因、范围、走势", "Cause, reach, course"],
      send: ["提交研判", "Assess"],
      done: ["研判已记录。", "Assessed."],
    }),
    step(handleSentimentEvent, {
      lead: ["谁在做什么", "Who is doing what"],
      send: ["提交处置", "Handle"],
      done: ["处置已记录。", "Handled."],
    }),
    step(classifySentimentEvent, {
      lead: ["等级、突发、首次获知", "Level, emergency, first known"],
      start: { level: event.level, urgent: event.urgent },
      effect: (given, words) =>
        hasClocks(event.level, event.urgent) && !hasClocks(given.level || event.level, given.urgent)
          ? words(
              "未到期的时限将终止；已逾期的仍记为逾期。",
              "Clocks with time left are called off; what was missed stays missed.",
            )
          : null,
      send: ["确认分级", "Judge"],
      done: ["分级已更正。", "Judged."],
    }),
    step(closeSentimentEvent, {
      lead: ["之后不能再发布或更改", "Nothing can be released or changed afterwards"],
      confirm: (_, words) => ({
        title: words("办结此件舆情？", "Close this event?"),
        body: words("办结后不能再发布或更改。", "Nothing can be released or changed afterwards."),
      }),
      done: ["已办结。", "Closed."],
    }),
  ];
  return { told, views };
}

function previewOf({ release }: { release: Release }, words: Words) {
  return {
    title: words("向公众发布？", "Publish to everybody?"),
    body: (
      <>
        <p>
          {words(
            "以下即公众看到的内容。发布即公开，不能收回，只能再次发布更正。",
            "This is what everybody will read. It cannot be taken back, only followed by another.",
          )}
        </p>
        <ReleasePaper release={release} />
      </>
    ),
  };
}
