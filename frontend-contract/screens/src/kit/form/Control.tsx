// What one writes or chooses in, by the kind of the field.
import { Suspense, lazy } from "react";

import { useWords } from "../../words";
import type { Choice } from "../shapes";
import type { AskedProps } from "./Asked";
import { Instant } from "./Instant";
import { Left } from "./Left";
import { Several } from "./Several";

const Picker = lazy(() => import("./Picker"));

type ControlTold = { id: string } & Partial<
  Record<"aria-invalid" | "aria-required", boolean> & { "aria-describedby": string }
>;

export function Control({
  asked: { field, value, onChange },
  control,
  few,
}: {
  asked: AskedProps;
  control: ControlTold;
  few: readonly Choice[] | null;
}) {
  const words = useWords();
  const text = typeof value === "string" ? value : "";
  const typed = {
    value: text,
    onChange: (changed: { target: { value: string } }) => onChange(changed.target.value),
  };
  if (few !== null && (field.as === "enum" || field.as === "ref"))
    return (
      <select {...control} {...typed}>
        <option value="">{words("请选择", "Choose")}</option>
        {few.map((one) => (
          <option key={one.id} value={one.id}>
            {one.note ? `${one.name} · ${one.note}` : one.name}
          </option>
        ))}
      </select>
    );
  switch (field.as) {
    case "longText":
      return (
        <>
          <textarea {...control} {...typed} />
          <Left text={text} most={field.most} />
        </>
      );
    case "instant":
    case "day":
      return (
        <Instant
          {...control}
          kind={field.as}
          value={text}
          isPast={field.past ?? false}
          onChange={onChange}
        />
      );
    case "ref":
      return (
        <Suspense fallback={<input {...control} disabled />}>
          <Picker {...control} of={field.of} value={text} onChange={onChange} />
        </Suspense>
      );
    case "refs":
      return (
        <Several
          {...control}
          of={field.of}
          value={value as readonly string[]}
          onChange={onChange}
        />
      );
    case "number":
      return <input {...control} {...typed} inputMode="decimal" autoComplete="off" />;
    default:
      return (
        <>
          <input {...control} {...typed} autoComplete="off" />
          <Left text={text} most={field.as === "text" ? field.most : undefined} />
        </>
      );
  }
}
