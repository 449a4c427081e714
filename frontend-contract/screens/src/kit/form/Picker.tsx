// Finds one among many by typing: a combobox as the ARIA practices describe it, patient with whoever
// composes characters.
import { useEffect, useState } from "react";
import type { KeyboardEvent } from "react";

import { useWords } from "../../words";
import type { Words } from "../../words";
import { Trouble } from "../Trouble";
import type { Choice } from "../shapes";
import { useSettledText } from "../useSettledText";
import { useNames, useNaming } from "./useNames";
import { useOffer } from "./useOffer";
import type { Offer } from "./useOffer";

export interface PickerProps {
  id: string;
  of: string;
  /** The id of the chosen one; empty where none is. */
  value: string;
  /** Narrows where it is looked, as the list's filter. */
  among?: object;
  onChange: (value: string) => void;
  "aria-invalid"?: boolean;
  "aria-required"?: boolean;
  "aria-describedby"?: string;
}

export function Picker({ id, of, value, among, onChange, ...told }: PickerProps) {
  const words = useWords();
  const note = useNaming();
  const [named = ""] = useNames([value]);
  // What is being typed; without it the field says what is chosen.
  const [text, setText] = useState<string | null>(null);
  const typed = useSettledText("");
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const offer = useOffer(of, typed.settled, isOpen, among);
  const choices = offer.choices ?? [];
  const optionId = (place: number) => `${id}-${place}`;
  useEffect(() => {
    if (at >= 0) document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: "nearest" });
  }, [id, at]);

  const close = () => {
    setOpen(false);
    setAt(-1);
    setText(null);
    typed.set("", false);
  };
  const choose = (one: Choice) => {
    note(one.id, one.name);
    onChange(one.id);
    close();
  };
  const type = (now: string, isComposing: boolean) => {
    setText(now);
    setOpen(true);
    setAt(-1);
    typed.set(now, isComposing);
  };
  const press = (pressed: KeyboardEvent) => {
    if (pressed.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[pressed.key];
    if (step !== undefined) {
      setOpen(true);
      const from = at < 0 && step < 0 ? 0 : at;
      if (choices.length > 0) setAt((from + step + choices.length) % choices.length);
    } else if (pressed.key === "Enter" && isOpen) {
      // Who is still choosing sends nothing; the only one there is may be meant.
      const meant = choices[at] ?? (choices.length === 1 ? choices[0] : undefined);
      if (meant !== undefined) choose(meant);
    } else if (pressed.key === "Escape" && isOpen) {
      close();
    } else return;
    pressed.preventDefault();
  };
  const leave = () => {
    const written = text?.trim();
    const exact = choices.find((one) => one.name === written);
    if (exact !== undefined) choose(exact);
    else {
      if (written === "" && value !== "") onChange("");
      // What was typed and is no choice does not look like one.
      close();
    }
  };
  return (
    <div className="picker" data-open={isOpen}>
      <input
        {...told}
        id={id}
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={at >= 0 ? optionId(at) : undefined}
        placeholder={words("输入名称或编号查找", "Type a name or a number")}
        value={text ?? named}
        // Pinyin on its way to being Chinese is no search.
        onChange={({ target, nativeEvent }) =>
          type(target.value, (nativeEvent as InputEvent).isComposing ?? false)
        }
        onCompositionEnd={({ currentTarget }) => type(currentTarget.value, false)}
        onClick={() => setOpen(true)}
        onKeyDown={press}
        onBlur={leave}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={words("可选项", "Choices")}>
        {isOpen &&
          choices.map((one, place) => (
            <li
              key={one.id}
              id={optionId(place)}
              role="option"
              aria-selected={place === at}
              // The field keeps the focus.
              onMouseDown={(pressed) => pressed.preventDefault()}
              onMouseMove={() => setAt(place)}
              onClick={() => choose(one)}
            >
              <Marked text={one.name} part={typed.settled} />
              {one.note && <span className="quiet"> {one.note}</span>}
            </li>
          ))}
      </ul>
      <p className="hint" role="status">
        {isOpen && stateOf(offer, typed.settled, words)}
      </p>
      {offer.fault !== null && <Trouble fault={offer.fault} again={offer.again} />}
    </div>
  );
}

function stateOf({ choices, hasMore, fault }: Offer, text: string, words: Words): string | null {
  if (fault !== null) return null;
  if (choices === null) return words("正在查找……", "Looking…");
  if (choices.length === 0 && text === "") return words("没有可选的。", "There is none to choose.");
  if (choices.length === 0)
    return words(
      `没有找到“${text}”，换个说法再试。`,
      `Nothing is called “${text}”; try another word.`,
    );
  return hasMore ? words("还有更多，请继续输入。", "There are more; type on.") : null;
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
