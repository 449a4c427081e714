// What the contract says of acts and filters: each field with its words, its bounds and its kind.
// The modules of src/generated/ are of these shapes, and `tsc` holds them to the inputs of the schema.
import type { Term, Vocabulary } from "../words";

interface Said {
  zh: string;
  en: string;
  help?: readonly [zh: string, en: string];
  clause?: string;
  isRequired?: true;
  /** Always sent: what is left out would be the schema's default, not what holds now. */
  hasDefault?: true;
  /** What is emptied is taken away; what is left alone stays. */
  clears?: true;
  /** Of a person: never kept in a draft. */
  personal?: true;
}

/** What an act is about; never asked for. */
export interface SubjectField {
  as: "subject";
  isRequired?: true;
}
export interface TextField extends Said {
  as: "text" | "longText";
  most?: number;
}
export interface TextsField extends Said {
  as: "texts";
  /** Of each of them. */
  most?: number;
  /** Each is a day, as people write days. */
  areDays?: true;
}
export interface EnumField extends Said {
  as: "enum";
  of: Vocabulary;
  start?: string;
}
export interface EnumsField extends Said {
  as: "enums";
  of: Vocabulary;
  least?: number;
  most?: number;
}
export interface RefField extends Said {
  as: "ref";
  of: string;
}
export interface RefsField extends Said {
  as: "refs";
  of: string;
  least?: number;
  most?: number;
}
export interface WhenField extends Said {
  as: "instant" | "day";
  past?: true;
  /** Bounds in days from the one at which it is sent. */
  earliest?: number;
  latest?: number;
}
export interface NumberField extends Said {
  as: "number";
  /** Without decimals. */
  whole?: true;
  /** Sent as it was written, to the last decimal. */
  exact?: true;
  least?: number;
  most?: number;
}
/** Nothing takes files yet; the field says so. */
export interface FilesField extends Said {
  as: "files";
}
export interface YesField extends Said {
  as: "yes";
  start?: true;
}
export type SaidField =
  | TextField
  | TextsField
  | EnumField
  | EnumsField
  | RefField
  | RefsField
  | WhenField
  | NumberField
  | FilesField
  | YesField;
export type Field = SubjectField | SaidField;
export type Fields = Readonly<Record<string, Field>>;

type Own = "requestId" | "dryRun";

/** One act. Every field of its input has its words: one that is missing fails to compile. */
export interface Act<Input = object> {
  name: string;
  document: string;
  says: Term;
  /** `public`: everybody sees it at once; `final`: it cannot be taken back. Both are confirmed. */
  is?: "public" | "final";
  /** It can be judged without being done. */
  hasDryRun?: true;
  fields: { readonly [Name in Exclude<keyof Input, Own>]-?: Field };
}
export interface AnyAct extends Omit<Act, "fields"> {
  fields: Fields;
}

/** What an act answers when it is done; carried by its type alone. */
export interface Answers<Done> {
  answers?: Done;
}
export type DoneOf<A> = A extends Answers<infer Done> ? Done : never;

export type FiltersOf<Given> = { readonly [Name in keyof Given]-?: SaidField };

export type ValueOf<One extends Field> = One extends { as: "yes" }
  ? boolean
  : One extends { as: "refs" | "texts" | "files" }
    ? readonly string[]
    : One extends { as: "enums"; of: infer Words }
      ? readonly (keyof Words & string)[]
      : One extends { as: "enum"; of: infer Words }
        ? (keyof Words & string) | ""
        : string;

/** The fields that are asked for. */
export type NameIn<A extends AnyAct> = {
  [Name in keyof A["fields"]]: A["fields"][Name] extends { as: "subject" } ? never : Name;
}[keyof A["fields"]] &
  string;

/** What an act is about, by the fields that say so. */
export type SubjectIn<A extends AnyAct> = {
  [Name in keyof A["fields"] as A["fields"][Name] extends { as: "subject" } ? Name : never]: string;
};

export type ValuesOf<A extends AnyAct> = { [Name in NameIn<A>]: ValueOf<A["fields"][Name]> };

/** What a fact of a thing is called, and how it is shown. */
export interface FactField {
  as: SaidField["as"] | "clause" | "other";
  zh: string;
  en: string;
  of?: Vocabulary | string;
}
export type Thing = Readonly<Record<string, FactField>>;

export interface SaidOrder {
  says: Term;
  as: "instant" | "day" | "number" | "text";
}

/** What the parts of a list have in common, and the filter that leaves one of them alone. */
export interface SaidGroup {
  says: Term;
  as: FactField["as"];
  of?: Vocabulary | string;
  narrows?: string;
}

/** What the contract says of a list. */
export interface SaidList {
  filters: Readonly<Record<string, SaidField>>;
  thing: Thing;
  orders: Readonly<Record<string, SaidOrder>>;
  groups: Readonly<Record<string, SaidGroup>>;
  /** The operation that counts it in parts. */
  counts?: string;
}

/** Where one of a type is found by a text, and by which fields it is told. */
export interface Choosing {
  document: string;
  name: string;
  nameEn?: string;
  note?: string;
}

/** Something to choose: a person, a unit. */
export interface Choice {
  id: string;
  name: string;
  note?: string;
}

/** A reason in both languages, so that none stands in the wrong one. */
export interface Reason {
  messageZh: string;
  messageEn: string;
  clause: string | null;
}

/** A step of a matter as the server allows or refuses it now. */
export interface AllowedStep {
  mutation: string;
  isAllowed: boolean;
  problems: readonly Reason[];
}
