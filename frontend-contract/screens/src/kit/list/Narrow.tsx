// One field by which a list is narrowed.
import { useEffect, useRef } from "react";

import { plainDigits } from "../../parts/numbers";
import { termOf, useWords, worded } from "../../words";
import { narrow } from "../address";
import { Instant } from "../form/Instant";
import { Picker } from "../form/Picker";
import { heldInstant } from "../form/reading";
import { Several } from "../form/Several";
import type { EnumsField, SaidField } from "../shapes";
import { useSettledText } from "../useSettledText";

/** What is being typed is no day yet, and narrows nothing. */
const isDay = (value: string) => !Number.isNaN(heldInstant(value, "day"));

interface Given {
  id: string;
  name: string;
  /** As it stands in the address. */
  given: string;
}

export function Narrow({ field, ...own }: Given & { field: SaidField }) {
  const { id, name, given } = own;
  const words = useWords();
  if (field.as === "enums") return <Ticks field={field} {...own} />;
  const set = (value: string) => narrow({ [name]: value });
  const setDay = (value: string) => (value === "" || isDay(value)) && set(value);
  return (
    <div className="field" data-field={name}>
      <label htmlFor={id}>{worded([field.zh, field.en], words)}</label>
      {field.as === "refs" ? (
        <Several
          id={id}
          of={field.of}
          value={given === "" ? [] : given.split(",")}
          onChange={(ids) => set(ids.join(","))}
        />
      ) : field.as === "ref" ? (
        <Picker id={id} of={field.of} value={given} onChange={set} />
      ) : field.as === "number" ? (
        <NumberTyped id={id} given={given} onChange={set} />
      ) : field.as === "day" ? (
        <Instant id={id} kind="day" value={given} isPast={false} onChange={setDay} />
      ) : (
        <select id={id} value={given} onChange={(changed) => set(changed.target.value)}>
          <option value="">{words("全部", "All")}</option>
          {field.as === "enum" &&
            Object.keys(field.of).map((one) => (
              <option key={one} value={one}>
                {termOf(field.of, one, words)}
              </option>
            ))}
          {field.as === "yes" && <option value="true">{words("是", "Yes")}</option>}
          {field.as === "yes" && <option value="false">{words("否", "No")}</option>}
        </select>
      )}
    </div>
  );
}

function Ticks({ field, name, given }: Given & { field: EnumsField }) {
  const words = useWords();
  const chosen = given.split(",");
  const all = Object.keys(field.of);
  const turn = (one: string, isChosen: boolean) => {
    const next = all.filter((other) => (other === one ? isChosen : chosen.includes(other)));
    narrow({ [name]: next.join(",") });
  };
  return (
    <fieldset className="field" data-field={name}>
      <legend>{worded([field.zh, field.en], words)}</legend>
      <div className="few">
        {all.map((one) => (
          <label key={one}>
            <input
              type="checkbox"
              checked={chosen.includes(one)}
              onChange={(changed) => turn(one, changed.target.checked)}
            />
            <span>{termOf(field.of, one, words)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What is no number yet narrows nothing. */
function NumberTyped({
  id,
  given,
  onChange,
}: {
  id: string;
  given: string;
  onChange: (value: string) => void;
}) {
  const typed = useSettledText(given);
  const plain = plainDigits(typed.settled);
  const isNumber = plain === "" || Number.isSafeInteger(Number(plain));
  const last = useRef(given);
  const tell = useRef(onChange);
  tell.current = onChange;
  useEffect(() => {
    if (isNumber && plain !== last.current) tell.current((last.current = plain));
  }, [plain, isNumber]);
  const { set } = typed;
  useEffect(() => {
    // Taken away by its chip, or gone back from.
    if (given !== last.current) set((last.current = given), false);
  }, [given, set]);
  return (
    <input
      id={id}
      inputMode="numeric"
      autoComplete="off"
      value={typed.text}
      aria-invalid={!isNumber || undefined}
      onChange={({ target, nativeEvent }) =>
        typed.set(target.value, (nativeEvent as InputEvent).isComposing ?? false)
      }
      onCompositionEnd={({ currentTarget }) => typed.set(currentTarget.value, false)}
    />
  );
}
