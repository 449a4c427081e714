// What may be done with an event now, in the shape in which the server is to tell it: once
// `allowedSteps` is in its answer this file goes, and the desk reads the field.
import { holds } from "../parts/roles";
import type { Viewer } from "../parts/roles";
import type { AllowedStep } from "../kit/shapes";
import { hasClocks } from "./names";
import type { Words } from "../words";
import type { Countdown } from "./shapes";

type Why = AllowedStep["problems"];

const NEEDS = {
  assessSentimentEvent: "sentiment:assess",
  handleSentimentEvent: "sentiment:handle",
  publishRelease: "release:publish",
  holdPressConference: "press_conference:hold",
  classifySentimentEvent: "sentiment:classify",
  closeSentimentEvent: "sentiment:close",
} as const;

export function allowedSteps(
  { event, clocks }: Countdown,
  viewer: Viewer | null,
  words: Words,
): readonly AllowedStep[] {
  const order = (zh: string, en: string): Why => [
    { code: "STATE_ORDER", message: words(zh, en), clause: "OP/61a" },
  ];
  const early = order("尚未研判，先研判再处置。", "It has to be assessed first.");
  const open = clocks.filter((one) => one.doneAt === null && one.state !== "ABORTED");
  const isAwaited = open.length > 0 && hasClocks(event.level, event.urgent);
  const waiting: Why = [
    {
      code: "CLOCKS_OPEN",
      message: words("仍有时限未完成。", "Clocks are still open."),
      clause: "OP/64a",
    },
  ];
  const why: Record<keyof typeof NEEDS, Why> = {
    assessSentimentEvent:
      event.state === "COLLECTED" ? [] : order("已经研判。", "It has been assessed."),
    handleSentimentEvent:
      event.state === "ASSESSED"
        ? []
        : event.state === "COLLECTED"
          ? early
          : order("已经处置。", "It is being handled."),
    publishRelease: [],
    holdPressConference: [],
    classifySentimentEvent: [],
    closeSentimentEvent: [
      ...(event.state === "RESPONDED"
        ? []
        : order("发布信息、作出回应之后才能办结。", "It has to be answered in public first.")),
      ...(isAwaited ? waiting : []),
    ],
  };
  const closed = order("已经办结。", "It is closed.");
  const forbidden: Why = [
    {
      code: "NOT_PERMITTED",
      message: words(
        "由有权办理的岗位办理，您可以查看。",
        "It is for others to do; you may look on.",
      ),
      clause: null,
    },
  ];
  return Object.entries(NEEDS).map(([mutation, permission]) => {
    const own = event.state === "CLOSED" ? closed : why[mutation as keyof typeof NEEDS];
    const problems = viewer !== null && holds(viewer, permission) ? own : forbidden;
    return { mutation, isAllowed: problems.length === 0, problems };
  });
}
