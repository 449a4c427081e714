// What a room says of a form beside what the contract knows: grouping, when, check, effect, preview.
import type { ReactNode } from "react";

import type { Problem } from "../../line/line";
import type { Term, Words } from "../../words";
import type { AnyAct, Choice, DoneOf, NameIn, SaidField, SubjectIn, ValuesOf } from "../shapes";

/** Some that belong together under a name and a rule; then none of them is called optional. */
export interface Group<Name> {
  says: Term;
  help?: Term;
  rows: readonly (Name | readonly Name[])[];
}

/** A field, some side by side, or a group. */
export type Row<Name> = Name | readonly Name[] | Group<Name>;

export interface Question {
  title: string;
  body: ReactNode;
}

export interface ActFormProps<A extends AnyAct> {
  act: A;
  /** What the act is about; not asked for. */
  about: SubjectIn<A>;
  /** What holds as long as nothing is written; it follows the matter. */
  start?: Partial<ValuesOf<A>>;
  /** As declared, one below the other, where nothing is said. */
  lay?: readonly Row<NameIn<A>>[];
  /** When a field is asked for at all. */
  when?: { [Name in NameIn<A>]?: (values: ValuesOf<A>) => boolean };
  /** The few there are to choose from; without them a field searches. */
  choices?: { [Name in NameIn<A>]?: readonly Choice[] };
  /** Where a field searches, as the filter of that list: only those of one unit, e.g. */
  among?: { [Name in NameIn<A>]?: object };
  /** Rules over several fields; the server judges them again. */
  check?: (values: ValuesOf<A>, words: Words) => { [Name in NameIn<A>]?: string };
  /** What it will do, told above the button while it is being written. */
  effect?: (values: ValuesOf<A>, words: Words) => string | null;
  /** Asked before it is sent. */
  confirm?: (values: ValuesOf<A>, words: Words) => Question;
  /** As it would be, judged by the server and not done; its document is a dry run. */
  preview?: { document: string; ask: (judged: never, words: Words) => Question };
  /** The button, where it is not the act's name. */
  send?: Term;
  /** The button of the question. */
  yes?: Term;
  /** Changes when the matter moves under the form. */
  basis?: string;
  /** Why it can no longer be sent. */
  blocked?: string | null;
  onDone?: (done: DoneOf<A>) => void;
}

/** The same without the types of one act, as the parts of a form take it. */
export interface Drawn {
  values: Readonly<Record<string, unknown>>;
  isShown: (name: string) => boolean;
  isOptional: (name: string) => boolean;
  choices: Readonly<Record<string, readonly Choice[] | undefined>>;
  among: Readonly<Record<string, object | undefined>>;
}

/** A field that is asked for, with what stands in it and what is wrong with it. */
export interface AskedProps {
  id: string;
  name: string;
  field: SaidField;
  /** Whether it is said of a field that nobody has to fill in. */
  isOptional: boolean;
  value: unknown;
  choices: readonly Choice[] | undefined;
  /** Narrows where it searches. */
  among: object | undefined;
  problems: readonly Problem[];
  onChange: (value: unknown) => void;
}
