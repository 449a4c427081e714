// A case that is opened by hand: first of which kind, then the form of the act that opens it.
import { useState } from "react";

import { draftApproval } from "../generated/acts/draftApproval";
import { openRectification } from "../generated/acts/openRectification";
import { openSupervision } from "../generated/acts/openSupervision";
import { receiveDisclosureRequest } from "../generated/acts/receiveDisclosureRequest";
import { CaseKind } from "../generated/enums/CaseKind";
import { Title } from "../kit";
import { replaceBy } from "../kit/address";
import { ActForm } from "../kit/form/ActForm";
import { Few } from "../kit/form/Few";
import { hasDraft } from "../kit/form/useFormDraft";
import type { AnyAct } from "../kit/shapes";
import { holds } from "../parts/roles";
import { useViewer } from "../parts/Who";
import { termOf, useWords } from "../words";
import { OPENED_BY } from "./openers";
import type { Opened } from "./openers";
import "./told-once.css";

const ACTS = {
  APPROVAL: draftApproval,
  DISCLOSURE: receiveDisclosureRequest,
  RECTIFICATION: openRectification,
  SUPERVISION: openSupervision,
} as const satisfies Readonly<Record<Opened, AnyAct>>;
const ALL = Object.keys(ACTS) as Opened[];

/** Where somebody goes away. */
const GOES = ({ matter }: { matter?: string }) => matter === "TRIP_ABROAD" || matter === "ABSENCE";

/** The code is told once: it stands there until somebody goes on to the request. */
function Receiving() {
  const words = useWords();
  const [received, tell] = useState<{ id: string; code: string } | null>(null);
  if (received)
    return (
      <div role="status" className="told-once">
        <p>
          {words(
            "查询编码只显示这一次，请告知申请人，凭编码可在“依申请公开查询”页面查询办理进度：",
            "Tell the applicant this code, by which he follows his request; it is shown once:",
          )}
        </p>
        <p className="entry-code">{received.code}</p>
        <p>
          <button
            className="act"
            data-weight="first"
            type="button"
            onClick={() => replaceBy(received.id)}
          >
            {words("已告知，查看申请", "Told; go to the request")}
          </button>
        </p>
      </div>
    );
  return (
    <ActForm<typeof receiveDisclosureRequest>
      act={receiveDisclosureRequest}
      about={{}}
      lay={[
        "unitId",
        "title",
        "text",
        "applicantKind",
        "applicantName",
        "applicantContact",
        "receivedBy",
        "actedAt",
      ]}
      send={["接收申请", "Enter it"]}
      onDone={({ disclosureRequest, code }) => tell({ id: disclosureRequest.id, code })}
    />
  );
}

export default function Opening() {
  const words = useWords();
  const viewer = useViewer();
  const kinds = ALL.filter((one) => viewer !== null && holds(viewer, OPENED_BY[one]));
  // What somebody was writing when he left is what he is writing.
  const [chosen, choose] = useState<Opened | null>(
    () => ALL.find((one) => hasDraft(ACTS[one].name, {})) ?? null,
  );
  const kind = kinds.length === 1 ? kinds[0] : chosen;
  return (
    <article className="matter" data-kind="new">
      <header>
        <Title>{words("立项", "Open a case")}</Title>
      </header>
      {kinds.length > 1 && (
        <fieldset className="field">
          <legend>{words("类别", "Kind")}</legend>
          <Few
            id="kind"
            isMany={false}
            isWrong={false}
            value={kind ?? ""}
            choices={kinds.map((one) => ({ id: one, name: termOf(CaseKind, one, words) }))}
            onChange={(one) => choose(one as Opened)}
          />
        </fieldset>
      )}
      {kind === "APPROVAL" && (
        <ActForm<typeof draftApproval>
          act={draftApproval}
          about={{}}
          lay={[
            "matter",
            "unitId",
            "title",
            "text",
            "travellerId",
            "rank",
            "destination",
            "startsAt",
            "endsAt",
            "ceremony",
            "eventOn",
            "photoReception",
            "isPublic",
          ]}
          when={{
            travellerId: GOES,
            rank: ({ matter }) => matter === "TRIP_ABROAD",
            destination: GOES,
            startsAt: GOES,
            endsAt: GOES,
            ceremony: ({ matter }) => matter === "CEREMONY",
            eventOn: (given) => !GOES(given) && given.matter !== "LETTER",
            isPublic: ({ matter }) => matter === "LETTER",
          }}
          send={["起草", "Write it"]}
          onDone={({ approvalRequest }) => replaceBy(approvalRequest.id)}
        />
      )}
      {kind === "DISCLOSURE" && <Receiving />}
      {kind === "RECTIFICATION" && (
        <ActForm<typeof openRectification>
          act={openRectification}
          about={{}}
          lay={["sourceKind", "unitId", "title", "text", "suggestionId", "dueOn"]}
          when={{ suggestionId: ({ sourceKind }) => sourceKind === "PROPOSAL" }}
          send={["立项", "Open it"]}
          onDone={({ item }) => replaceBy(item.id)}
        />
      )}
      {kind === "SUPERVISION" && (
        <ActForm<typeof openSupervision>
          act={openSupervision}
          about={{}}
          lay={["unitId", "title", "text", "dueOn"]}
          send={["立项", "Open it"]}
          onDone={({ supervisionItem }) => replaceBy(supervisionItem.id)}
        />
      )}
    </article>
  );
}
