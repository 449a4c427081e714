// Draws of representatives, open to everybody: each with its proof. Who may draw does so here, too.
import DRAW_LIST from "@operations/screens/draw_list.graphql?raw";
import DRAW_MATTER from "@operations/screens/draw_matter.graphql?raw";
import type { DrawListQuery, DrawMatterQuery } from "@sitong/client/documents";

import { drawRepresentatives } from "../generated/acts/drawRepresentatives";
import { voidDraw } from "../generated/acts/voidDraw";
import { DrawState } from "../generated/enums/DrawState";
import { representativeDraws } from "../generated/lists/representativeDraws";
import { RepresentativeDraw } from "../generated/things/RepresentativeDraw";
import { Facts, Matter, Room, Steps, Tag, Title, making, useSteps } from "../kit";
import type { ListOf } from "../kit";
import { holds } from "../parts/roles";
import { useViewer } from "../parts/Who";
import { Proof } from "./Proof";
import type { Draw } from "./shapes";

type Item = DrawListQuery["representativeDraws"]["edges"][number]["node"];

const MOVES = ["representative_draw:*"];

const list: ListOf<Item, typeof representativeDraws> = {
  of: representativeDraws,
  document: DRAW_LIST,
  // The log is not for everybody: the public brings the page up to date by looking anew.
  moves: [],
  views: [
    {
      key: "all",
      says: ["全部", "All"],
      filter: {},
      empty: ["还没有抽选。", "Nobody has been drawn yet."],
    },
    {
      key: "valid",
      says: ["有效", "Valid"],
      filter: { state: "VALID" },
      empty: ["没有有效的抽选。", "No draw is valid."],
    },
  ],
  columns: [
    { role: "mark", field: "state" },
    { role: "lead", field: "occasion" },
    { role: "fact", field: "hostUnit" },
    { role: "fact", field: "places" },
    { role: "time", field: "drawnAt" },
    { role: "sheet", field: "seed" },
  ],
};

const drawing = making(drawRepresentatives, {
  needs: "representative_draw:make",
  lay: ["unitId", ["occasion", "places"], "activityId"],
  send: ["抽选", "Draw"],
  idOf: ({ draw }) => draw.id,
});

export function Draws() {
  const viewer = useViewer();
  const moves = viewer !== null && holds(viewer, "event:read") ? MOVES : [];
  return (
    <Room
      title={["代表抽选", "Draws"]}
      isPublic={viewer === null}
      leadIn={[
        "每次抽选的范围、种子和结果都公开，任何人可在自己的浏览器里重抽一遍。",
        "Pool, seed and result of each draw are public: anybody draws it again in his own browser.",
      ]}
      list={{ ...list, moves }}
      makes={drawing}
      matter={(id) => (
        <Matter<DrawMatterQuery> document={DRAW_MATTER} id={id} moves={moves}>
          {(one) => <Shown one={one} />}
        </Matter>
      )}
    />
  );
}

function Shown({ one }: { one: Draw }) {
  const { told, step } = useSteps({ drawId: one.id }, one);
  return (
    <article className="matter">
      <header>
        <p className="marks">
          <Tag of={DrawState} value={one.state} />
        </p>
        <Title>{one.occasion}</Title>
      </header>
      <Facts
        of={RepresentativeDraw}
        one={one}
        rows={[
          ...(["hostUnit", "places", "drawnAt", "leftOutCount", "method"] as const),
          ["seed", <code className="seed">{one.seed}</code>],
          ...(["voidedAt", "reason"] as const),
        ]}
      />
      <Proof of={one} />
      {one.allowedSteps.some((each) => each.isAllowed) && (
        <Steps
          told={told}
          about={{ drawId: one.id }}
          steps={one.allowedSteps}
          views={[step(voidDraw, { done: ["抽选已作废。", "The draw is void."] })]}
        />
      )}
    </article>
  );
}
