// A release as the public reads it: on the public page, before it is published, and afterwards.
import type { ReleaseMatterQuery } from "@sitong/client/documents";
import type { ReactNode } from "react";

import { wholeDate } from "../clock/span";
import { nameOf, useWords } from "../words";
import type { Words } from "../words";
import "./release.css";

export type Release = Omit<
  Extract<NonNullable<ReleaseMatterQuery["node"]>, { publishedAt: string }>,
  "__typename"
>;

export function releaseTitle(
  release: Pick<Release, "unit" | "isAuthoritative">,
  words: Words,
): string {
  const what = release.isAuthoritative
    ? words("权威发布", ": authoritative release")
    : words("信息发布", ": release");
  return nameOf(release.unit) + what;
}

/** `heading` stands in place of one of its own. */
export function ReleasePaper({ release, heading }: { release: Release; heading?: ReactNode }) {
  const words = useWords();
  const Part = heading === undefined ? "h4" : "h3";
  const parts = [
    ["facts", words("事实概要", "Facts")],
    ["verification", words("初步核实", "Verified so far")],
    ["measures", words("应对措施", "Measures")],
    ["precautions", words("防范提示", "What to mind")],
    ["missingPartsNote", words("说明", "Note")],
  ] as const;
  return (
    <article className="release-paper">
      <header>
        {heading ?? <h3>{releaseTitle(release, words)}</h3>}
        <p className="quiet">
          <time dateTime={release.publishedAt}>{wholeDate(release.publishedAt)}</time> ·{" "}
          {words(`发言人 ${release.spokesperson.name}`, `Spoken by ${release.spokesperson.name}`)}
        </p>
      </header>
      {parts.map(([part, name]) =>
        release[part] ? (
          <section key={part}>
            <Part>{name}</Part>
            <p>{release[part]}</p>
          </section>
        ) : null,
      )}
    </article>
  );
}
