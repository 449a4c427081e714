// A score as it is typed: what it says, what is wrong with it, and whether it looks like a slip.
const SCORE = /^(?:100(?:\.0{0,2})?|\d{1,2}(?:\.\d{0,2})?)$/;
const NUMBER = /^\d+(?:\.\d*)?$/;
/** One more than any score has, so that what is cut short is never a score by itself. */
const MOST_LETTERS = 7;

const TINY = 10;
const LOW = 60;
const FAR = 25;
const FEW = 3;

/** The text after a key. Nothing is dropped that would leave another score than was typed. */
export function after(text: string, key: string): string {
  if (key === "⌫") return text.slice(0, -1);
  if (key === "." && text === "") return "0.";
  if (text === "0" && key !== ".") return key;
  return text.length < MOST_LETTERS ? text + key : text;
}

/** The score to send, or null while the text is none. */
export function scoreOf(text: string): string | null {
  return SCORE.test(text) ? text.replace(/\.$/, "") : null;
}

export type Wrong = "range" | "decimals" | "unreadable";

/** Why a text is no score; null for one that is, and for none. */
export function whatIsWrong(text: string): Wrong | null {
  if (text === "" || SCORE.test(text)) return null;
  if (!NUMBER.test(text)) return "unreadable";
  return Number(text) > 100 ? "range" : "decimals";
}

export interface Unusual {
  why: "tiny" | "low" | "far";
  /** The middle of what the person has given to others; null where that is not what it is about. */
  middle: number | null;
}

/** Why somebody is asked whether he means a score; null for one like most. */
export function whyUnusual(score: string, earlier: readonly string[]): Unusual | null {
  const value = Number(score);
  if (value < TINY) return { why: "tiny", middle: null };
  const others = earlier.map(Number).sort((one, other) => one - other);
  const middle = others[Math.floor(others.length / 2)];
  if (others.length >= FEW && middle !== undefined && Math.abs(value - middle) > FAR) {
    return { why: "far", middle };
  }
  return value < LOW && (middle === undefined || middle >= LOW)
    ? { why: "low", middle: null }
    : null;
}
