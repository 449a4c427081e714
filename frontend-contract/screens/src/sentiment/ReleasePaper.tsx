// A release as the public reads it: on the public page, before it is published, and afterwards.
import { wholeDate } from "../clock/span";
import { nameOf, useWords } from "../words";
import type { Release } from "./shapes";

export function ReleasePaper({ release, level = 2 }: { release: Release; level?: 2 | 3 }) {
  const words = useWords();
  const Title = `h${level}` as const;
  const Part = level === 2 ? "h3" : "h4";
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
        <Title>
          {nameOf(release.unit)}
          {release.isAuthoritative
            ? words("权威发布", ": authoritative release")
            : words("信息发布", ": release")}
        </Title>
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
