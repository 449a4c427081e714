// A room's page: its head, its list, and beside the list or in its place the matter that is open.
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";

import { Head } from "../../parts/Head";
import { LineBanner } from "../../parts/LineState";
import { useWords } from "../../words";
import { leave, useAddress } from "../address";
import "../room.css";

interface Shown {
  title: string;
  /** Beside the name of who is signed in. */
  links?: ReactNode;
  /** A page for everybody watches no line. */
  isPublic?: boolean;
  list: (shown: string | null) => ReactNode;
  matter: (id: string) => ReactNode;
}

export function Room({ title, links, isPublic = false, list, matter }: Shown) {
  const words = useWords();
  const shown = useAddress().get("id");
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    // The list knows its own place.
    if (shown !== null) scrollTo(0, 0);
  }, [shown]);
  return (
    <>
      <Head title={title} hasLine={!isPublic}>
        {links}
      </Head>
      {!isPublic && (
        <LineBanner
          kept={words(
            "可以继续填写：每一步都会重发到得到答复，只办一次。",
            "You may go on writing: each step is sent until it is answered, and done once.",
          )}
        />
      )}
      <main id="main" className="page room" data-open={shown !== null}>
        <div className="room-list">{list(shown)}</div>
        {shown !== null && (
          <div className="room-matter" key={shown}>
            <button className="link back" type="button" onClick={leave}>
              {words("← 返回列表", "← Back to the list")}
            </button>
            {matter(shown)}
          </div>
        )}
      </main>
    </>
  );
}
