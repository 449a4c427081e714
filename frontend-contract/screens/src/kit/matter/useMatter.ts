// One thing by its id, read anew whenever the log says that something of its kind has moved.
import { useAsk } from "../../line/LineContext";
import type { Fault } from "../../line/line";
import { useMoves } from "../moves";

export interface Matter<One> {
  /** Null until it is there, and where there is none. */
  one: One | null;
  /** There is none, or none that this reader may see. */
  isGone: boolean;
  fault: Fault | null;
  again: () => void;
  /** Changes with every move. */
  turn: string;
}

export function useMatter<Found extends { node?: { __typename: string } | null }>(
  document: string,
  id: string,
  moves: readonly string[],
): Matter<NonNullable<Found["node"]>> {
  const turn = useMoves(moves);
  const { data, fault, again } = useAsk<Found>(document, { id }, turn);
  const one = data?.node ?? null;
  // A thing of another kind comes without any of the fields that were asked for.
  const isOther = one !== null && Object.keys(one).length <= 2;
  return {
    one: isOther ? null : one,
    isGone: data !== null && (one === null || isOther),
    fault,
    again,
    turn,
  };
}
