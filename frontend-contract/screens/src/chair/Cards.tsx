// Entry cards on the screen and on paper: ten on a sheet of A4 or Letter, none of them cut.
import { useEffect, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";

import { categoryName } from "../hall/names";
import { isThisMachine, usePublicOrigin } from "../publicOrigin";
import { useWords } from "../words";
import type { Card } from "./issued";

const ON_A_SHEET = 10;

interface Square {
  size: number;
  d: string;
}
type Drawn = (text: string) => Square;

/** The address that a QR picture carries. The code stands behind #, which no server ever sees. */
function entryAddress(origin: string, code: string): string {
  return `${origin}/screens/phone/#code=${encodeURIComponent(code)}`;
}

export function Cards({
  cards,
  title,
  onHide,
  onForget,
}: {
  cards: readonly Card[];
  title: string;
  onHide: () => void;
  onForget: () => void;
}) {
  const words = useWords();
  const origin = usePublicOrigin();
  const draw = useQr();
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState("");
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const pictures = useMemo(() => {
    if (draw === null || origin === null) return null;
    return new Map(cards.map(({ code }) => [code, draw(entryAddress(origin, code))]));
  }, [cards, draw, origin]);
  const wanted = text.trim().toUpperCase();
  const shown = cards.filter(({ representative }) =>
    `${representative.name} ${representative.code}`.toUpperCase().includes(wanted),
  );

  return (
    <>
      <dialog
        ref={dialog}
        className="cards"
        aria-labelledby="cards-title"
        onCancel={(pressed) => {
          pressed.preventDefault();
          onHide();
        }}
      >
        <header>
          <h2 id="cards-title">
            {words(`入场卡（${cards.length} 张）`, `Entry cards (${cards.length})`)}
          </h2>
          <input
            type="search"
            value={text}
            aria-label={words("按姓名或编号查找", "Find by name or number")}
            placeholder={words("按姓名或编号查找", "Find by name or number")}
            onChange={(changed) => setText(changed.target.value)}
          />
          <div className="acts">
            <button
              className="act"
              data-weight="first"
              type="button"
              disabled={pictures === null || shown.length === 0}
              onClick={() => print()}
            >
              {words(`打印 ${shown.length} 张`, `Print ${shown.length}`)}
            </button>
            <button className="act" type="button" onClick={onHide}>
              {words("收起", "Put away")}
            </button>
            <button className="act" data-weight="grave" type="button" onClick={onForget}>
              {words("彻底关闭", "Close for good")}
            </button>
          </div>
        </header>
        {origin !== null && isThisMachine(origin) && (
          <p className="problems" role="status">
            {words(
              `二维码指向 ${origin}，手机打不开。请管理员设置 SITONG_PUBLIC_URL 后再打印。`,
              `The QR codes name ${origin}, which no phone can open. Have SITONG_PUBLIC_URL set before printing.`,
            )}
          </p>
        )}
        <ul tabIndex={0} aria-labelledby="cards-title">
          {shown.map((card) => (
            <li key={card.representative.id} data-code={card.code}>
              <Face card={card} title={title} picture={pictures?.get(card.code)} />
            </li>
          ))}
        </ul>
      </dialog>
      {pictures && origin !== null && (
        <Sheets>
          {shown.map((card) => (
            <a
              key={card.representative.id}
              className="card"
              href={entryAddress(origin, card.code)}
            >
              <Face card={card} title={title} picture={pictures.get(card.code)} />
            </a>
          ))}
        </Sheets>
      )}
    </>
  );
}

/** Outside the page, which is not printed. On paper saved as a file each card opens a phone's page. */
function Sheets({ children }: { children: readonly React.ReactElement[] }) {
  const sheets = Array.from({ length: Math.ceil(children.length / ON_A_SHEET) }, (_, number) =>
    children.slice(number * ON_A_SHEET, (number + 1) * ON_A_SHEET),
  );
  return createPortal(
    <div className="card-sheets print-only" aria-hidden="true">
      {sheets.map((cards, number) => (
        <div key={number} className="card-sheet">
          {cards}
        </div>
      ))}
    </div>,
    document.body,
  );
}

function Face({
  card: { code, representative },
  title,
  picture,
}: {
  card: Card;
  title: string;
  picture: Square | undefined;
}) {
  const words = useWords();
  return (
    <>
      <QrPicture of={picture} />
      <div>
        <p className="quiet title">{title}</p>
        <p className="who">{representative.name}</p>
        <p className="quiet">
          {representative.code} · {categoryName(representative.category, words)}
        </p>
        <code>{code}</code>
      </div>
    </>
  );
}

function QrPicture({ of }: { of: Square | undefined }) {
  if (of === undefined) return <svg className="qr" aria-hidden="true" />;
  return (
    <svg className="qr" viewBox={`-2 -2 ${of.size + 4} ${of.size + 4}`} aria-hidden="true">
      <rect x="-2" y="-2" width="100%" height="100%" fill="#fff" />
      <path d={of.d} fill="#000" />
    </svg>
  );
}

/** How a QR picture is drawn, once that is loaded. */
function useQr(): Drawn | null {
  const [draw, setDraw] = useState<Drawn | null>(null);
  useEffect(() => {
    let isWanted = true;
    void import("./qr").then(({ qrPath }) => isWanted && setDraw(() => qrPath));
    return () => {
      isWanted = false;
    };
  }, []);
  return draw;
}
