// One field of a form, by its kind: with its name, what helps, and what is wrong with it.
import { termOf, useWords, worded } from "../../words";
import type { SaidField } from "../shapes";
import { Control } from "./Control";
import { Few } from "./Few";
import type { AskedProps } from "./shapes";

/** More than these are not laid out side by side. */
const FEW = 7;
/** How many may be chosen is told up to so many. */
const TOLD = 20;

export function Asked(asked: AskedProps) {
  const { id, name, field, value, problems, onChange } = asked;
  const words = useWords();
  const label = worded([field.zh, field.en], words);
  const isWrong = problems.length > 0;
  const bounds = boundsOf(field, words);
  const told = [field.help || bounds ? `${id}-help` : "", isWrong ? `${id}-wrong` : ""]
    .filter(Boolean)
    .join(" ");
  const control = {
    id,
    ...(isWrong ? { "aria-invalid": true } : {}),
    ...(field.isRequired ? { "aria-required": true } : {}),
    ...(told ? { "aria-describedby": told } : {}),
  };
  const under = (
    <>
      {(field.help || bounds) && (
        <p className="hint" id={`${id}-help`}>
          {[field.help && worded(field.help, words), bounds].filter(Boolean).join(" ")}
        </p>
      )}
      {isWrong && (
        <p className="wrong" id={`${id}-wrong`}>
          {problems.map((one) => one.message).join(" ")}
        </p>
      )}
    </>
  );
  if (field.as === "yes")
    return (
      <div className="field" data-field={name}>
        <label className="tick">
          <input
            {...control}
            type="checkbox"
            checked={value === true}
            onChange={(changed) => onChange(changed.target.checked)}
          />
          <span>{label}</span>
        </label>
        {under}
      </div>
    );
  const isOptional = asked.isOptional && !field.isRequired && !(field.as === "refs" && field.least);
  const named = (
    <>
      {label}
      {isOptional && asked.choices === undefined && (
        <span className="aside">{words("选填", "optional")}</span>
      )}
      {field.clause && <span className="aside clause">{field.clause}</span>}
    </>
  );
  const few = fewOf(asked, words);
  const isMany = field.as === "refs" || field.as === "enums";
  if (few !== null && (few.length <= FEW || isMany))
    return (
      <fieldset className="field" data-field={name} aria-describedby={told || undefined}>
        <legend>{named}</legend>
        {under}
        <Few
          id={id}
          choices={few}
          isMany={isMany}
          isWrong={isWrong}
          value={value as string | readonly string[]}
          onChange={onChange}
        />
      </fieldset>
    );
  return (
    <div className="field" data-field={name}>
      <label htmlFor={id}>{named}</label>
      {under}
      <Control asked={asked} control={control} few={few} />
    </div>
  );
}

/** What there is to choose from, where that is known. */
function fewOf({ field, choices }: AskedProps, words: ReturnType<typeof useWords>) {
  if (field.as === "enum" || field.as === "enums")
    return Object.keys(field.of).map((one) => ({ id: one, name: termOf(field.of, one, words) }));
  return field.as === "ref" || field.as === "refs" ? (choices ?? null) : null;
}

/** What the contract bounds, told before anything is wrong; a text tells it while it is written. */
function boundsOf(field: SaidField, words: ReturnType<typeof useWords>): string | null {
  if (field.as !== "number" && field.as !== "refs")
    return field.as !== "texts"
      ? null
      : field.areDays
        ? words("每行一个日期，如“12-18”。", "One day a line, like “12-18”.")
        : words("每行一条。", "One a line.");
  const { least, most } = field;
  if (field.as === "refs") {
    // A bound that hardly anybody meets is told when somebody does.
    if (most === undefined || most > TOLD) return null;
    return (least ?? 1) > 1
      ? words(`选 ${least} 至 ${most} 项。`, `${least} to ${most} of them.`)
      : words(`最多选 ${most} 项。`, `At most ${most}.`);
  }
  return least !== undefined && most !== undefined
    ? words(`${least} 至 ${most}。`, `From ${least} to ${most}.`)
    : null;
}
