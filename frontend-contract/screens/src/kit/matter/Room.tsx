// A room's page: its head, its list, and beside the list or in its place the matter that is open.
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";

import { Head } from "../../parts/Head";
import { LineBanner } from "../../parts/LineState";
import { holds } from "../../parts/roles";
import { useViewer } from "../../parts/Who";
import { useWords, worded } from "../../words";
import type { Term } from "../../words";
import { leave, open, useAddress } from "../address";
import { List } from "../list/List";
import type { ListOf } from "../list/shapes";
import type { SaidList } from "../shapes";
import type { Making } from "./Making";
import "../room.css";

/** Where something is made, in place of its id. */
const NEW = "new";

interface Shown<Item, L extends SaidList> {
  title: Term;
  /** Of the list, where it is not the room's own. */
  listTitle?: Term;
  list: ListOf<Item, L>;
  matter: (id: string) => ReactNode;
  /** What may be made here. */
  makes?: Making;
  /** Beside the name of who is signed in. */
  links?: ReactNode;
  /** Above the list. */
  leadIn?: Term;
  /** A page for everybody watches no line. */
  isPublic?: boolean;
}

export function Room<Item, L extends SaidList>(room: Shown<Item, L>) {
  const { title, list, makes, leadIn, isPublic = false } = room;
  const words = useWords();
  const viewer = useViewer();
  const shown = useAddress().get("id");
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    // The list knows its own place.
    if (shown !== null) scrollTo(0, 0);
  }, [shown]);
  const mayMake = makes !== undefined && viewer !== null && [makes.needs].flat().some((one) => holds(viewer, one));
  return (
    <>
      <Head title={worded(title, words)} hasLine={!isPublic}>
        {room.links}
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
        <div className="room-list">
          {leadIn && <p className="lead-in">{worded(leadIn, words)}</p>}
          <List
            of={list}
            title={worded(room.listTitle ?? title, words)}
            shown={shown}
            acts={
              mayMake && (
                <button className="act" data-weight="first" type="button" onClick={() => open(NEW)}>
                  {worded(makes.says, words)}
                </button>
              )
            }
          />
        </div>
        {shown !== null && (
          <div className="room-matter" key={shown}>
            <button className="link back" type="button" onClick={leave}>
              {words("← 返回列表", "← Back to the list")}
            </button>
            {shown === NEW && makes !== undefined ? (
              <Made makes={makes} mayMake={mayMake} />
            ) : (
              room.matter(shown)
            )}
          </div>
        )}
      </main>
    </>
  );
}

/** A link that was sent may lead somebody here who may not. */
function Made({ makes, mayMake }: { makes: Making; mayMake: boolean }) {
  const words = useWords();
  if (mayMake) return makes.form;
  const says = worded(makes.says, words);
  return (
    <p className="nothing" role="status">
      {words(
        `您的身份不能办理“${says}”，请换用有权的令牌。`,
        `You may not do this (${says}); use another token.`,
      )}
    </p>
  );
}
