// The clause register: search and filters in the address, the list below.
import { Suspense, lazy, useDeferredValue, useEffect, useMemo, useState } from "react";

import { Head } from "../parts/Head";
import { useWords } from "../words";
import { ClauseLine } from "./ClauseLine";
import { Filters } from "./Filters";
import { useIsWide } from "./useIsWide";
import { NOTHING_WANTED, matching } from "./shapes";
import type { Wanted } from "./shapes";
import { useRegister } from "./useRegister";

const Overview = lazy(() => import("./Overview"));
const FIRST_SHOWN = 60;

function wantedInAddress(): Wanted {
  const given = new URLSearchParams(location.search);
  const entries = Object.keys(NOTHING_WANTED).map((key) => [key, given.get(key) ?? ""]);
  return Object.fromEntries(entries) as Wanted;
}

export function Clauses() {
  const words = useWords();
  const { clauses, isWhole, fault } = useRegister();
  const [wanted, setWanted] = useState(wantedInAddress);
  const [most, setMost] = useState(FIRST_SHOWN);
  const isWide = useIsWide();
  const asked = useDeferredValue(wanted);
  const found = useMemo(() => matching(clauses, asked), [clauses, asked]);

  useEffect(() => {
    const given = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ""));
    const text = given.toString();
    history.replaceState(null, "", `${location.pathname}${text && `?${text}`}${location.hash}`);
    setMost(FIRST_SHOWN);
  }, [asked]);

  return (
    <>
      <Head title={words("条款库", "Clause register")} hasLine={false} />
      <main id="main" className="page clauses">
        <Filters clauses={clauses} wanted={wanted} onWanted={setWanted} />
        {fault && <p className="problems">{fault.message}</p>}
        <p role="status" className="count">
          <strong data-testid="count">{found.length}</strong>{" "}
          {words(`条，共 ${clauses.length} 条`, `of ${clauses.length} clauses`)}
          {!isWhole && !fault && words("，正在载入……", ", loading…")}
        </p>
        <div className="clause-columns">
          <ol>
            {found.slice(0, most).map((clause) => (
              <ClauseLine key={clause.clauseId} clause={clause} />
            ))}
            {found.length > most && (
              <li>
                <button
                  className="act"
                  type="button"
                  onClick={() => setMost(most + FIRST_SHOWN * 2)}
                >
                  {words(
                    `再显示（还有 ${found.length - most} 条）`,
                    `Show more (${found.length - most} left)`,
                  )}
                </button>
              </li>
            )}
          </ol>
          <aside aria-label={words("概览", "Overview")}>
            {isWhole && isWide && (
              <Suspense fallback={null}>
                <Overview clauses={found} />
              </Suspense>
            )}
          </aside>
        </div>
      </main>
    </>
  );
}
