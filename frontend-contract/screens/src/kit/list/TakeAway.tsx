// The list as a file: what it is narrowed to, in the order shown, all of its pages.
import { useEffect, useRef, useState } from "react";

import { localOf } from "../form/reading";
import { save } from "../../line/files";
import type { Fault } from "../../line/line";
import { useLine } from "../../line/LineContext";
import { useWords, worded } from "../../words";
import { Trouble } from "../Trouble";
import type { Asked } from "./asked";
import { headOf, textOf } from "./cells";
import { csvOf, fileName } from "./csv";
import type { AnyList } from "./shapes";
import { readLines } from "./useFound";

/** What a table program takes without complaint, and a server gives away in a minute. */
const MOST_ROWS = 10_000;

type Standing =
  | { at: "rest" }
  | { at: "work"; read: number }
  | { at: "done"; count: number; isCut: boolean }
  | { at: "fault"; fault: Fault };

export function TakeAway({
  of: list,
  asked,
  given,
  whole,
  title,
}: {
  of: AnyList;
  asked: Asked;
  given: object;
  whole: readonly unknown[] | null;
  title: string;
}) {
  const words = useWords();
  const line = useLine();
  const [standing, setStanding] = useState<Standing>({ at: "rest" });
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  const key = JSON.stringify([asked.view.key, given]);
  // What was said of another view says nothing of this one.
  useEffect(() => setStanding({ at: "rest" }), [key]);

  const take = async () => {
    if (standing.at === "work") return;
    setStanding({ at: "work", read: 0 });
    const tell = (read: number) => {
      if (isHere.current) setStanding({ at: "work", read });
      return isHere.current;
    };
    const found = await (
      whole === null
        ? readLines<unknown>(line, list.document, given, MOST_ROWS, tell)
        : Promise.resolve({ items: whole, hasMore: false })
    ).catch((fault: Fault) => ({ fault }));
    if (!isHere.current) return;
    if ("fault" in found && found.fault !== null) {
      setStanding({ at: "fault", fault: found.fault });
      return;
    }
    const items = "items" in found ? (found.items ?? []) : [];
    const columns = list.columns.filter(
      (one, place, all) =>
        all.findIndex((other) => headOf(list, other, words) === headOf(list, one, words)) === place,
    );
    const rows = items.map((item) => columns.map((one) => textOf(list, one, item, words)));
    const head = columns.map((one) => headOf(list, one, words));
    const now = localOf(line.clock.now()).replace("T", " ").replace(":", "");
    save(
      new Blob([csvOf([head, ...rows])], { type: "text/csv;charset=utf-8" }),
      fileName([title, worded(asked.view.says, words), now]),
    );
    const isCut = "hasMore" in found && found.hasMore;
    setStanding({ at: "done", count: items.length, isCut });
  };

  return (
    <>
      <button
        className="link"
        type="button"
        aria-disabled={standing.at === "work"}
        onClick={() => void take()}
      >
        {words("下载表格", "Take away")}
      </button>
      <span className="taken" role="status">
        {standing.at === "work" &&
          words(`正在读取，已有 ${standing.read} 件……`, `Reading, ${standing.read} so far…`)}
        {standing.at === "done" &&
          (standing.isCut
            ? words(
                `已下载前 ${standing.count} 件；请再筛选后分次下载其余。`,
                `The first ${standing.count} are in the file; narrow the list for the rest.`,
              )
            : words(`已下载 ${standing.count} 件。`, `${standing.count} are in the file.`))}
      </span>
      {standing.at === "fault" && <Trouble fault={standing.fault} again={() => void take()} />}
    </>
  );
}
