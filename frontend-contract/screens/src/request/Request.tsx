// How a request for information stands, for the applicant, by his code: on a phone, live.
import REQUEST_STATE from "@operations/request_state.graphql?raw";
import type { RequestStateSubscription } from "@sitong/client/documents";
import { useState } from "react";
import type { FormEvent } from "react";

import { wholeDate } from "../clock/span";
import { CaseState } from "../generated/enums/CaseState";
import { DisclosureResult } from "../generated/enums/DisclosureResult";
import { DueOn } from "../kit";
import { useWatch } from "../line/LineContext";
import { Field } from "../parts/Field";
import { Head } from "../parts/Head";
import { termOf, useWords } from "../words";

type Told = RequestStateSubscription["requestState"];

/** Kept while the tab is open, so that a page that is loaded anew tells the same. */
const KEPT = "sitong-request-code";
const IN_ADDRESS = new URLSearchParams(location.hash.slice(1)).get("code");
if (IN_ADDRESS !== null) history.replaceState(null, "", location.pathname + location.search);

export function Request() {
  const words = useWords();
  const [typed, type] = useState(() => IN_ADDRESS ?? sessionStorage.getItem(KEPT) ?? "");
  const [code, look] = useState(typed);
  const { frame, fault } = useWatch<Told>(
    REQUEST_STATE,
    code === "" ? null : { requestCode: code },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    sessionStorage.setItem(KEPT, typed.trim());
    look(typed.trim());
  };
  const isUnknown = fault !== null && !fault.isNetwork;
  const wrong = isUnknown
    ? [
        {
          code: "NOT_FOUND",
          message: words(
            "没有编码与此相符的申请，请核对后重新输入。",
            "No request has this code; check it and try again.",
          ),
          path: ["code"],
          clause: null,
        },
      ]
    : [];
  return (
    <>
      <Head title={words("依申请公开查询", "Your request for information")} />
      <main id="main" className="my-request">
        <form onSubmit={submit}>
          <Field
            label={words("查询编码", "Code")}
            name="code"
            hint={words(
              "提交申请时告知的十二位编码，大小写、空格和连字符均可。",
              "The twelve characters you were told; case, blanks and hyphens do not matter.",
            )}
            problems={wrong}
          >
            <input
              value={typed}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={100}
              onChange={(event) => type(event.target.value)}
            />
          </Field>
          <p>
            <button className="act" data-weight="first" type="submit" disabled={!typed.trim()}>
              {words("查询", "Look it up")}
            </button>
          </p>
        </form>
        {frame !== null && !isUnknown && <Standing one={frame} />}
      </main>
    </>
  );
}

const STAGES = ["RECEIVED", "REGISTERED", "PROCESSING", "REVIEWED", "ANSWERED", "ARCHIVED"] as const;
/** Where the clock stands still it is in hand. */
const WITHIN: Readonly<Record<string, string>> = {
  CORRECTING: "PROCESSING",
  CONSULTING: "PROCESSING",
};

function Standing({ one }: { one: Told }) {
  const words = useWords();
  const at = STAGES.findIndex((stage) => stage === (WITHIN[one.state] ?? one.state));
  const isOver = one.answeredAt !== null || one.state === "WITHDRAWN";
  return (
    <section aria-live="polite">
      <h2>
        {words("申请", "Request")} #{one.number} · {termOf(CaseState, one.state, words)}
      </h2>
      {at >= 0 && (
        <ol className="stages">
          {STAGES.map((stage, place) => (
            <li
              key={stage}
              data-is={place < at ? "done" : place === at ? "now" : "ahead"}
              aria-current={place === at ? "step" : undefined}
            >
              {termOf(CaseState, stage, words)}
            </li>
          ))}
        </ol>
      )}
      <dl className="facts">
        <Fact says={words("受理单位", "Unit")}>{one.unit?.name}</Fact>
        <Fact says={words("接收时间", "Received")}>{wholeDate(one.receivedAt)}</Fact>
        {one.dueOn !== null && !isOver && (
          <Fact says={words("答复期限", "Answer due")}>
            <DueOn day={one.dueOn} isDone={false} hasDay />
          </Fact>
        )}
        {one.extendedBy !== null && (
          <Fact says={words("已延长", "Put off by")}>
            {words(`${one.extendedBy} 个工作日`, `${one.extendedBy} working days`)}
          </Fact>
        )}
        {one.result !== null && (
          <Fact says={words("答复", "Answer")}>{termOf(DisclosureResult, one.result, words)}</Fact>
        )}
        {one.answeredAt !== null && (
          <Fact says={words("答复时间", "Answered")}>{wholeDate(one.answeredAt)}</Fact>
        )}
      </dl>
      {one.gaps !== null && (
        <Block says={words("请补正", "Please complete")} text={one.gaps} />
      )}
      {one.answer !== null && <Block says={words("答复内容", "In full")} text={one.answer} />}
    </section>
  );
}

function Fact({ says, children }: { says: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{says}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Block({ says, text }: { says: string; text: string }) {
  return (
    <div className="block">
      <h3>{says}</h3>
      <p className="summary">{text}</p>
    </div>
  );
}
