// What a room says of its list.
import type { ReactNode } from "react";

import type { Term, Vocabulary, Words } from "../../words";
import type { SaidList, ValueOf } from "../shapes";

/** One page of the connection that the document asks for. */
export interface Page<Item> {
  edges: readonly { node: Item }[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  totalCount?: number;
}

interface Drawn {
  /**
   * `lead` is read first, `mark` says how it stands, `time` how long it has, `fact` the rest; what
   * is for the `sheet` stands in the file alone.
   */
  role: "lead" | "mark" | "time" | "fact" | "sheet";
  /** Left out where the line has less room. */
  isForWide?: boolean;
  /** A mark without a frame. */
  isQuiet?: boolean;
}

/** A fact that the contract knows: named, shown and taken away as it says. */
interface FactColumn<Item, L extends SaidList> extends Drawn {
  field: keyof Item & keyof L["thing"] & string;
  /** Shown in another way; in the file, too, where it is a text. */
  cell?: (item: Item, words: Words) => ReactNode;
}

type Plain = string | number | false | null | undefined;

/** What the room works out; where that is more than a text, `text` says it for the file. */
type OwnColumn<Item> = Drawn & { says: Term } & (
    | { cell: (item: Item, words: Words) => Plain; text?: undefined }
    | {
        cell: (item: Item, words: Words) => ReactNode;
        text: (item: Item, words: Words) => string;
      }
  );

export type Column<Item, L extends SaidList = SaidList> = FactColumn<Item, L> | OwnColumn<Item>;

export interface View<Item, L extends SaidList> {
  key: string;
  says: Term;
  filter: { readonly [Name in keyof L["filters"]]?: ValueOf<L["filters"][Name]> };
  /** What it means that there is nothing, and what to do. */
  empty: Term;
  /** Where the server itself keeps these in order, the most urgent first; shown while not narrowed. */
  live?: {
    document: string;
    variables: object;
    items: (frame: never) => readonly Item[];
  };
}

/** Another way to look at what a list is narrowed to. */
export interface Drawing<Item> {
  /** As it stands in the address. */
  key: string;
  says: Term;
  draw: (drawn: {
    /** What the list is narrowed to. */
    filter: object;
    /** Changes when something has moved. */
    turn: string;
    /** Some of it as the list draws them. */
    lines: (items: readonly Item[]) => ReactNode;
  }) => ReactNode;
}

export interface ListOf<Item, L extends SaidList> {
  /** What the contract says of it, from `generated/lists/`. */
  of: L;
  /** Takes `filter`, `orderBy`, `first` and `after`; its one field is the connection. */
  document: string;
  /** Names of codes that the schema takes as text. */
  choices?: { readonly [Name in keyof L["filters"]]?: Vocabulary };
  columns: readonly Column<Item, L>[];
  /** The first is shown where the address names none. */
  views: readonly [View<Item, L>, ...View<Item, L>[]];
  /** Kinds of events after which it is read anew. */
  moves: readonly string[];
  /** Chosen beside the filters, in place of the lines. */
  also?: Drawing<Item>;
  /** Its `id` where nothing is said. */
  idOf?: (item: Item) => string;
}

/** A list of any things, as its parts draw it. */
export type AnyList = ListOf<unknown, SaidList>;

export const idIn = (list: { idOf?: (item: never) => string }, item: unknown): string =>
  list.idOf?.(item as never) ?? (item as { id: string }).id;
