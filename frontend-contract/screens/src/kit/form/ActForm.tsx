// A form for one act: words, bounds and kinds come from the contract, the rest from the room.
import { useEffect, useId, useRef } from "react";
import type { KeyboardEvent } from "react";

import { useWords, worded } from "../../words";
import type { AnyAct, Field } from "../shapes";
import { DraftState } from "./DraftState";
import { Rows } from "./Rows";
import type { ActFormProps, Drawn, Row } from "./shapes";
import { Summary } from "./Summary";
import { useActForm } from "./useActForm";

export type { ActFormProps } from "./shapes";

export function ActForm<A extends AnyAct>(props: ActFormProps<A>) {
  const { act: what, blocked = null } = props;
  const words = useWords();
  const own = useId();
  const { form, draft, values, typed, isShown, isBusy, problems, submit, set } = useActForm(props);
  const hasMoved = useHasMoved(props.basis, Object.keys(draft.changes).length > 0);
  const effect = props.effect?.(typed, words) ?? null;
  const names = Object.keys(what.fields).filter((name) => what.fields[name]?.as !== "subject");
  const hasRequired = names.some((name) => isRequired(what.fields[name]));
  const drawn: Drawn = {
    values,
    isShown,
    // What is asked for only sometimes is needed then; where nothing is required it need not be said.
    isOptional: (name) => hasRequired && !Object.hasOwn(props.when ?? {}, name),
    choices: (props.choices ?? {}) as Drawn["choices"],
    among: (props.among ?? {}) as Drawn["among"],
  };
  const label = worded(props.send ?? what.says, words);
  return (
    <form
      ref={form}
      className="act-form"
      noValidate
      aria-label={worded(what.says, words)}
      onKeyDown={holdBack}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        if (!isBusy && blocked === null) void submit();
      }}
    >
      {hasMoved && (
        <p className="moved" role="status">
          {words(
            "填写期间此件已有变化，请对照上方现状再提交；所写内容仍在。",
            "The matter has moved while you were writing. Look above before you send it; what you wrote is kept.",
          )}
        </p>
      )}
      <Rows
        own={own}
        fields={what.fields}
        rows={(props.lay ?? names) as readonly Row<string>[]}
        drawn={drawn}
        problems={problems}
        onChange={set}
      />
      {draft.state !== "empty" && <DraftState draft={draft} />}
      <Summary problems={problems} fields={what.fields} own={own} isShown={isShown} />
      {effect !== null && (
        <p className="effect" role="status">
          {effect}
        </p>
      )}
      {blocked !== null && <p className="moved">{blocked}</p>}
      <div className="acts">
        <button
          className="act"
          data-weight="first"
          type="submit"
          // One that is disabled would lose the focus.
          aria-disabled={isBusy || blocked !== null}
        >
          {isBusy ? words("正在提交……", "Sending…") : label}
        </button>
      </div>
    </form>
  );
}

const isRequired = (field: Field | undefined) =>
  field !== undefined && "isRequired" in field && field.isRequired === true;

/** Whether the matter has moved since somebody began to write; what he did before is no news. */
function useHasMoved(basis: string | undefined, isWritten: boolean): boolean {
  const begun = useRef(basis);
  useEffect(() => {
    if (!isWritten) begun.current = basis;
  }, [basis, isWritten]);
  return isWritten && begun.current !== basis;
}

/** Enter ends the composing of a character, and sends nothing. */
function holdBack(pressed: KeyboardEvent): void {
  if (pressed.key === "Enter" && pressed.nativeEvent.isComposing) pressed.preventDefault();
}
