// One field by which a list is narrowed.
import { Suspense, lazy } from "react";

import { termOf, useWords, worded } from "../../words";
import { narrow } from "../address";
import type { EnumsField, SaidField } from "../shapes";

const Picker = lazy(() => import("../form/Picker"));

interface Given {
  id: string;
  name: string;
  /** As it stands in the address. */
  given: string;
}

export function Narrow({ field, ...own }: Given & { field: SaidField }) {
  const { id, name, given } = own;
  const words = useWords();
  if (field.as === "enums") return <Several field={field} {...own} />;
  const set = (value: string) => narrow({ [name]: value });
  return (
    <div className="field" data-field={name}>
      <label htmlFor={id}>{worded([field.zh, field.en], words)}</label>
      {field.as === "ref" ? (
        <Suspense fallback={<input id={id} disabled />}>
          <Picker id={id} of={field.of} value={given} onChange={set} />
        </Suspense>
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

function Several({ field, name, given }: Given & { field: EnumsField }) {
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
