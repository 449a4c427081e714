// One-time entry codes as cards: for everybody, or for one who has lost his or comes late. A code is
// told to nobody but who made it; this tab can have its cards shown and printed again.
import ISSUE_ENTRY_CODES from "@operations/screens/issue_entry_codes.graphql?raw";
import { newRequestId } from "@sitong/client";
import { useState } from "react";

import { useConfirm } from "../parts/Confirm";
import { Problems } from "../parts/Problems";
import { useAct } from "../parts/useAct";
import { useWords } from "../words";
import { Cards } from "./Cards";
import { OneCard } from "./OneCard";
import type { Representative } from "./OneCard";
import type { Card, Issued } from "./issued";
import { dropIssue, forgetIssues, issuesOf, noteIssue } from "./issues";
import type { Issue } from "./issues";

export function EntryCodes({
  sessionId,
  title,
  hasBegun,
}: {
  sessionId: string;
  title: string;
  /** Then the hall holds its cards, and new ones for everybody would be a slip. */
  hasBegun: boolean;
}) {
  const words = useWords();
  const confirm = useConfirm();
  const { isBusy, problems, act } = useAct();
  const [cards, setCards] = useState<readonly Card[] | null>(null);
  const [isChoosing, setChoosing] = useState(false);
  const issues = issuesOf(sessionId);

  const ask = (issue: Issue) => act<Issued>(ISSUE_ENTRY_CODES, { sessionId, ...issue });

  const make = async (representativeIds: readonly string[] | null) => {
    const issue = { requestId: newRequestId(), representativeIds };
    noteIssue(sessionId, issue);
    const issued = await ask(issue);
    if (issued === null) dropIssue(sessionId, issue);
    else setCards(issued.codes);
  };

  const makeAll = async () => {
    const answer = await confirm({
      title: words("生成全部代表的入场码？", "Make entry codes for the whole delegation?"),
      body: (
        <p>
          {words(
            "此前未使用的入场码随即作废；已签到的代表不受影响。只补一人的，请用“补发一张”。",
            "Unused older codes stop working; whoever is in stays in. For one person make one card.",
          )}
        </p>
      ),
      yes: words("生成", "Make them"),
      isGrave: hasBegun || issues.length > 0,
      warning: hasBegun
        ? words(
            "评议会已经开始，全部重发会使场内尚未使用的入场卡失效。",
            "The session has begun; cards in the hall that are not used yet would stop working.",
          )
        : null,
    });
    if (answer !== null) await make(null);
  };

  const makeOne = async (one: Representative) => {
    setChoosing(false);
    await make([one.id]);
  };

  /** What was made for one person later stands in place of what was made for everybody. */
  const showAgain = async () => {
    const newest = new Map<string, Card>();
    for (const issue of issues) {
      const issued = await ask(issue);
      if (issued === null) return;
      for (const card of issued.codes) newest.set(card.representative.id, card);
    }
    setCards([...newest.values()]);
  };

  const forget = async () => {
    const answer = await confirm({
      title: words("彻底关闭入场卡？", "Close the cards for good?"),
      body: (
        <p>
          {words(
            "关闭后本机不能再显示或打印这些入场卡；遗失的只能补发。已印出的卡继续有效。",
            "They can no longer be shown or printed here; a lost one can only be made anew. Printed cards go on working.",
          )}
        </p>
      ),
      yes: words("彻底关闭", "Close for good"),
      isGrave: true,
    });
    if (answer === null) return;
    forgetIssues(sessionId);
    setCards(null);
  };

  return (
    <>
      <button className="act" type="button" disabled={isBusy} onClick={() => void makeAll()}>
        {words("生成入场码", "Entry codes")}
      </button>
      <button className="act" type="button" disabled={isBusy} onClick={() => setChoosing(true)}>
        {words("补发一张", "One card")}
      </button>
      {issues.length > 0 && (
        <button className="act" type="button" disabled={isBusy} onClick={() => void showAgain()}>
          {words("再次显示入场卡", "Cards again")}
        </button>
      )}
      <Problems of={problems} />
      {isChoosing && (
        <OneCard onChosen={(one) => void makeOne(one)} onClose={() => setChoosing(false)} />
      )}
      {cards && (
        <Cards
          cards={cards}
          title={title}
          onHide={() => setCards(null)}
          onForget={() => void forget()}
        />
      )}
    </>
  );
}
