// What was released, for everybody: the newest first, to be searched.
import PUBLIC_RELEASES from "@operations/screens/public_releases.graphql?raw";
import { useEffect } from "react";

import { Head } from "../parts/Head";
import { useWords } from "../words";
import { ReleasePaper } from "./ReleasePaper";
import { SearchField } from "./SearchField";
import type { Release } from "./shapes";
import { useFound } from "./useFound";
import { useSettledText } from "./useSettledText";

export function Releases() {
  const words = useWords();
  const typed = useSettledText(new URLSearchParams(location.search).get("q") ?? "");
  const { nodes, total, hasMore, fault, more } = useFound<Release>(
    PUBLIC_RELEASES,
    typed.settled === "" ? {} : { text: typed.settled },
  );
  useEffect(() => {
    const query = typed.settled === "" ? "" : `?${new URLSearchParams({ q: typed.settled })}`;
    history.replaceState(null, "", location.pathname + query);
  }, [typed.settled]);
  return (
    <>
      <Head title={words("信息发布", "Releases")} hasLine={false} />
      <main id="main" className="page releases-page">
        <div className="stack">
          <p>
            {words(
              "区政府及各单位对外发布的全部权威信息和说明，最新的在前。",
              "Everything that the district and its units have released, the newest first.",
            )}
          </p>
          <form className="search" role="search" onSubmit={(sent) => sent.preventDefault()}>
            <SearchField label={words("在发布内容中查找", "Look for")} typed={typed} />
          </form>
          {fault && <p className="problems">{fault.message}</p>}
          <p role="status">{nodes !== null && foundText(total, typed.settled, words)}</p>
          <ol>
            {nodes?.map((release) => (
              <li key={release.id}>
                <ReleasePaper release={release} />
              </li>
            ))}
          </ol>
          {hasMore && (
            <div className="acts">
              <button className="act" type="button" onClick={more}>
                {words("更早的发布", "Older ones")}
              </button>
            </div>
          )}
        </div>
      </main>
    </>
  );
}

function foundText(total: number, text: string, words: ReturnType<typeof useWords>): string {
  if (total > 0) return words(`共 ${total} 件`, `${total} in all`);
  return text === ""
    ? words("目前没有发布的信息。", "Nothing has been released yet.")
    : words("没有找到，请换个词再试。", "Nothing was found; try another word.");
}
