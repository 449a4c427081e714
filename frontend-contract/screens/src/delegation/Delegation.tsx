// The room of the delegation: members and nominees, one of them with his record, a roster in and out.
import REPRESENTATIVE_LIST from "@operations/screens/representative_list.graphql?raw";
import REPRESENTATIVE_MATTER from "@operations/screens/representative_matter.graphql?raw";
import type { RepresentativeListQuery, RepresentativeMatterQuery } from "@sitong/client/documents";

import { nominateRepresentative } from "../generated/acts/nominateRepresentative";
import { representatives } from "../generated/lists/representatives";
import { Matter, Room, making } from "../kit";
import type { ListOf } from "../kit";
import { open } from "../kit/address";
import { holds } from "../parts/roles";
import { useViewer } from "../parts/Who";
import { useWords } from "../words";
import { Import } from "./Import";
import { Member } from "./Member";

type Item = RepresentativeListQuery["representatives"]["edges"][number]["node"];

const MOVES = ["representative:*", "participation:*", "publicity:*"];
/** Where a roster is read in, in place of somebody's id. */
const IMPORT = "import";

const list: ListOf<Item, typeof representatives> = {
  of: representatives,
  document: REPRESENTATIVE_LIST,
  moves: MOVES,
  views: [
    {
      key: "members",
      says: ["在任", "Members"],
      filter: { states: ["ACTIVE", "SUSPENDED"] },
      empty: ["还没有代表入库。", "Nobody has been taken in yet."],
    },
    {
      key: "nominees",
      says: ["待入库", "Nominees"],
      filter: { states: ["NOMINATED", "QUALIFIED"] },
      empty: ["没有待入库的提名。", "No nomination waits."],
    },
    {
      key: "all",
      says: ["全部", "All"],
      filter: {},
      empty: ["没有代表。", "There is nobody."],
    },
  ],
  columns: [
    { role: "mark", field: "category" },
    { role: "mark", field: "state", isQuiet: true },
    { role: "lead", field: "name" },
    { role: "fact", field: "code" },
    { role: "fact", field: "affiliation" },
    { role: "fact", field: "subKind", isForWide: true },
    { role: "time", field: "joinedOn" },
    { role: "sheet", field: "phone" },
    { role: "sheet", field: "endedOn" },
  ],
};

const nominating = making(nominateRepresentative, {
  needs: "representative:nominate",
  lay: ["termId", ["name", "phone"], ["category", "subKind"], "affiliationId", "actedAt"],
  send: ["提名", "Nominate"],
  idOf: ({ representative }) => representative.id,
});

export function Delegation() {
  const words = useWords();
  const viewer = useViewer();
  const mayNominate = viewer !== null && holds(viewer, "representative:nominate");
  return (
    <Room
      title={["代表团", "Delegation"]}
      list={list}
      makes={nominating}
      links={
        mayNominate && (
          <button className="link" type="button" onClick={() => open(IMPORT)}>
            {words("名册导入导出", "Roster in and out")}
          </button>
        )
      }
      matter={(id) =>
        id === IMPORT ? (
          <Import />
        ) : (
          <Matter<RepresentativeMatterQuery> document={REPRESENTATIVE_MATTER} id={id} moves={MOVES}>
            {(one, turn) => <Member one={one} turn={turn} />}
          </Matter>
        )
      }
    />
  );
}
