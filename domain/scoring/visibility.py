"""Who sees what of a review session, and when.

1. A session and its slots: whoever may read sessions; the public only what is published.
2. How many have scored: whoever sees the session.
3. A unit's average: with `PER_SLOT` once its scoring has closed, to the hall and the office,
   and to the unit its own; with `AT_END`, and to everybody, only with the published results.
4. Ranks: only in published results.
5. A single ballot: nobody, ever. The keys of a closed urn: the delegation and the office.
6. Comments, without names: the office, and the unit they are about, once the slot is scored;
   with `AT_END` the unit waits for the publication too.
7. Who has scored (the roll): the office that runs the session.
"""

from domain.scoring.states import Reveal, SlotState


def is_average_shown(
    *, slot_state: SlotState, reveal: Reveal, is_published: bool, is_in_reach: bool
) -> bool:
    """Law 3. `is_in_reach` is whether the viewer may see this unit's figure before publication."""
    if is_published:
        return True
    return is_in_reach and reveal is Reveal.PER_SLOT and slot_state is SlotState.SCORED


def are_ranks_shown(*, is_published: bool) -> bool:
    """Law 4."""
    return is_published


def are_comments_shown(
    *, slot_state: SlotState, reveal: Reveal, is_published: bool, is_office: bool
) -> bool:
    """Law 6; whose unit it is was judged before."""
    if slot_state is not SlotState.SCORED:
        return False
    return is_office or is_published or reveal is Reveal.PER_SLOT
