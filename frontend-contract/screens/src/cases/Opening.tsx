// A case that is opened by hand: first of which kind, then the form of the act that opens it.
import { useState } from "react";

import { openRectification } from "../generated/acts/openRectification";
import { openSupervision } from "../generated/acts/openSupervision";
import { CaseKind } from "../generated/enums/CaseKind";
import { Title } from "../kit";
import { replaceBy } from "../kit/address";
import { ActForm } from "../kit/form/ActForm";
import { Few } from "../kit/form/Few";
import { hasDraft } from "../kit/form/useFormDraft";
import { holds } from "../parts/roles";
import { useViewer } from "../parts/Who";
import { termOf, useWords } from "../words";

const KINDS = {
  RECTIFICATION: { act: openRectification, needs: "rectification:open" },
  SUPERVISION: { act: openSupervision, needs: "supervision:issue" },
} as const;
type Kind = keyof typeof KINDS;
const ALL = Object.keys(KINDS) as Kind[];

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
