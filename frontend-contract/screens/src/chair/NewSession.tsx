// Calls a session: what it is, its rules, and the units in their order.
import OPEN_REVIEW_SESSION from "@operations/screens/open_review_session.graphql?raw";
import REVIEWED_UNITS from "@operations/screens/reviewed_units.graphql?raw";
import type { ReviewedUnitsQuery } from "@sitong/client/documents";
import { useState } from "react";

import type { UnitName } from "../hall/shapes";
import { useAsk, useLine } from "../line/LineContext";
import { Field } from "../parts/Field";
import { Problems } from "../parts/Problems";
import { useAct } from "../parts/useAct";
import { nameOf, useWords } from "../words";

const FIELDS = ["title", "startsAt", "performanceYear", "quorum", "unitIds"];
const SHANGHAI_MS = 8 * 3_600_000;

/** An instant as a form takes it, in Shanghai's time. */
function forForm(instant: number): string {
  return new Date(instant + SHANGHAI_MS).toISOString().slice(0, 16);
}

export function NewSession({ onOpened }: { onOpened: (sessionId: string) => void }) {
  const words = useWords();
  const { clock } = useLine();
  const { data } = useAsk<ReviewedUnitsQuery>(REVIEWED_UNITS, {});
  const { isBusy, problems, act } = useAct();
  const [title, setTitle] = useState(words("年终现场述职评议会", "Year-end review session"));
  const [startsAt, setStartsAt] = useState(() => forForm(clock.now()));
  const [year, setYear] = useState(() => forForm(clock.now()).slice(0, 4));
  const [quorum, setQuorum] = useState("");
  const [reveal, setReveal] = useState("PER_SLOT");
  const [rule, setRule] = useState("MEAN_2026");
  const [mayCorrect, setMayCorrect] = useState(true);
  const [order, setOrder] = useState<readonly string[] | null>(null);
  const units = new Map(data?.units.edges.map(({ node }) => [node.id, node]));
  const ids = order ?? [...units.keys()];

  const submit = async () => {
    const done = await act<{ session: { id: string } }>(OPEN_REVIEW_SESSION, {
      title,
      startsAt: `${startsAt}:00+08:00`,
      performanceYear: year === "" ? null : Number(year),
      quorum: quorum === "" ? null : Number(quorum),
      allowCorrections: mayCorrect,
      reveal,
      countingRule: rule,
      unitIds: ids,
    });
    if (done !== null) onOpened(done.session.id);
  };

  return (
    <form
      className="new-session"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void submit();
      }}
    >
      <div className="stack">
        <Field label={words("名称", "Title")} name="title" isRequired problems={problems}>
          <input value={title} onChange={(changed) => setTitle(changed.target.value)} />
        </Field>
        <Field
          label={words("开始时间（北京时间）", "Begins (Beijing time)")}
          name="startsAt"
          isRequired
          problems={problems}
        >
          <input
            type="datetime-local"
            value={startsAt}
            onChange={(changed) => setStartsAt(changed.target.value)}
          />
        </Field>
        <Field
          label={words("考评年度", "Performance year")}
          name="performanceYear"
          problems={problems}
        >
          <input
            inputMode="numeric"
            value={year}
            onChange={(changed) => setYear(changed.target.value)}
          />
        </Field>
        <Field
          label={words("法定票数", "Quorum")}
          name="quorum"
          hint={words(
            "少于此数不能截止打分；不填则不设。",
            "Fewer ballots cannot close a slot; empty means none.",
          )}
          problems={problems}
        >
          <input
            inputMode="numeric"
            value={quorum}
            onChange={(changed) => setQuorum(changed.target.value)}
          />
        </Field>
        <Field label={words("公布方式", "Reveal")} name="reveal" problems={problems}>
          <select value={reveal} onChange={(changed) => setReveal(changed.target.value)}>
            <option value="PER_SLOT">
              {words("逐一公布：每个单位截止打分后", "One by one, after each close")}
            </option>
            <option value="AT_END">
              {words("统一公布：只在公布结果时", "At the end, with the results")}
            </option>
          </select>
        </Field>
        <Field label={words("计分规则", "Counting rule")} name="countingRule" problems={problems}>
          <select value={rule} onChange={(changed) => setRule(changed.target.value)}>
            <option value="MEAN_2026">{words("算术平均", "Plain mean")}</option>
            <option value="TRIMMED_MEAN_2026">
              {words("去掉一个最高分和一个最低分后平均", "Mean without one highest and one lowest")}
            </option>
          </select>
        </Field>
        <label className="tick">
          <input
            type="checkbox"
            checked={mayCorrect}
            onChange={(changed) => setMayCorrect(changed.target.checked)}
          />
          {words("截止打分前允许更正", "A ballot may be corrected until the close")}
        </label>
        <Problems of={problems} shown={FIELDS} />
        <div className="acts">
          <button
            className="act"
            data-weight="first"
            type="submit"
            disabled={isBusy || ids.length === 0}
          >
            {words("召开评议会", "Call the session")}
          </button>
        </div>
      </div>
      <UnitOrder ids={ids} units={units} onOrder={setOrder} />
    </form>
  );
}

function UnitOrder({
  ids,
  units,
  onOrder,
}: {
  ids: readonly string[];
  units: ReadonlyMap<string, UnitName>;
  onOrder: (ids: readonly string[]) => void;
}) {
  const words = useWords();
  const move = (place: number, by: number) => {
    const next = [...ids];
    const [taken] = next.splice(place, 1);
    if (taken !== undefined) next.splice(place + by, 0, taken);
    onOrder(next);
  };
  return (
    <section className="panel order" aria-labelledby="units-title">
      <header className="session-line">
        <h2 id="units-title">
          {words(`述职单位和次序（${ids.length}）`, `Units in order (${ids.length})`)}
        </h2>
        {ids.length < units.size && (
          <button
            className="act"
            data-weight="plain"
            type="button"
            onClick={() => onOrder([...units.keys()])}
          >
            {words("恢复全部", "All units again")}
          </button>
        )}
      </header>
      <ol tabIndex={0} aria-labelledby="units-title">
        {ids.map((id, place) => {
          const unit = units.get(id);
          const name = unit ? nameOf(unit) : id;
          return (
            <li key={id} className="unit-line" data-unit={name}>
              <span className="place">{place + 1}</span>
              <span className="name">{name}</span>
              <button
                type="button"
                disabled={place === 0}
                aria-label={words(`${name} 上移`, `${name} up`)}
                onClick={() => move(place, -1)}
              >
                ↑
              </button>
              <button
                type="button"
                disabled={place === ids.length - 1}
                aria-label={words(`${name} 下移`, `${name} down`)}
                onClick={() => move(place, 1)}
              >
                ↓
              </button>
              <button
                type="button"
                aria-label={words(`${name} 移出`, `Leave out ${name}`)}
                onClick={() => onOrder(ids.filter((one) => one !== id))}
              >
                ×
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
