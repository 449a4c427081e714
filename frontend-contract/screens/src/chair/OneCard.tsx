// Finds the one person who needs a card: lost, forgotten, or late.
import FIND_REPRESENTATIVES from "@operations/screens/find_representatives.graphql?raw";
import type { FindRepresentativesQuery } from "@sitong/client/documents";
import { useEffect, useRef, useState } from "react";

import { categoryName } from "../hall/names";
import { useAsk } from "../line/LineContext";
import { useSettled } from "../parts/useSettled";
import { nameOf, useWords } from "../words";

export type Representative = FindRepresentativesQuery["representatives"]["edges"][number]["node"];

export function OneCard({
  onChosen,
  onClose,
}: {
  onChosen: (one: Representative) => void;
  onClose: () => void;
}) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState("");
  const settled = useSettled(text.trim());
  const { data, fault } = useAsk<FindRepresentativesQuery>(
    FIND_REPRESENTATIVES,
    settled === "" ? null : { text: settled },
  );
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const found = settled === "" ? null : data?.representatives.edges.map(({ node }) => node);
  return (
    <dialog ref={dialog} className="one-card" aria-labelledby="one-card-title" onCancel={onClose}>
      <h2 id="one-card-title">{words("补发一张入场卡", "Make one card")}</h2>
      <p className="quiet">
        {words(
          "只作废此人未使用的旧码，其他人的卡不受影响。迟到的代表也这样入场。",
          "Only this person's unused code stops working. Latecomers are let in by this, too.",
        )}
      </p>
      <div className="field">
        <label htmlFor="one-card-text">{words("姓名或编号", "Name or number")}</label>
        <input
          id="one-card-text"
          type="search"
          autoComplete="off"
          value={text}
          onChange={(changed) => setText(changed.target.value)}
        />
      </div>
      <ul aria-live="polite">
        {found?.map((one) => (
          <li key={one.id}>
            <button type="button" onClick={() => onChosen(one)}>
              <strong>{one.name}</strong>
              <span className="quiet">
                {one.code} · {categoryName(one.category, words)}
                {one.affiliation && ` · ${nameOf(one.affiliation)}`}
              </span>
            </button>
          </li>
        ))}
        {found?.length === 0 && (
          <li className="quiet">{words("没有这样的在任代表。", "No active member is so called.")}</li>
        )}
        {fault && <li className="problems">{fault.message}</li>}
      </ul>
      <div className="acts">
        <button className="act" type="button" onClick={onClose}>
          {words("取消", "Cancel")}
        </button>
      </div>
    </dialog>
  );
}
