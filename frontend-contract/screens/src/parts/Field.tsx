// A field of a form with the problems the server has found in it.
import { useId } from "react";
import type { ReactElement } from "react";
import { cloneElement } from "react";

import type { Problem } from "../line/line";

type Control = ReactElement<{
  id?: string;
  "aria-invalid"?: boolean;
  "aria-describedby"?: string;
  "aria-required"?: boolean;
}>;

export function Field({
  label,
  name,
  hint,
  isRequired = false,
  problems = [],
  children,
}: {
  label: string;
  name: string;
  hint?: string;
  isRequired?: boolean;
  problems?: readonly Problem[];
  children: Control;
}) {
  const id = useId();
  const own = problems.filter((problem) => problem.path[0] === name);
  const told = [hint ? `${id}-hint` : "", own.length > 0 ? `${id}-wrong` : ""].filter(Boolean);
  return (
    <div className="field" data-field={name}>
      <label htmlFor={id}>
        {label}
        {isRequired && <span aria-hidden="true"> *</span>}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {cloneElement(children, {
        id,
        "aria-invalid": own.length > 0,
        "aria-required": isRequired,
        ...(told.length > 0 ? { "aria-describedby": told.join(" ") } : {}),
      })}
      {own.length > 0 && (
        <p className="wrong" id={`${id}-wrong`} role="alert">
          {own.map((problem) => problem.message).join(" ")}
        </p>
      )}
    </div>
  );
}
