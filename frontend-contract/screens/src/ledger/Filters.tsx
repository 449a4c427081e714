// What the heat map is narrowed to; all of it stands in the address.
import { narrow } from "../kit/address";
import { strengthName } from "../clauses/names";
import { ActivityPhase } from "../generated/enums/ActivityPhase";
import { DocumentKey } from "../generated/enums/DocumentKey";
import { termOf, useWords } from "../words";
import { PHASES } from "./shapes";
import type { District, Wanted } from "./shapes";

export function Filters({
  ledger,
  wanted,
  year,
  thisYear,
}: {
  ledger: District;
  wanted: Wanted;
  year: number;
  thisYear: number;
}) {
  const words = useWords();
  const documents = [...new Set(ledger.duties.map((one) => one.document))];
  const strengths = [...new Set(ledger.duties.map((one) => one.strength))];
  const years = [...new Set([thisYear, thisYear - 1, year])].sort((one, other) => other - one);
  return (
    <search className="ledger-filters">
      <div className="field">
        <label htmlFor="text">{words("责任", "Duty")}</label>
        <input
          id="text"
          type="search"
          value={wanted.text}
          placeholder={words("名称或条款编号", "Name or clause")}
          onChange={(changed) => narrow({ text: changed.target.value }, true)}
        />
      </div>
      <Choice
        name="document"
        label={words("文件", "Document")}
        value={wanted.document}
        all={words("全部文件", "All documents")}
        options={documents.map((one) => [one, `${one} ${termOf(DocumentKey, one, words)}`])}
      />
      <Choice
        name="strength"
        label={words("约束力", "Strength")}
        value={wanted.strength}
        all={words("全部", "All")}
        options={strengths.map((one) => [one, strengthName(one, words)])}
      />
      <Choice
        name="phase"
        label={words("阶段", "Step of the year")}
        value={wanted.phase}
        all={words("全年", "Whole year")}
        options={PHASES.map((one) => [one, termOf(ActivityPhase, one, words)])}
      />
      <Choice
        name="year"
        label={words("年度", "Year")}
        value={year === thisYear ? "" : String(year)}
        all={String(thisYear)}
        options={years.filter((one) => one !== thisYear).map((one) => [String(one), String(one)])}
      />
    </search>
  );
}

function Choice({
  name,
  label,
  value,
  all,
  options,
}: {
  name: string;
  label: string;
  value: string;
  all: string;
  options: readonly (readonly [string, string])[];
}) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select
        id={name}
        value={value}
        onChange={(changed) => narrow({ [name]: changed.target.value })}
      >
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
