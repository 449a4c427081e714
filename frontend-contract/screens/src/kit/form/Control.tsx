// What one writes or chooses in, by the kind of the field.
import { useWords } from "../../words";
import type { Choice } from "../shapes";
import { Instant } from "./Instant";
import { Left } from "./Left";
import { Picker } from "./Picker";
import { Several } from "./Several";
import type { AskedProps } from "./shapes";

type ControlTold = { id: string } & Partial<
  Record<"aria-invalid" | "aria-required", boolean> & { "aria-describedby": string }
>;

export function Control({
  asked: { field, value, among, onChange },
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
          <Left text={text} most={field.most} isLong />
        </>
      );
    case "texts":
      return (
        <textarea
          {...control}
          value={(value as readonly string[]).join("\n")}
          onChange={({ target }) => onChange(target.value === "" ? [] : target.value.split("\n"))}
        />
      );
    case "files":
      return (
        <p className="quiet">
          {words(
            "附件暂不能上传，请在文字中写明文件名称和文号。",
            "Files cannot be added yet: name them in the text.",
          )}
        </p>
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
        <Picker
          {...control}
          {...(among ? { among } : {})}
          of={field.of}
          value={text}
          onChange={onChange}
        />
      );
    case "refs":
      return (
        <Several
          {...control}
          {...(among ? { among } : {})}
          of={field.of}
          most={field.most}
          value={value as readonly string[]}
          onChange={onChange}
        />
      );
    case "number":
      return (
        <input
          {...control}
          {...typed}
          inputMode={field.whole ? "numeric" : "decimal"}
          autoComplete="off"
        />
      );
    default:
      return (
        <>
          <input {...control} {...typed} autoComplete="off" />
          <Left text={text} most={field.as === "text" ? field.most : undefined} />
        </>
      );
  }
}
