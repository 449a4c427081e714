// The rows of a form: fields below or beside each other, some of them as a group.
import type { Problem } from "../../line/line";
import { useWords, worded } from "../../words";
import type { Fields } from "../shapes";
import { Asked } from "./Asked";
import type { Drawn, Group, Row } from "./shapes";

interface RowsProps {
  own: string;
  fields: Fields;
  rows: readonly Row<string>[];
  drawn: Drawn;
  problems: readonly Problem[];
  onChange: (name: string, value: unknown) => void;
}

export function Rows({ rows, ...given }: RowsProps) {
  return rows.map((row) =>
    isGroup(row) ? (
      <GroupRows key={keyOf(row)} group={row} {...given} />
    ) : (
      <OneRow
        key={keyOf(row)}
        names={typeof row === "string" ? [row] : row}
        isGrouped={false}
        {...given}
      />
    ),
  );
}

/** By what is asked in it: a row that comes in above takes nothing out of the hand that writes. */
function keyOf(row: Row<string>): string {
  return JSON.stringify(isGroup(row) ? row.rows : row);
}

function isGroup(row: Row<string>): row is Group<string> {
  return typeof row === "object" && "rows" in row;
}

function GroupRows({ group, ...given }: { group: Group<string> } & Omit<RowsProps, "rows">) {
  const words = useWords();
  return (
    <fieldset className="group">
      <legend>{worded(group.says, words)}</legend>
      {group.help && <p className="hint">{worded(group.help, words)}</p>}
      {group.rows.map((row) => (
        <OneRow
          key={keyOf(row)}
          names={typeof row === "string" ? [row] : row}
          isGrouped
          {...given}
        />
      ))}
    </fieldset>
  );
}

function OneRow({
  names,
  isGrouped,
  own,
  fields,
  drawn,
  problems,
  onChange,
}: { names: readonly string[]; isGrouped: boolean } & Omit<RowsProps, "rows">) {
  const shown = names.filter(drawn.isShown);
  if (shown.length === 0) return null;
  return (
    <div className="form-row" data-count={shown.length}>
      {shown.map((name) => {
        const field = fields[name];
        if (field === undefined || field.as === "subject") return null;
        return (
          <Asked
            key={name}
            id={`${own}-${name}`}
            name={name}
            field={field}
            isOptional={!isGrouped && drawn.isOptional(name)}
            value={drawn.values[name]}
            choices={drawn.choices[name]}
            among={drawn.among[name]}
            problems={problems.filter((one) => one.path[0] === name)}
            onChange={(value) => onChange(name, value)}
          />
        );
      })}
    </div>
  );
}
