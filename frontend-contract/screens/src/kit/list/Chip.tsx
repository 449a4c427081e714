// A narrowing that holds, with its value in words and the way to take it away.
import { termOf, useWords, worded } from "../../words";
import type { Words } from "../../words";
import { narrow } from "../address";
import { useNames } from "../form/useNames";
import type { Narrowing } from "./asked";

export function Chip({ of: { name, field, given } }: { of: Narrowing }) {
  const words = useWords();
  const label = worded([field.zh, field.en], words);
  const isRef = field.as === "ref" || field.as === "refs";
  const names = useNames(isRef ? given.split(",") : []).join(words("、", ", "));
  const value = isRef ? names : valueOf(field, given, words);
  return (
    <span className="chip">
      <span>{words(`${label}：${value}`, `${label}: ${value}`)}</span>
      <button
        type="button"
        aria-label={words(`去掉筛选“${label}”`, `Take away the filter “${label}”`)}
        onClick={() => narrow({ [name]: null })}
      >
        ×
      </button>
    </span>
  );
}

function valueOf(field: Narrowing["field"], given: string, words: Words): string {
  if (field.as === "yes")
    return words(given === "true" ? "是" : "否", given === "true" ? "yes" : "no");
  if (field.as !== "enum" && field.as !== "enums") return given;
  const named = given.split(",").map((one) => termOf(field.of, one, words));
  return named.join(words("、", ", "));
}
