// Several found one after the other, each with its name and the way to take it off.
import { useEffect, useRef } from "react";

import { useWords } from "../../words";
import { Picker } from "./Picker";
import type { PickerProps } from "./Picker";
import { useNames } from "./useNames";

export function Several({
  value,
  most = Infinity,
  onChange,
  ...given
}: Omit<PickerProps, "value" | "onChange"> & {
  value: readonly string[];
  most?: number | undefined;
  onChange: (value: readonly string[]) => void;
}) {
  const names = useNames(value);
  const count = useRef(value.length);
  useEffect(() => {
    // The field for the next one is another field: it takes the focus over.
    if (value.length !== count.current) document.getElementById(given.id)?.focus();
    count.current = value.length;
  }, [value.length, given.id]);
  return (
    <>
      <ul className="chosen">
        {value.map((id, place) => (
          <li key={id}>
            <Chosen
              name={names[place] ?? ""}
              onDrop={() => onChange(value.filter((one) => one !== id))}
            />
          </li>
        ))}
      </ul>
      {value.length < most && (
        <Picker
          // Anew after each: the field is empty for the next one.
          key={value.length}
          {...given}
          value=""
          onChange={(id) => id !== "" && !value.includes(id) && onChange([...value, id])}
        />
      )}
    </>
  );
}

function Chosen({ name, onDrop }: { name: string; onDrop: () => void }) {
  const words = useWords();
  return (
    <span className="chip">
      <span>{name}</span>
      <button type="button" aria-label={words(`去掉${name}`, `Take away ${name}`)} onClick={onDrop}>
        ×
      </button>
    </span>
  );
}
