// What was released, for everybody: the newest first, to be searched, and each as it was said.
import RELEASE_LIST from "@operations/screens/release_list.graphql?raw";
import RELEASE_MATTER from "@operations/screens/release_matter.graphql?raw";
import type {
  ReleaseFilter as Filter,
  ReleaseListQuery,
  ReleaseMatterQuery,
} from "@sitong/client/documents";

import { wholeDate } from "../clock/span";
import { ReleaseFilter } from "../generated/filters/ReleaseFilter";
import { Release as says } from "../generated/labels/Release";
import { List } from "../kit/list/List";
import type { ListOf } from "../kit/list/shapes";
import { Gone } from "../kit/matter/Gone";
import { Room } from "../kit/matter/Room";
import { Title } from "../kit/matter/Title";
import { useMatter } from "../kit/matter/useMatter";
import { useWords } from "../words";
import type { Words } from "../words";
import { ReleasePaper, releaseTitle } from "./ReleasePaper";
import type { Release } from "./ReleasePaper";

type Item = ReleaseListQuery["releases"]["edges"][number]["node"];

const MOST_BEGINNING = 60;

const releases: ListOf<Item, Filter> = {
  document: RELEASE_LIST,
  idOf: (one) => one.id,
  filters: ReleaseFilter,
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
    { role: "lead", says: says.isAuthoritative, cell: releaseTitle },
    { role: "fact", says: says.unit, cell: beginningOf },
    {
      role: "time",
      says: says.publishedAt,
      cell: (one) => <time dateTime={one.publishedAt}>{wholeDate(one.publishedAt)}</time>,
    },
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
  const words = useWords();
  const title = words("信息发布", "Releases");
  return (
    <Room
      title={title}
      isPublic
      list={(shown) => (
        <>
          <p className="lead-in">
            {words(
              "区政府及各单位对外发布的全部权威信息和说明，最新的在前。",
              "Everything that the district and its units have released, the newest first.",
            )}
          </p>
          <List of={releases} title={title} shown={shown} />
        </>
      )}
      matter={(id) => <ReleaseMatter id={id} words={words} />}
    />
  );
}

function ReleaseMatter({ id, words }: { id: string; words: Words }) {
  const { one, turn: _, ...gone } = useMatter<ReleaseMatterQuery>(RELEASE_MATTER, id, []);
  if (one === null) return <Gone {...gone} />;
  const release = one as Release;
  return (
    <div className="matter">
      <ReleasePaper release={release} heading={<Title>{releaseTitle(release, words)}</Title>} />
    </div>
  );
}
