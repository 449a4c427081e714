// A list: views by name, filters that stand in the address, lines that a person reads.
import { useId, useState } from "react";
import type { ReactNode } from "react";

import { useWords, worded } from "../../words";
import { narrow, open, useAddress } from "../address";
import { askedOf } from "./asked";
import type { Asked } from "./asked";
import { Filters, hasFields, hasSearch } from "./Filters";
import { Lines } from "./Lines";
import { notePlace } from "./place";
import type { ListOf } from "./shapes";
import { useLines } from "./useLines";
import { PAGE } from "./useLines";

export function List<Item, Filter>({
  of: list,
  title,
  acts,
  shown,
}: {
  of: ListOf<Item, Filter>;
  title: string;
  /** What may be begun here. */
  acts?: ReactNode;
  /** What is open beside it. */
  shown: string | null;
}) {
  const words = useWords();
  const own = useId();
  const [isNarrowing, setNarrowing] = useState(false);
  const address = useAddress();
  const asked = askedOf(list, address);
  const lines = useLines(list, asked, shown);
  const clear = () => narrow(Object.fromEntries(asked.fields.map(([name]) => [name, null])));
  const go = (id: string) => {
    if (shown === null) notePlace();
    open(id);
  };
  const count = lines.shown?.length ?? 0;
  const toggle = hasFields(asked) && (
    <button
      className="link"
      type="button"
      aria-expanded={isNarrowing}
      aria-controls={own}
      onClick={() => setNarrowing(!isNarrowing)}
    >
      {words("筛选", "Filter")}
    </button>
  );
  return (
    <section className="list" aria-label={title}>
      <div className="list-head">
        <Views list={list} asked={asked} total={lines.total} />
        {!hasSearch(asked) && toggle}
        {acts}
      </div>
      <Filters id={own} asked={asked} isOpen={isNarrowing} onClear={clear}>
        {hasSearch(asked) && toggle}
      </Filters>
      {lines.fault && (
        <div className="problems" role="alert">
          <p>{lines.fault.message}</p>
          <button className="link" type="button" onClick={lines.again}>
            {words("再试一次", "Try again")}
          </button>
        </div>
      )}
      <div role="status">
        {lines.waiting > 0 && (
          <button className="fresh" type="button" onClick={lines.take}>
            {words(`有 ${lines.waiting} 件新增`, `${lines.waiting} new`)}
          </button>
        )}
        {count > 0 && lines.total !== null && (
          <span className="sr-only">{words(`共 ${lines.total} 件`, `${lines.total} in all`)}</span>
        )}
        {lines.shown !== null && count === 0 && <Empty asked={asked} onClear={clear} />}
      </div>
      {lines.shown !== null && count > 0 && (
        <Lines list={list} items={lines.shown} shown={shown} onOpen={go} />
      )}
      {lines.hasMore && (
        <p className="list-foot">
          <button className="act" type="button" onClick={lines.more}>
            {words(`再显示 ${PAGE} 件`, `${PAGE} more`)}
          </button>
          {lines.total !== null && (
            <span className="quiet">
              {words(`已显示 ${count} / ${lines.total} 件`, `${count} of ${lines.total}`)}
            </span>
          )}
        </p>
      )}
    </section>
  );
}

function Views<Item, Filter>({
  list,
  asked,
  total,
}: {
  list: ListOf<Item, Filter>;
  asked: Asked<Item, Filter>;
  total: number | null;
}) {
  const words = useWords();
  // Where there is but one there is nothing to choose.
  if (list.views.length === 1) return null;
  return (
    <div className="views" role="group" aria-label={words("视图", "Views")}>
      {list.views.map((one, place) => (
        <button
          key={one.key}
          type="button"
          aria-pressed={one === asked.view}
          onClick={() => narrow({ view: place === 0 ? null : one.key })}
        >
          {worded(one.says, words)}
          {one === asked.view && total !== null && <span className="count"> {total}</span>}
        </button>
      ))}
    </div>
  );
}

/** Says why there is nothing, and how to find more. */
function Empty<Item, Filter>({
  asked,
  onClear,
}: {
  asked: Asked<Item, Filter>;
  onClear: () => void;
}) {
  const words = useWords();
  if (asked.narrowings.length === 0)
    return <p className="nothing">{worded(asked.view.empty, words)}</p>;
  return (
    <div className="nothing">
      <p>
        {words(
          "没有找到符合条件的，换个词、放宽筛选或换一类再试。",
          "Nothing fits: try another word, fewer filters or another view.",
        )}
      </p>
      <button className="act" type="button" onClick={onClear}>
        {words("清除筛选", "Clear the filters")}
      </button>
    </div>
  );
}
