// What has happened to a thing, the newest first; a day stands once.
import HISTORY from "@operations/history.graphql?raw";
import type { HistoryQuery } from "@sitong/client/documents";
import { useState } from "react";

import { timeOfDay } from "../../clock/span";
import { useAsk } from "../../line/LineContext";
import { roleName } from "../../parts/roles";
import { termOf, useWords } from "../../words";
import type { Vocabulary, Words } from "../../words";
import { ClauseLink } from "../matter/ClauseLink";
import { COMMON_KINDS } from "./kinds";
import { payloadInWords } from "./payload";

export type Entry = HistoryQuery["events"]["edges"][number]["node"];

const FEW = 30;
/** The API gives no more at once. */
const MOST = 100;

export function History({
  stream,
  kinds = COMMON_KINDS,
  turn,
  current = null,
}: {
  stream: string;
  /** Kinds of the room beside those that every room knows. */
  kinds?: Vocabulary;
  /** Changes when the thing has moved. */
  turn: unknown;
  /** The entry that the page is about, by its number. */
  current?: number | null;
}) {
  const words = useWords();
  const [first, setFirst] = useState(current === null ? FEW : MOST);
  const { data } = useAsk<HistoryQuery>(HISTORY, { filter: { stream }, first }, turn);
  if (data === null) return null;
  const entries = data.events.edges.map((edge) => edge.node);
  const days = byDay(entries, words);
  return (
    <section className="history" aria-label={words("经过", "History")}>
      <h2>{words("经过", "History")}</h2>
      {days.map(([day, own]) => (
        <section key={day}>
          <h3>{day}</h3>
          <ol>
            {own.map((entry) => (
              <Line
                key={entry.cursor}
                entry={entry}
                kinds={kinds}
                isCurrent={entry.version === current}
              />
            ))}
          </ol>
        </section>
      ))}
      {data.events.pageInfo.hasNextPage &&
        (first < MOST ? (
          <button className="link" type="button" onClick={() => setFirst(MOST)}>
            {words("更早的经过", "Earlier")}
          </button>
        ) : (
          <a href={`/screens/history/?${new URLSearchParams({ stream })}`}>
            {words("全部经过", "All of it")}
          </a>
        ))}
    </section>
  );
}

function Line({
  entry,
  kinds,
  isCurrent,
}: {
  entry: Entry;
  kinds: Vocabulary;
  isCurrent: boolean;
}) {
  const words = useWords();
  const told = payloadInWords(entry, words);
  return (
    <li aria-current={isCurrent ? "true" : undefined}>
      <time dateTime={entry.at}>{timeOfDay(entry.at)}</time>
      <div>
        <p>{termOf({ ...COMMON_KINDS, ...kinds }, entry.kind, words)}</p>
        {told && <p className="what">{told}</p>}
        <p className="quiet">
          {roleName(entry.actorRole, words)} <ClauseLink id={entry.clause ?? null} />
        </p>
      </div>
    </li>
  );
}

function byDay(entries: readonly Entry[], words: Words): [day: string, entries: Entry[]][] {
  const shown = new Intl.DateTimeFormat(words("zh-CN", "en-GB"), {
    year: "numeric",
    month: "long",
    day: "numeric",
    weekday: "short",
    timeZone: "Asia/Shanghai",
  });
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const day = shown.format(Date.parse(entry.at));
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days];
}
