// A case that is opened by hand: first of which kind, then the form of the act that opens it.
import { useState } from "react";

import { openRectification } from "../generated/acts/openRectification";
import { openSupervision } from "../generated/acts/openSupervision";
import { receiveDisclosureRequest } from "../generated/acts/receiveDisclosureRequest";
import { CaseKind } from "../generated/enums/CaseKind";
import { Title } from "../kit";
import { replaceBy } from "../kit/address";
import { ActForm } from "../kit/form/ActForm";
import { Few } from "../kit/form/Few";
import { hasDraft } from "../kit/form/useFormDraft";
import { holds } from "../parts/roles";
import { useViewer } from "../parts/Who";
import { termOf, useWords } from "../words";
import "./told-once.css";

const KINDS = {
  DISCLOSURE: { act: receiveDisclosureRequest, needs: "disclosure:work" },
  RECTIFICATION: { act: openRectification, needs: "rectification:open" },
  SUPERVISION: { act: openSupervision, needs: "supervision:issue" },
} as const;
type Kind = keyof typeof KINDS;
const ALL = Object.keys(KINDS) as Kind[];

/** Who may open a case of any kind. */
export const OPENERS = ALL.map((one) => KINDS[one].needs);

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

export function Opening() {
  const words = useWords();
  const viewer = useViewer();
  const kinds = ALL.filter((one) => viewer !== null && holds(viewer, KINDS[one].needs));
  // What somebody was writing when he left is what he is writing.
  const [chosen, choose] = useState<Kind | null>(
    () => ALL.find((one) => hasDraft(KINDS[one].act.name, {})) ?? null,
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
            onChange={(one) => choose(one as Kind)}
          />
        </fieldset>
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
