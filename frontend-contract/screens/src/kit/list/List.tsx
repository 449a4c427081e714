// A list: views by name, filters, order and counts that stand in the address, lines that a person
// reads, and the same lines as a file.
import { useId, useState } from "react";
import type { ReactNode } from "react";

import { useWords, worded } from "../../words";
import { narrow, open, useAddress } from "../address";
import { OWN_NAMES } from "../ownNames";
import type { SaidList } from "../shapes";
import { Trouble } from "../Trouble";
import { askedOf } from "./asked";
import type { Asked } from "./asked";
import { CountBy, Counts } from "./Counts";
import { Filters, hasFields } from "./Filters";
import { Lines } from "./Lines";
import { Orders } from "./Orders";
import { notePlace } from "./place";
import type { AnyList, Drawing, ListOf } from "./shapes";
import { TakeAway } from "./TakeAway";
import { PAGE, useLines } from "./useLines";
import type { Lines as ListLines } from "./useLines";

export function List<Item, L extends SaidList>({
  of,
  title,
  acts,
  shown,
}: {
  of: ListOf<Item, L>;
  title: string;
  /** What may be begun here. */
  acts?: ReactNode;
  /** What is open beside it. */
  shown: string | null;
}) {
  const words = useWords();
  const own = useId();
  const [isNarrowing, setNarrowing] = useState(false);
  // A list of any things is drawn by what it declares of them.
  const list = of as unknown as AnyList;
  const address = useAddress();
  const asked = askedOf(list, address);
  const also = list.also?.key === address.get(OWN_NAMES.as) ? list.also : undefined;
  const lines = useLines(list, asked, shown);
  const clear = () => narrow(Object.fromEntries(asked.fields.map(([name]) => [name, null])));
  const go = (id: string) => {
    if (shown === null) notePlace();
    open(id);
  };
  return (
    <section className="list" aria-label={title}>
      <div className="list-head">
        <Views list={list} asked={asked} total={lines.total} />
        {acts}
      </div>
      <Filters id={own} asked={asked} isOpen={isNarrowing} onClear={clear}>
        <div className="tools">
          {hasFields(asked) && (
            <button
              className="link"
              type="button"
              aria-expanded={isNarrowing}
              aria-controls={own}
              onClick={() => setNarrowing(!isNarrowing)}
            >
              {words("筛选", "Filter")}
            </button>
          )}
          {list.also && <Otherwise also={list.also} isChosen={also !== undefined} />}
          {also === undefined && (
            <>
              {Object.keys(list.of.orders).length > 0 && (
                <Orders of={list.of.orders} orderBy={asked.orderBy} />
              )}
              {Object.keys(list.of.groups).length > 0 && <CountBy of={list} by={asked.by} />}
              <TakeAway
                of={list}
                asked={asked}
                given={lines.given}
                whole={lines.whole}
                title={title}
              />
            </>
          )}
        </div>
      </Filters>
      {also === undefined ? (
        <Plain list={list} asked={asked} lines={lines} shown={shown} onOpen={go} onClear={clear} />
      ) : (
        also.draw({
          filter: asked.filter,
          turn: lines.turn,
          lines: (items) => <Lines list={list} items={items} shown={shown} onOpen={go} />,
        })
      )}
    </section>
  );
}

/** The lines, and what there is to say of them. */
function Plain({
  list,
  asked,
  lines,
  shown,
  onOpen,
  onClear,
}: {
  list: AnyList;
  asked: Asked;
  lines: ListLines<unknown>;
  shown: string | null;
  onOpen: (id: string) => void;
  onClear: () => void;
}) {
  const words = useWords();
  const count = lines.shown?.length ?? 0;
  return (
    <>
      {asked.by !== null && <Counts of={list} asked={asked} turn={lines.turn} />}
      {lines.fault && <Trouble fault={lines.fault} again={lines.again} />}
      <div role="status">
        {lines.waiting > 0 && (
          <button className="fresh" type="button" onClick={lines.take}>
            {words(`有 ${lines.waiting} 件新增`, `${lines.waiting} new`)}
          </button>
        )}
        {lines.shown === null && lines.fault === null && (
          <p className="reading">{words("正在读取……", "Reading…")}</p>
        )}
        {count > 0 && lines.total !== null && (
          <span className="sr-only">{words(`共 ${lines.total} 件`, `${lines.total} in all`)}</span>
        )}
        {lines.shown !== null && count === 0 && <Empty asked={asked} onClear={onClear} />}
      </div>
      {lines.shown !== null && count > 0 && (
        <Lines list={list} items={lines.shown} shown={shown} onOpen={onOpen} />
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
    </>
  );
}

function Otherwise({ also, isChosen }: { also: Drawing<unknown>; isChosen: boolean }) {
  const words = useWords();
  return (
    <button
      className="link"
      type="button"
      aria-pressed={isChosen}
      onClick={() => narrow({ [OWN_NAMES.as]: isChosen ? null : also.key })}
    >
      {isChosen ? words("列表", "As a list") : worded(also.says, words)}
    </button>
  );
}

function Views({ list, asked, total }: { list: AnyList; asked: Asked; total: number | null }) {
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
          onClick={() => narrow({ [OWN_NAMES.view]: place === 0 ? null : one.key })}
        >
          {worded(one.says, words)}
          {one === asked.view && total !== null && <span className="count"> {total}</span>}
        </button>
      ))}
    </div>
  );
}

/** Says why there is nothing, and how to find more. */
function Empty({ asked, onClear }: { asked: Asked; onClear: () => void }) {
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
