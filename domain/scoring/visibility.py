"""Who sees what of a review session, and when.

1. A session and its slots: whoever may read sessions; the public only what is published.
2. How many have scored: whoever sees the session.
3. A unit's average: with `PER_SLOT` once its scoring has closed, to the hall and the office,
   and to the unit its own, or once the office has revealed it where the session holds it back:
   nobody sees it before. With `AT_END`, and to everybody, only with the published results.
4. Ranks: only in published results.
5. A single ballot: nobody, ever. Of an urn nothing is told as long as its closing might be taken
   back: not before its average is revealed or the session is complete. Else the next closing would
   show what the one ballot in between has brought. Then its keys: the delegation and the office.
6. Comments, without names: from then on the office, and the unit they are about, with `AT_END`
   from the publication on. What a unit may read is passed on to it at the end of the session, and
   as a rectification item is a matter like any other, for whoever reads matters. By whatever door:
   no case, event, notice or feed tells of a comment before.
7. Who has scored (the roll): the office that runs the session.

What is told together of a small group is another matter: see domain/scoring/secrecy.py.
"""

from domain.scoring.states import COUNTED_SLOTS, Reveal, SessionState, SlotState


def is_average_shown(
    *,
    slot_state: SlotState,
    reveal: Reveal,
    is_held_back: bool,
    is_published: bool,
    is_in_reach: bool,
) -> bool:
    """Law 3. `is_in_reach` is whether the viewer may see this unit's figure before publication."""
    if is_published:
        return True
    is_open = reveal is Reveal.PER_SLOT and not is_held_back
    return is_in_reach and is_open and slot_state is SlotState.SCORED


def are_ranks_shown(*, is_published: bool) -> bool:
    """Law 4."""
    return is_published


def is_urn_told(*, slot_state: SlotState, session_state: SessionState, is_revealed: bool) -> bool:
    """Law 5. `is_revealed` is whether the slot's average was shown to the hall by itself."""
    is_final = is_revealed or session_state is SessionState.COMPLETED
    return is_final and slot_state in COUNTED_SLOTS


def are_comments_shown(
    *, is_urn_told: bool, reveal: Reveal, is_published: bool, is_office: bool
) -> bool:
    """Law 6; whose unit it is was judged before."""
    return is_urn_told and (is_office or is_published or reveal is Reveal.PER_SLOT)
