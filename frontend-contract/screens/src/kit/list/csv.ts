// A table as a file that Excel opens as it is: UTF-8 with its mark, lines as Windows ends them.
const NUMBER = /^-?\d+(\.\d+)?$/;
// What Excel, WPS and others would run; blanks before it do not stop them, and full-width signs count.
const FORMULA = /^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20|]/;

/** A text that no program takes for a formula. */
export function harmless(text: string): string {
  const isRun = FORMULA.test(text) || /^[\t\r\n]/.test(text);
  return isRun && !NUMBER.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  const safe = harmless(text);
  return /[",\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(quoted).join(",")}\r\n`).join("")}`;
}

/** A name that every system takes. */
export function fileName(parts: readonly string[]): string {
  const name = parts
    .filter(Boolean)
    .join(" ")
    .replaceAll(/[\\/:*?"<>|\p{C}]+/gu, "-");
  return `${[...name].slice(0, 100).join("")}.csv`;
}
