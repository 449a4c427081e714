"""Until when a ballot may be corrected: until a closing has asked the urn.

A closing is answered by how many of the ballots are scores. Asked twice with the same roll, with a
correction in between, it would tell that somebody went over to an abstention or back. So the first
such question ends the round's corrections, whether the closing is refused, taken back, or stands.
"""

from domain.clause_marks import clause
from domain.scoring.facts import SessionFacts, SlotFacts
from domain.scoring.states import SessionState, SlotState


@clause("FS/3.4e")
def ends_corrections(session: SessionFacts, slot: SlotFacts, *, fewest_scores: int) -> bool:
    """Whether to ask for a closing now is to ask the urn.

    With fewer ballots than a result needs the answer follows from the roll, which everybody may
    count; it tells nothing, and corrections go on.
    Clause: FS/3.4e.
    """
    return (
        session.may_correct
        and session.state is SessionState.RUNNING
        and slot.state is SlotState.SCORING_OPEN
        and slot.ballots_so_far >= max(session.quorum, fewest_scores)
    )
