// A representative's phone: checks in, follows the floor, scores, keeps receipts.
import HALL_FLOOR from "@operations/screens/hall_floor.graphql?raw";
import { useState } from "react";

import { FloorClock } from "../hall/FloorClock";
import { categoryName } from "../hall/names";
import type { Category, FloorFrame, SessionState } from "../hall/shapes";
import { useWatch } from "../line/LineContext";
import { WithLine } from "../mount";
import { useConfirm } from "../parts/Confirm";
import { AlarmSwitch } from "../parts/AlarmSwitch";
import { LineBanner, LineDot } from "../parts/LineState";
import { Mark } from "../parts/Mark";
import { Switches } from "../parts/Switches";
import { nameOf, useWords } from "../words";
import type { Words } from "../words";
import { Ballot } from "./Ballot";
import { Entry, isScanned } from "./Entry";
import { KeptHere } from "./KeptHere";
import { clearPhone } from "./outbox";
import type { Badge } from "./outbox";
import { Receipts } from "./Receipts";
import { useIsStored, useOutbox, usePhone, useUrnCheck } from "./useOutbox";

export function Phone() {
  const { badge } = usePhone();
  const [isEntering, setEntering] = useState(isScanned);
  // A code is its own credential: whoever brings one comes in as nobody yet.
  const token = isEntering ? null : (badge?.token ?? null);
  return (
    <WithLine token={token} key={token}>
      {badge === null || isEntering ? (
        <Outside onEntered={() => setEntering(false)} />
      ) : (
        <Inside badge={badge} />
      )}
    </WithLine>
  );
}

function Outside({ onEntered }: { onEntered: () => void }) {
  const words = useWords();
  return (
    <div className="phone">
      <header className="phone-head">
        <Mark />
        <h1>{words("四同 · 代表手机", "Sitong · Phone")}</h1>
        <Switches />
      </header>
      <main id="main">
        <Entry onEntered={onEntered} />
      </main>
    </div>
  );
}

function Inside({ badge }: { badge: Badge }) {
  const words = useWords();
  const { ballots } = usePhone();
  const floor = useWatch<FloorFrame>(HALL_FLOOR, { sessionId: badge.sessionId });
  useOutbox();
  const isStored = useIsStored();
  useUrnCheck(floor.frame?.slot?.id ?? null, floor.frame?.session.state ?? null);
  const kept = Object.values(ballots);
  const isWaiting = kept.some((one) => one.standing === "waiting");

  return (
    <div className="phone">
      <header className="phone-head">
        <Mark />
        <h1>
          {badge.name}
          <small>{categoryName(badge.category as Category, words)}</small>
        </h1>
        <LineDot />
      </header>
      <LineBanner
        refused={words(
          "这台手机的凭证已失效，请向工作人员换领入场码后重新签到。",
          "This phone's credential counts no longer. Ask the staff for a new entry code.",
        )}
        kept={
          isWaiting
            ? words(
                `您的打分已${isStored ? "存在本机" : "记在此页"}，恢复后自动送出，只计一次。`,
                "Your score is kept here and will be sent; it counts once.",
              )
            : floor.frame
              ? words("现在打分也会先存在本机。", "A score given now is kept here first.")
              : words("恢复后即可继续打分。", "You can score as soon as it is back.")
        }
      />
      {!isStored && (
        <div className="banner" data-kind="memory" role="status">
          <p>
            {words(
              "这台手机不能保存记录（存储已满或被禁用）。打分照常送出，显示“已送达”之前请不要关闭或刷新此页。",
              "This phone keeps nothing (its storage is full or blocked). Scores are sent all the same; leave this page open until one is in.",
            )}
          </p>
        </div>
      )}
      <main id="main">
        {floor.fault && !floor.frame && (
          <p className="problems" role="alert">
            {floor.fault.message}
          </p>
        )}
        {floor.frame ? (
          <Floor floor={floor.frame} badge={badge} />
        ) : (
          <KeptHere badge={badge} ballots={kept} />
        )}
      </main>
      <footer className="phone-foot">
        <Receipts ballots={kept} />
        <div className="foot-line">
          <AlarmSwitch />
          <Switches />
          <Leave isWaiting={isWaiting} />
        </div>
      </footer>
    </div>
  );
}

function Floor({ floor, badge }: { floor: FloorFrame; badge: Badge }) {
  const words = useWords();
  const { ballots } = usePhone();
  const { slot } = floor;
  if (slot === null) {
    return (
      <div className="rest">
        <p className="quiet">{floor.session.title}</p>
        <h2>
          {restText(floor.session.state, words)}
        </h2>
      </div>
    );
  }
  const isRecused = badge.affiliationId === slot.unit.id;
  const isOpen = slot.state === "SCORING_OPEN";
  const kept = ballots[slot.id] ?? null;
  const isVoid = kept !== null && (kept.round ?? 1) < slot.round;
  const ballot = isVoid ? null : kept;
  return (
    <>
      <div className="now">
        <p className="quiet">
          {words(`第 ${slot.position} 个述职`, `Report ${slot.position}`)} ·{" "}
          {isOpen ? words("打分中", "Scoring") : words("述职中", "Reporting")}
        </p>
        <h2>{nameOf(slot.unit)}</h2>
      </div>
      {!isOpen && <FloorClock floor={floor} />}
      {isVoid && isOpen && (
        <p className="recused" role="status">
          {words(
            "本单位重新打分，您原先的打分已作废，请再打一次。",
            "This unit is scored again; your former score is void. Please score once more.",
          )}
        </p>
      )}
      {isRecused ? (
        <p className="recused" role="status">
          {words(
            "您与该单位有关联，按规定回避，本单位不打分。",
            "You are affiliated with this unit and recused; you do not score it.",
          )}
        </p>
      ) : floor.session.state === "PAUSED" ? (
        <p className="quiet" role="status">
          {words("会议暂停，继续后再打分。", "The session is paused; score when it goes on.")}
        </p>
      ) : isOpen ? (
        <Ballot
          key={`${slot.id} ${slot.round}`}
          slot={slot}
          ballot={ballot}
          mayCorrect={floor.session.allowCorrections}
        />
      ) : (
        <p className="quiet">{words("述职结束后开放打分。", "Scoring opens after the report.")}</p>
      )}
    </>
  );
}

/** What somebody who is in waits for. */
function restText(state: SessionState, words: Words): string {
  return {
    SCHEDULED: words("您已签到，请等候开始", "You are in; the session begins soon"),
    CHECK_IN: words("您已签到，请等候开始", "You are in; the session begins soon"),
    RUNNING: words("请稍候，下一单位即将述职", "The next unit will report soon"),
    PAUSED: words("会议暂停，请稍候", "The session is paused"),
    SCORING_CLOSED: words("全部单位打分结束，谢谢您", "All units are scored; thank you"),
    COMPLETED: words("评议会已结束，谢谢您", "The session has ended; thank you"),
    CANCELLED: words("本场评议会已取消", "The session was called off"),
  }[state];
}

function Leave({ isWaiting }: { isWaiting: boolean }) {
  const words = useWords();
  const confirm = useConfirm();
  const leave = async () => {
    const answer = await confirm({
      title: words("清除这台手机上的记录？", "Clear this phone?"),
      body: (
        <p>
          {isWaiting
            ? words(
                "还有打分没有送达，清除后将丢失。",
                "A score has not been sent yet and would be lost.",
              )
            : words(
                "回执将被删除，之后不能再核对，也不能再用这台手机打分。",
                "Receipts are deleted; this phone can no longer score.",
              )}
        </p>
      ),
      yes: words("清除", "Clear"),
      isGrave: true,
    });
    if (answer !== null) clearPhone();
  };
  return (
    <button className="act" data-weight="plain" type="button" onClick={() => void leave()}>
      {words("退出并清除", "Leave and clear")}
    </button>
  );
}
