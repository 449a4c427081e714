// Search and filters; each choice says how many clauses it has.
import { useWords } from "../words";
import { moduleName, strengthName } from "./names";
import { NOTHING_WANTED, STRENGTHS, matching } from "./shapes";
import type { Clause, Wanted } from "./shapes";

export function Filters({
  clauses,
  wanted,
  onWanted,
}: {
  clauses: readonly Clause[];
  wanted: Wanted;
  onWanted: (wanted: Wanted) => void;
}) {
  const words = useWords();
  const documents = new Map(clauses.map((clause) => [clause.document.key, clause.document]));
  const modules = [...new Set(clauses.map((clause) => clause.module))].sort();
  const count = (change: Partial<Wanted>) => matching(clauses, { ...wanted, ...change }).length;
  const isAny = Object.values(wanted).some((value) => value !== "");
  return (
    <search className="filters">
      <div className="field wide">
        <label htmlFor="text">{words("检索", "Search")}</label>
        <input
          id="text"
          type="search"
          value={wanted.text}
          placeholder={words("条款编号、标题、义务、主体", "Id, heading, duty, actor")}
          onChange={(changed) => onWanted({ ...wanted, text: changed.target.value })}
        />
      </div>
      <Choice
        name={words("文件", "Document")}
        value={wanted.document}
        all={words("全部文件", "All documents")}
        options={[...documents.values()].map((one) => [
          one.key,
          `${one.key} ${words(one.title, one.titleEn)}（${count({ document: one.key })}）`,
        ])}
        onChange={(document) => onWanted({ ...wanted, document })}
      />
      <Choice
        name={words("约束力", "Strength")}
        value={wanted.strength}
        all={words("全部", "All")}
        options={STRENGTHS.map((one) => [
          one,
          `${strengthName(one, words)}（${count({ strength: one })}）`,
        ])}
        onChange={(strength) => onWanted({ ...wanted, strength })}
      />
      <Choice
        name={words("模块", "Module")}
        value={wanted.module}
        all={words("全部模块", "All modules")}
        options={modules.map((one) => [
          one,
          `${moduleName(one, words)}（${count({ module: one })}）`,
        ])}
        onChange={(module) => onWanted({ ...wanted, module })}
      />
      <button
        className="act"
        type="button"
        disabled={!isAny}
        onClick={() => onWanted(NOTHING_WANTED)}
      >
        {words("清除", "Clear")}
      </button>
    </search>
  );
}

function Choice({
  name,
  value,
  all,
  options,
  onChange,
}: {
  name: string;
  value: string;
  all: string;
  options: readonly (readonly [string, string])[];
  onChange: (value: string) => void;
}) {
  return (
    <div className="field">
      <label htmlFor={name}>{name}</label>
      <select id={name} value={value} onChange={(changed) => onChange(changed.target.value)}>
        <option value="">{all}</option>
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
