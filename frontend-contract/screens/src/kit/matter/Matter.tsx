// One thing by its id, or what stands in its place until it is there and where there is none.
import type { ReactNode } from "react";

import { Gone } from "./Gone";
import { useMatter } from "./useMatter";

/** Things of another kind come without any of the fields that were asked for. */
type Told<Node> = Node extends object
  ? Exclude<keyof Node, "__typename" | "id"> extends never
    ? never
    : Node
  : never;

export type MatterOf<Found extends { node?: unknown }> = Told<NonNullable<Found["node"]>>;

export function Matter<Found extends { node?: { __typename: string } | null }>({
  document,
  id,
  moves,
  children,
}: {
  /** Takes `id`, and asks for the `node`. */
  document: string;
  id: string;
  /** Kinds of events after which it is read anew. */
  moves: readonly string[];
  /** `turn` changes with every move. */
  children: (one: MatterOf<Found>, turn: string) => ReactNode;
}) {
  const { one, turn, ...gone } = useMatter<Found>(document, id, moves);
  return one === null ? <Gone {...gone} /> : children(one as unknown as MatterOf<Found>, turn);
}
