// Finds one among many by typing. Loaded when a form first needs it.
import { useCombobox } from "downshift";
import { useState } from "react";

import { useWords } from "../../words";
import type { Choice } from "../shapes";
import { useSettledText } from "../useSettledText";
import { useNamed, useOffer } from "./sources";

export interface PickerProps {
  id: string;
  of: string;
  /** The id of the chosen one; empty where none is. */
  value: string;
  onChange: (value: string) => void;
  "aria-invalid"?: boolean;
  "aria-required"?: boolean;
  "aria-describedby"?: string;
}

export default function Picker({ id, of, value, onChange, ...told }: PickerProps) {
  const words = useWords();
  const typed = useSettledText("");
  const [picked, setPicked] = useState<Choice | null>(null);
  const named = useNamed(picked?.id === value ? null : of, value);
  // Until its name is known nothing is shown as chosen.
  const found = picked?.id === value ? picked : named === "" ? null : { id: value, name: named };
  const chosen = value === "" ? null : found;
  const [isOpen, setOpen] = useState(false);
  const offer = useOffer(of, typed.settled, isOpen);
  const choices = offer?.choices ?? [];
  const box = useCombobox<Choice>({
    inputId: id,
    items: [...choices],
    itemToString: (one) => one?.name ?? "",
    itemToKey: (one) => one?.id,
    selectedItem: chosen,
    onIsOpenChange: ({ isOpen: isNow }) => setOpen(isNow === true),
    onSelectedItemChange: ({ selectedItem }) => {
      setPicked(selectedItem ?? null);
      typed.set("", false);
      onChange(selectedItem?.id ?? "");
    },
  });
  const input = box.getInputProps({
    ...told,
    placeholder: words("输入名称查找", "Type a name"),
    // Pinyin on its way to being Chinese is no search.
    onInput: (changed) =>
      typed.set(
        changed.currentTarget.value,
        (changed.nativeEvent as InputEvent).isComposing ?? false,
      ),
    onCompositionEnd: (ended) => typed.set(ended.currentTarget.value, false),
    onKeyDown: (pressed) => {
      if (pressed.key !== "Enter" || !isOpen || box.highlightedIndex >= 0) return;
      // Who is still choosing sends nothing; the only one there is may be meant.
      pressed.preventDefault();
      const [only, ...more] = choices;
      if (only !== undefined && more.length === 0) box.selectItem(only);
    },
    onBlur: () => {
      const written = box.inputValue.trim();
      const exact = choices.find((one) => one.name === written);
      if (exact !== undefined && exact.id !== value) {
        setPicked(exact);
        onChange(exact.id);
      } else if (written === "" && chosen !== null) onChange("");
      // What was typed and is no choice does not look like one.
      else if (written !== (chosen?.name ?? "")) box.setInputValue(chosen?.name ?? "");
    },
  });
  return (
    <div className="picker" data-open={isOpen}>
      <input {...input} />
      <ul {...box.getMenuProps({ "aria-label": words("可选项", "Choices") })}>
        {isOpen &&
          choices.map((one, index) => (
            <li key={one.id} {...box.getItemProps({ item: one, index })}>
              <Marked text={one.name} part={typed.settled} />
              {one.note && <span className="quiet"> {one.note}</span>}
            </li>
          ))}
      </ul>
      <p className="hint" role="status">
        {isOpen &&
          offer !== null &&
          choices.length === 0 &&
          words(`没有找到“${typed.settled}”。`, `Nothing is called “${typed.settled}”.`)}
        {isOpen &&
          offer?.hasMore === true &&
          words("还有更多，请继续输入。", "There are more; type on.")}
      </p>
    </div>
  );
}

/** The part that was looked for stands out. */
function Marked({ text, part }: { text: string; part: string }) {
  const at = part === "" ? -1 : text.indexOf(part);
  if (at < 0) return <span>{text}</span>;
  return (
    <span>
      {text.slice(0, at)}
      <mark>{part}</mark>
      {text.slice(at + part.length)}
    </span>
  );
}
