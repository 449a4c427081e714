// A few things to choose from, all in sight: one of them, or several.
import type { Choice } from "../shapes";

export function Few({
  id,
  choices,
  isMany,
  isWrong,
  value,
  onChange,
}: {
  id: string;
  choices: readonly Choice[];
  isMany: boolean;
  isWrong: boolean;
  value: string | readonly string[];
  onChange: (value: string | readonly string[]) => void;
}) {
  const chosen = typeof value === "string" ? [value] : value;
  const turn = (one: string, isChosen: boolean) => {
    if (!isMany) onChange(one);
    else onChange(isChosen ? [...chosen, one] : chosen.filter((other) => other !== one));
  };
  return (
    <div className="few">
      {choices.map((one, place) => (
        <label key={one.id}>
          <input
            type={isMany ? "checkbox" : "radio"}
            // What leads to the field leads to the first of them.
            id={place === 0 ? id : undefined}
            name={id}
            aria-invalid={isWrong && place === 0 ? true : undefined}
            checked={chosen.includes(one.id)}
            onChange={(changed) => turn(one.id, changed.target.checked)}
          />
          <span>
            {one.name}
            {one.note && <small>{one.note}</small>}
          </span>
        </label>
      ))}
    </div>
  );
}
