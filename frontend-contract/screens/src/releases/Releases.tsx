// What was released, for everybody: the newest first, to be searched, and each as it was said.
import RELEASE_LIST from "@operations/screens/release_list.graphql?raw";
import RELEASE_MATTER from "@operations/screens/release_matter.graphql?raw";
import type { ReleaseListQuery, ReleaseMatterQuery } from "@sitong/client/documents";

import { releases } from "../generated/lists/releases";
import { Matter, Room, Title } from "../kit";
import type { ListOf } from "../kit";
import { useWords } from "../words";
import { ReleasePaper, releaseTitle } from "./ReleasePaper";
import type { Release } from "./ReleasePaper";

type Item = ReleaseListQuery["releases"]["edges"][number]["node"];

const MOST_BEGINNING = 60;

const list: ListOf<Item, typeof releases> = {
  of: releases,
  document: RELEASE_LIST,
  // The log is not for everybody: the page is brought up to date when it is looked at anew.
  moves: [],
  views: [
    {
      key: "all",
      says: ["全部", "All"],
      filter: {},
      empty: ["目前没有发布的信息。", "Nothing has been released yet."],
    },
  ],
  columns: [
    { role: "lead", field: "isAuthoritative", cell: releaseTitle },
    { role: "fact", says: ["内容", "What is said"], cell: beginningOf },
    { role: "time", field: "publishedAt" },
    { role: "sheet", field: "unit" },
  ],
};

/** How it begins, so that one knows which it is. */
function beginningOf(one: Item): string {
  const text = one.facts ?? one.verification ?? one.measures ?? one.precautions ?? "";
  const letters = [...text.replaceAll(/\s+/g, " ")];
  return letters.length > MOST_BEGINNING
    ? `${letters.slice(0, MOST_BEGINNING).join("")}……`
    : letters.join("");
}

export function Releases() {
  return (
    <Room
      title={["信息发布", "Releases"]}
      isPublic
      leadIn={[
        "区政府及各单位对外发布的全部权威信息和说明，最新的在前。",
        "Everything that the district and its units have released, the newest first.",
      ]}
      list={list}
      matter={(id) => (
        <Matter<ReleaseMatterQuery> document={RELEASE_MATTER} id={id} moves={[]}>
          {(one) => <Shown one={one} />}
        </Matter>
      )}
    />
  );
}

function Shown({ one }: { one: Release }) {
  const words = useWords();
  return (
    <div className="matter">
      <ReleasePaper release={one} heading={<Title>{releaseTitle(one, words)}</Title>} />
    </div>
  );
}
