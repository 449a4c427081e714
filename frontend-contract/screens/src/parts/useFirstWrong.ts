// A form that was refused is gone on with at the first field that is wrong.
import { useEffect, useRef } from "react";

import type { Problem } from "../line/line";

export function useFirstWrong<Form extends HTMLElement>(problems: readonly Problem[]) {
  const form = useRef<Form>(null);
  useEffect(() => {
    if (problems.length === 0) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);
  return form;
}
