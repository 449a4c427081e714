// What may be done with one of many, behind a button until somebody wants it.
import { useId, useState } from "react";
import type { ReactNode } from "react";

export function Unfold({
  says,
  of,
  children,
}: {
  says: string;
  /** Which of them, for whoever hears it. */
  of: string;
  children: () => ReactNode;
}) {
  const own = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        className="link unfold"
        type="button"
        aria-expanded={isOpen}
        aria-controls={own}
        onClick={() => setOpen(!isOpen)}
      >
        {says}
        <span className="sr-only"> {of}</span>
      </button>
      <div id={own} className="unfolded" hidden={!isOpen}>
        {isOpen && children()}
      </div>
    </>
  );
}
