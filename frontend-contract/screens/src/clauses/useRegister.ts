// The whole register, a hundred clauses at a time; what has come is shown at once.
import CLAUSE_REGISTER from "@operations/screens/clause_register.graphql?raw";
import { useEffect, useState } from "react";

import { useLine } from "../line/LineContext";
import type { Fault } from "../line/line";
import type { Clause, Page } from "./shapes";

export interface Register {
  clauses: readonly Clause[];
  isWhole: boolean;
  fault: Fault | null;
}

export function useRegister(): Register {
  const line = useLine();
  const [register, setRegister] = useState<Register>({ clauses: [], isWhole: false, fault: null });
  useEffect(() => {
    let isWanted = true;
    const read = async () => {
      let clauses: readonly Clause[] = [];
      let after: string | null = null;
      for (let isWhole = false; !isWhole && isWanted;) {
        const page: Page = await line.ask<Page>(CLAUSE_REGISTER, { after });
        clauses = [...clauses, ...page.clauses.edges.map((edge) => edge.node)];
        after = page.clauses.pageInfo.endCursor;
        isWhole = !page.clauses.pageInfo.hasNextPage;
        if (isWanted) setRegister({ clauses, isWhole, fault: null });
      }
    };
    read().catch((fault: Fault) => isWanted && setRegister((before) => ({ ...before, fault })));
    return () => {
      isWanted = false;
    };
  }, [line]);
  return register;
}
