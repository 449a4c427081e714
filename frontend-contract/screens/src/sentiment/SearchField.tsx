// A field to look for something in.
import { Field } from "../parts/Field";
import type { Typed } from "./useSettledText";

export function SearchField({ label, typed }: { label: string; typed: Typed }) {
  return (
    <Field label={label} name="search">
      <input
        type="search"
        value={typed.text}
        onChange={(changed) =>
          typed.set(changed.target.value, (changed.nativeEvent as InputEvent).isComposing ?? false)
        }
        onCompositionEnd={(ended) => typed.set(ended.currentTarget.value, false)}
      />
    </Field>
  );
}
