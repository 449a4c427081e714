// A member's own code at the door, large enough for a scanner and for whoever types it.
import SHOW_MY_CODE from "@operations/screens/show_my_code.graphql?raw";
import type { ShowMyCodeMutation } from "@sitong/client/documents";
import { useEffect, useRef, useState } from "react";

import { Problems } from "../parts/Problems";
import { useAct } from "../parts/useAct";
import { useWords } from "../words";
import type { MyInvitation } from "./mine";
import { Qr } from "./Qr";

type Code = Extract<ShowMyCodeMutation["showCheckInCode"], { __typename: "CheckInCodeShown" }>;

export function MyCode({
  one,
  isAskedFor,
}: {
  one: MyInvitation;
  /** Shown without being asked for once more. */
  isAskedFor: boolean;
}) {
  const words = useWords();
  const { isBusy, problems, act } = useAct();
  const [code, setCode] = useState<string | null>(null);
  const show = async () => {
    if (isBusy) return;
    const shown = await act<Code>(SHOW_MY_CODE, { participationId: one.id });
    if (shown !== null) setCode(shown.code);
  };
  const hasAsked = useRef(false);
  useEffect(() => {
    if (!isAskedFor || hasAsked.current) return;
    hasAsked.current = true;
    void show();
  });
  if (code === null)
    return (
      <>
        <button
          className="act"
          data-weight={one.state === "INVITED" ? undefined : "first"}
          type="button"
          aria-disabled={isBusy}
          onClick={() => void show()}
        >
          {words("出示签到码", "Show my check-in code")}
        </button>
        <Problems of={problems} />
      </>
    );
  return (
    <figure className="my-code" role="status">
      <Qr text={code} label={words("签到码的二维码", "The check-in code as a QR picture")} />
      <figcaption>
        <strong>{code}</strong>
        <span className="quiet">
          {words("请向工作人员出示，或念出签到码。", "Show it to the staff, or read it out.")}
        </span>
      </figcaption>
    </figure>
  );
}
