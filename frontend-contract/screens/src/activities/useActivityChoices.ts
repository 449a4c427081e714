// Who may lead an activity of a unit, and on which plans it may hear members.
import ACTIVITY_CHOICES from "@operations/screens/activity_choices.graphql?raw";
import type { ActivityChoicesQuery } from "@sitong/client/documents";

import type { Choice } from "../kit/shapes";
import { useAsk, useLine } from "../line/LineContext";
import { useWords } from "../words";
import { dayAt } from "./month";

type Posts = ActivityChoicesQuery["mayor"];

export interface ActivityChoices {
  /** Of the district: a dispatch meeting is one of theirs. */
  leaders: readonly Choice[];
  /** Of the unit: its leadership team together, or whoever holds a post there. */
  team: readonly Choice[];
  /** None as yet, or one of the unit's. */
  plans: readonly Choice[];
}

/** Nothing of a unit where none is known yet. */
export function useActivityChoices(unit: string | null): ActivityChoices {
  const words = useWords();
  const on = dayAt(useLine().clock.now());
  const { data } = useAsk<ActivityChoicesQuery>(ACTIVITY_CHOICES, {
    unit,
    on,
    isOfUnit: unit !== null,
  });
  const people = (...lists: readonly (Posts | undefined)[]) => {
    const found = new Map<string, Choice>();
    for (const { node } of lists.flatMap((list) => list?.edges ?? [])) {
      const note = words(node.title, node.titleEn ?? node.title);
      if (!found.has(node.person.id))
        found.set(node.person.id, { id: node.person.id, name: node.person.name, note });
    }
    return [...found.values()];
  };
  return {
    leaders: people(data?.mayor, data?.executive, data?.deputies),
    team: orElse(words("班子集体", "The team together"), people(data?.team)),
    plans: orElse(
      words("暂不注明", "None as yet"),
      (data?.planDocuments?.edges ?? []).map(({ node }) => ({
        id: node.id,
        name: node.title,
        note: words(`${node.year}年`, String(node.year)),
      })),
    ),
  };
}

/** What is chosen can be given up again; where there is nothing, nothing is asked. */
function orElse(none: string, choices: readonly Choice[]): readonly Choice[] {
  return choices.length === 0 ? [] : [{ id: "", name: none }, ...choices];
}
