"""What Python works out of slots: whether their last step can be taken back."""

import strawberry

from domain.scoring.taking_back import last_step, why_taking_back_is_refused
from schema.problems import Problem
from schema.worked import Working, works_out
from store.scoring.readable import SLOT, SlotOfSession


@strawberry.type(
    description="Whether the last step of a slot can be taken back now, told before it is tried."
)
class TakeBack:
    """See the description."""

    step: str | None = strawberry.field(
        description="The step: `start`, `end`, `open_scoring`, `close_scoring`,"
        " `close_without_result` or `excuse`; null while the unit waits."
    )
    is_allowed: bool = strawberry.field(description="Whether `takeBackSlotStep` would do it now.")
    problems: list[Problem] = strawberry.field(description="Why not; empty when it would.")


@works_out(SLOT)
def can_take_back(given: SlotOfSession, working: Working) -> TakeBack | None:
    """Whether its last step can be taken back; null for who runs no session."""
    step = last_step(given.slot)
    problems = why_taking_back_is_refused(given.session, given.slot)
    return TakeBack(
        step=None if step is None else step.value,
        is_allowed=not problems,
        problems=[Problem.of(one, working.language) for one in problems],
    )
