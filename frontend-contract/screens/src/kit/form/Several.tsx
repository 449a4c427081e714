// Several found one after the other, each with its name and the way to take it off.
import { Suspense, lazy, useEffect, useRef } from "react";

import { useWords } from "../../words";
import type { PickerProps } from "./Picker";
import { useNamed } from "./sources";

const Picker = lazy(() => import("./Picker"));

export function Several({
  value,
  onChange,
  ...given
}: Omit<PickerProps, "value" | "onChange"> & {
  value: readonly string[];
  onChange: (value: readonly string[]) => void;
}) {
  const count = useRef(value.length);
  useEffect(() => {
    // The field for the next one is another field: it takes the focus over.
    if (value.length !== count.current) document.getElementById(given.id)?.focus();
    count.current = value.length;
  }, [value.length, given.id]);
  return (
    <>
      <ul className="chosen">
        {value.map((id) => (
          <li key={id}>
            <Chosen
              of={given.of}
              id={id}
              onDrop={() => onChange(value.filter((one) => one !== id))}
            />
          </li>
        ))}
      </ul>
      <Suspense fallback={<input id={given.id} disabled />}>
        {/* Anew after each: the field is empty for the next one. */}
        <Picker
          key={value.length}
          {...given}
          value=""
          onChange={(id) => id !== "" && !value.includes(id) && onChange([...value, id])}
        />
      </Suspense>
    </>
  );
}

function Chosen({ of, id, onDrop }: { of: string; id: string; onDrop: () => void }) {
  const words = useWords();
  const name = useNamed(of, id);
  return (
    <span className="chip">
      <span>{name}</span>
      <button type="button" aria-label={words(`去掉${name}`, `Take away ${name}`)} onClick={onDrop}>
        ×
      </button>
    </span>
  );
}
