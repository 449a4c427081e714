// One-time entry codes, shown this once, as cards to print: the QR picture opens the phone's page.
import ISSUE_ENTRY_CODES from "@operations/screens/issue_entry_codes.graphql?raw";
import { useEffect, useRef, useState } from "react";

import { categoryName } from "../hall/names";
import type { Category, SessionState } from "../hall/shapes";
import { useConfirm } from "../parts/Confirm";
import { Problems } from "../parts/Problems";
import { useAct } from "../parts/useAct";
import { useWords } from "../words";

interface Issued {
  codes: readonly {
    code: string;
    representative: { id: string; code: string; name: string; category: Category };
  }[];
}

/** The address that a QR picture carries. The code stands behind #, which no server ever sees. */
export function entryAddress(code: string): string {
  return `${location.origin}/screens/phone/#code=${encodeURIComponent(code)}`;
}

export function EntryCodes({
  sessionId,
  title,
  state,
}: {
  sessionId: string;
  title: string;
  state: SessionState;
}) {
  const words = useWords();
  const confirm = useConfirm();
  const { isBusy, problems, act } = useAct();
  const [cards, setCards] = useState<Issued["codes"] | null>(null);
  if (state === "SCORING_CLOSED" || state === "COMPLETED") return null;

  const issue = async () => {
    const answer = await confirm({
      title: words("生成全部代表的入场码？", "Make entry codes for the whole delegation?"),
      body: (
        <p>
          {words(
            "入场码只显示这一次，请当场打印。此前未使用的入场码随即作废；已签到的代表不受影响。",
            "They are shown this once: print them now. Unused older codes stop working.",
          )}
        </p>
      ),
      yes: words("生成", "Make them"),
    });
    if (answer === null) return;
    const issued = await act<Issued>(ISSUE_ENTRY_CODES, { sessionId });
    if (issued !== null) setCards(issued.codes);
  };

  return (
    <>
      <button className="act" type="button" disabled={isBusy} onClick={() => void issue()}>
        {words("生成入场码", "Entry codes")}
      </button>
      <Problems of={problems} />
      {cards && <Cards cards={cards} title={title} onClose={() => setCards(null)} />}
    </>
  );
}

function Cards({
  cards,
  title,
  onClose,
}: {
  cards: Issued["codes"];
  title: string;
  onClose: () => void;
}) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="cards" aria-labelledby="cards-title" onCancel={onClose}>
      <header>
        <h2 id="cards-title">
          {words(`入场卡（${cards.length} 张）`, `Entry cards (${cards.length})`)}
        </h2>
        <div className="acts">
          <button className="act" data-weight="first" type="button" onClick={() => print()}>
            {words("打印", "Print")}
          </button>
          <button className="act" type="button" onClick={onClose}>
            {words("关闭（不再显示）", "Close for good")}
          </button>
        </div>
      </header>
      <ul tabIndex={0} aria-labelledby="cards-title">
        {cards.map(({ code, representative }) => (
          <li key={representative.id} data-code={code}>
            <QrPicture text={entryAddress(code)} />
            <div>
              <p className="quiet">{title}</p>
              <p className="who">{representative.name}</p>
              <p className="quiet">{categoryName(representative.category, words)}</p>
              <code>{code}</code>
            </div>
          </li>
        ))}
      </ul>
    </dialog>
  );
}

function QrPicture({ text }: { text: string }) {
  const [path, setPath] = useState<{ size: number; d: string } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void import("./qr").then(({ qrPath }) => isWanted && setPath(qrPath(text)));
    return () => {
      isWanted = false;
    };
  }, [text]);
  if (path === null) return <svg className="qr" aria-hidden="true" />;
  return (
    <svg className="qr" viewBox={`-2 -2 ${path.size + 4} ${path.size + 4}`} aria-hidden="true">
      <rect x="-2" y="-2" width="100%" height="100%" fill="#fff" />
      <path d={path.d} fill="#000" />
    </svg>
  );
}
