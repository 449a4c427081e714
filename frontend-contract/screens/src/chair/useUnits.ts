// The units that report in the hall, by id.
import REVIEWED_UNITS from "@operations/screens/reviewed_units.graphql?raw";
import type { ReviewedUnitsQuery } from "@sitong/client/documents";
import { useMemo } from "react";

import type { UnitName } from "../hall/shapes";
import { useAsk } from "../line/LineContext";

export function useUnits(): ReadonlyMap<string, UnitName> {
  const { data } = useAsk<ReviewedUnitsQuery>(REVIEWED_UNITS, {});
  return useMemo(() => new Map(data?.units.edges.map(({ node }) => [node.id, node])), [data]);
}
