// A member's phone: what he is invited to, yes or no, his code at the door, what he suggests there.
import MY_INVITATIONS from "@operations/screens/my_invitations.graphql?raw";
import type { MyInvitationsSubscription } from "@sitong/client/documents";

import { useMinute } from "../clock/useClock";
import { useAddress } from "../kit/address";
import { useWatch } from "../line/LineContext";
import { LineBanner, LineDot } from "../parts/LineState";
import { Mark } from "../parts/Mark";
import { Switches } from "../parts/Switches";
import { Who } from "../parts/Who";
import { useWords } from "../words";
import { dayAt } from "./month";
import { MyInvitation } from "./MyInvitation";
import { isOver } from "./mine";

export function Mine() {
  const words = useWords();
  const { frame, fault } = useWatch<MyInvitationsSubscription["invitations"]>(MY_INVITATIONS, {});
  const scanned = useAddress().get("activity");
  const today = dayAt(useMinute());
  const all = frame?.participations ?? [];
  const found = scanned === null ? undefined : all.find((one) => one.activity?.id === scanned);
  // What is next comes first; of what is over the latest.
  const ahead = all
    .filter((one) => one !== found && !isOver(one, today))
    .sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt));
  const over = all.filter((one) => one !== found && isOver(one, today));
  return (
    <div className="phone mine">
      <header className="phone-head">
        <Mark />
        <h1>
          {words("我的邀请", "My invitations")}
          <small>
            <Who />
          </small>
        </h1>
        <LineDot />
      </header>
      <LineBanner
        kept={words(
          "您的答复会重发到送达，只计一次。",
          "Your answer is sent until it is in, and counts once.",
        )}
      />
      <main id="main">
        {fault && frame === null && (
          <p className="problems" role="alert">
            {fault.message}
          </p>
        )}
        {frame !== null && scanned !== null && found === undefined && (
          <p className="problems" role="status">
            {words(
              "您没有受邀参加扫码的这项活动，或邀请已取消。请向工作人员说明。",
              "You are not invited to the activity you scanned, or no longer. Please tell the staff.",
            )}
          </p>
        )}
        {frame !== null && all.length === 0 && (
          <p className="nothing">
            {words(
              "目前没有邀请。有单位邀请您时会出现在这里。",
              "There is no invitation yet. Whoever invites you appears here.",
            )}
          </p>
        )}
        {found && <MyInvitation one={found} today={today} isMeant />}
        {ahead.map((one) => (
          <MyInvitation key={one.id} one={one} today={today} />
        ))}
        {over.length > 0 && (
          <details className="past" open={ahead.length === 0 && found === undefined}>
            <summary>
              {words(`以往的邀请（${over.length}）`, `Earlier ones (${over.length})`)}
            </summary>
            {over.map((one) => (
              <MyInvitation key={one.id} one={one} today={today} />
            ))}
          </details>
        )}
      </main>
      <footer className="phone-foot">
        <div className="foot-line">
          <Switches />
          <a href="/screens/">{words("退出登录", "Sign out")}</a>
        </div>
      </footer>
    </div>
  );
}
