// Numbers as people type them: a Chinese keyboard gives full-width digits, points and signs.
import type { Problem } from "../line/line";
import type { Words } from "../words";

/** The text with full-width characters as plain ones, without blanks around it. */
export function plainDigits(text: string): string {
  return text.normalize("NFKC").replace(/[。．]/g, ".").replace(/[−–—]/g, "-").trim();
}

/** What is wrong with a number, told at its field as the server tells its own reasons. */
export function wrongAt(field: string, message: string): Problem {
  return { code: "VALUE_INVALID", message, path: [field], clause: null };
}

/** A whole number, or null where nothing is typed; a problem where it is something else. */
export function wholeNumber(
  text: string,
  field: string,
  words: Words,
): { value: number | null } | { problem: Problem } {
  const plain = plainDigits(text);
  if (plain === "") return { value: null };
  if (/^[+-]?\d{1,9}$/.test(plain)) return { value: Number(plain) };
  const message = words(
    `“${text.trim()}”不是整数或过长，请用数字填写。`,
    `“${text.trim()}” is no whole number, or too long; type digits.`,
  );
  return { problem: wrongAt(field, message) };
}
