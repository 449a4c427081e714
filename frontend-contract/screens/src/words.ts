// Chinese first, English by a switch. Each text stands where it is used, in both languages.
import { remembered } from "./remembered";

export type Language = "zh" | "en";

export const language = remembered<Language>("sitong.language", ["zh", "en"]);

export type Words = (zh: string, en: string) => string;

/** The way to say things in the language that is chosen now. */
export function useWords(): Words {
  const chosen = language.use();
  return (zh, en) => (chosen === "en" ? en : zh);
}

/** The name of a thing that has a Chinese and an English one. */
export function nameOf(thing: { name: string; nameEn?: string | null }): string {
  return language.get() === "en" && thing.nameEn ? thing.nameEn : thing.name;
}

/** A term in both languages; what follows explains it. */
export type Term = readonly [zh: string, en: string, more?: string];

/** Terms by the code that the contract gives them. */
export type Vocabulary = Readonly<Record<string, Term>>;

export function worded(term: Term, words: Words): string {
  return words(term[0], term[1]);
}

/** The term of a code; the code itself where this page does not know it. */
export function termOf(vocabulary: Vocabulary, code: string, words: Words): string {
  const term = Object.hasOwn(vocabulary, code) ? vocabulary[code] : undefined;
  return term === undefined ? code : worded(term, words);
}

/** A reason that the server tells in both languages. */
export function reasonText(one: { messageZh: string; messageEn: string }, words: Words): string {
  return words(one.messageZh, one.messageEn);
}
