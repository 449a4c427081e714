// The door: a member shows the code on his phone, the host scans or types it, and it is empty for the
// next one. Whoever has not opened his invitations yet comes to them by the picture.
import CHECK_IN from "@operations/kit/check_in_to_activity.graphql?raw";
import type { CheckInToActivityFormMutation } from "@sitong/client/documents";
import { useRef, useState } from "react";

import { Field } from "../parts/Field";
import { Problems } from "../parts/Problems";
import { useAct } from "../parts/useAct";
import { isThisMachine, usePublicOrigin } from "../publicOrigin";
import { useWords } from "../words";
import { Qr } from "./Qr";
import type { Activity } from "./shapes";
import "./door.css";

type CheckedIn = Extract<
  CheckInToActivityFormMutation["checkInToActivity"],
  { __typename: "CheckedInToActivity" }
>;

export default function Door({ one }: { one: Activity }) {
  const words = useWords();
  const { isBusy, problems, act } = useAct();
  const [code, setCode] = useState("");
  const [came, setCame] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const enter = async () => {
    if (isBusy || code.trim() === "") return;
    setCame(null);
    const done = await act<CheckedIn>(CHECK_IN, { activityId: one.id, code: code.trim() });
    form.current?.querySelector("input")?.focus();
    if (done === null) return;
    const found = one.invitations.find((each) => each.id === done.participation.id);
    setCame(found?.representative.name ?? "");
    setCode("");
  };
  return (
    <section className="door" aria-label={words("签到", "Check-in")}>
      <form
        ref={form}
        onSubmit={(submitted) => {
          submitted.preventDefault();
          void enter();
        }}
      >
        <h2>
          {words("签到", "Check-in")}{" "}
          <small className="quiet">
            {words(
              `到场 ${one.presentCount} / ${one.invitedCount}`,
              `${one.presentCount} of ${one.invitedCount} came`,
            )}
          </small>
        </h2>
        <Field
          label={words("代表手机上的签到码", "The code on the member's phone")}
          name="code"
          hint={words("扫码枪扫入或手工输入。", "Scanned or typed.")}
          problems={problems}
        >
          <input
            value={code}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            onChange={(changed) => setCode(changed.target.value)}
          />
        </Field>
        <Problems of={problems} shown={["code"]} />
        <div className="acts">
          <button className="act" data-weight="first" type="submit" aria-disabled={isBusy}>
            {isBusy ? words("正在签到……", "Checking in…") : words("签到", "Check in")}
          </button>
        </div>
        <p className="came" role="status">
          {came !== null && words(`✓ ${came} 已签到。`, `✓ ${came} is in.`)}
        </p>
      </form>
      <ToPhones activity={one.id} />
    </section>
  );
}

function ToPhones({ activity }: { activity: string }) {
  const words = useWords();
  const origin = usePublicOrigin();
  if (origin === null) return null;
  const address = `${origin}/screens/invitations/?activity=${encodeURIComponent(activity)}`;
  return (
    <figure>
      <Qr text={address} label={words("打开我的邀请", "Opens my invitations")} />
      <figcaption>
        {words("代表扫码打开自己的邀请，出示签到码", "Members scan this to open their invitation")}
        {isThisMachine(origin) && (
          <small className="problems">
            {words(
              `二维码指向 ${origin}，手机打不开，请管理员设置 SITONG_PUBLIC_URL。`,
              `It names ${origin}, which no phone can open: have SITONG_PUBLIC_URL set.`,
            )}
          </small>
        )}
      </figcaption>
    </figure>
  );
}
