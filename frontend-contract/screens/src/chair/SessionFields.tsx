// What a session is and by which rules: the fields of calling one and of changing it.
import type { Problem } from "../line/line";
import { Field } from "../parts/Field";
import { useWords } from "../words";
import type { Draft } from "./draft";

/** Fields that show their own problems. */
export const FIELDS = [
  "title",
  "startsAt",
  "performanceYear",
  "quorum",
  "reveal",
  "countingRule",
] as const;

export function SessionFields({
  draft,
  problems,
  onDraft,
}: {
  draft: Draft;
  problems: readonly Problem[];
  onDraft: (draft: Draft) => void;
}) {
  const words = useWords();
  const set = (changed: Partial<Draft>) => onDraft({ ...draft, ...changed });
  return (
    <>
      <Field label={words("名称", "Title")} name="title" isRequired problems={problems}>
        <input
          value={draft.title}
          onChange={(changed) => set({ title: changed.target.value })}
        />
      </Field>
      <Field
        label={words("开始时间（北京时间）", "Begins (Beijing time)")}
        name="startsAt"
        isRequired
        problems={problems}
      >
        <input
          type="datetime-local"
          value={draft.startsAt}
          onChange={(changed) => set({ startsAt: changed.target.value })}
        />
      </Field>
      <Field label={words("考评年度", "Performance year")} name="performanceYear" problems={problems}>
        <input
          inputMode="numeric"
          value={draft.year}
          onChange={(changed) => set({ year: changed.target.value })}
        />
      </Field>
      <Field
        label={words("法定票数", "Quorum")}
        name="quorum"
        hint={words(
          "少于此数不能截止打分；不填则按规定的最少票数。",
          "Fewer ballots cannot close a slot; empty means the least that is allowed.",
        )}
        problems={problems}
      >
        <input
          inputMode="numeric"
          value={draft.quorum}
          onChange={(changed) => set({ quorum: changed.target.value })}
        />
      </Field>
      <Field label={words("公布方式", "Reveal")} name="reveal" problems={problems}>
        <select
          value={draft.reveal}
          onChange={(changed) => set({ reveal: changed.target.value as Draft["reveal"] })}
        >
          <option value="PER_SLOT">
            {words("逐一公布：每个单位截止打分后", "One by one, after each close")}
          </option>
          <option value="AT_END">
            {words("统一公布：只在公布结果时", "At the end, with the results")}
          </option>
        </select>
      </Field>
      {draft.reveal === "PER_SLOT" && (
        <label className="tick">
          <input
            type="checkbox"
            checked={draft.holdReveal}
            onChange={(changed) => set({ holdReveal: changed.target.checked })}
          />
          {words(
            "截止后由主持席决定何时公布得分",
            "After the close the desk decides when an average is shown",
          )}
        </label>
      )}
      <Field label={words("计分规则", "Counting rule")} name="countingRule" problems={problems}>
        <select
          value={draft.countingRule}
          onChange={(changed) =>
            set({ countingRule: changed.target.value as Draft["countingRule"] })
          }
        >
          <option value="MEAN_2026">{words("算术平均", "Plain mean")}</option>
          <option value="TRIMMED_MEAN_2026">
            {words("去掉一个最高分和一个最低分后平均", "Mean without one highest and one lowest")}
          </option>
        </select>
      </Field>
      <label className="tick">
        <input
          type="checkbox"
          checked={draft.allowCorrections}
          onChange={(changed) => set({ allowCorrections: changed.target.checked })}
        />
        {words("截止打分前允许更正", "A ballot may be corrected until the close")}
      </label>
    </>
  );
}
