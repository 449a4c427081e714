// What a room says of its list.
import type { ReactNode } from "react";

import type { Term, Vocabulary, Words } from "../../words";
import type { SaidField } from "../shapes";

/** One page of the connection that the document asks for. */
export interface Page<Item> {
  edges: readonly { node: Item }[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  totalCount?: number;
}

/** `lead` is read first, `mark` says how it stands, `time` how long it has, `fact` the rest. */
export interface Column<Item> {
  role: "lead" | "mark" | "time" | "fact";
  says: Term;
  cell: (item: Item, words: Words) => ReactNode;
  /** Left out where the line has less room. */
  isForWide?: boolean;
}

export interface View<Item, Filter> {
  key: string;
  says: Term;
  filter: Partial<Filter>;
  /** What it means that there is nothing. */
  empty: Term;
  /** Where the server itself keeps these in order, the most urgent first; shown while not narrowed. */
  live?: {
    document: string;
    variables: object;
    items: (frame: never) => readonly Item[];
  };
}

export interface ListOf<Item, Filter> {
  /** Takes `filter`, `first` and `after`; its one field is the connection. */
  document: string;
  filters: { readonly [Name in keyof Filter]?: SaidField };
  /** Names of codes that the schema takes as text. */
  choices?: { readonly [Name in keyof Filter]?: Vocabulary };
  columns: readonly Column<Item>[];
  /** The first is shown where the address names none. */
  views: readonly [View<Item, Filter>, ...View<Item, Filter>[]];
  /** Kinds of events after which it is read anew. */
  moves: readonly string[];
  idOf: (item: Item) => string;
}
