"""The order of the floor: units that wait may change places, the others keep theirs."""

from collections.abc import Sequence
from uuid import UUID

from domain.clause_marks import clause
from domain.problems import Named, Problem, ProblemCode, problem
from domain.scoring.facts import SlotFacts
from domain.scoring.states import SlotState

ALL_THAT_WAIT = Named("须恰好列出全部待述职单位", "name exactly the units that wait, each once")

Place = tuple[UUID, int]


def waiting(slots: Sequence[SlotFacts]) -> tuple[UUID, ...]:
    """The slots that wait, in their order."""
    return tuple(slot.id for slot in slots if slot.state is SlotState.WAITING)


@clause("FS/3.4c")
def why_order_is_refused(slots: Sequence[SlotFacts], wanted: Sequence[UUID]) -> tuple[Problem, ...]:
    """Whether an order names each slot that waits, and no other.

    Clause: FS/3.4c.
    """
    if not {slot.id for slot in slots}.issuperset(wanted):
        return (problem(ProblemCode.NOT_FOUND, path=("slotIds",)),)
    now = waiting(slots)
    if sorted(now) != sorted(wanted):
        return (problem(ProblemCode.VALUE_INVALID, path=("slotIds",), why=ALL_THAT_WAIT),)
    if now == tuple(wanted):
        return (problem(ProblemCode.NOTHING_TO_CHANGE, path=("slotIds",)),)
    return ()


def places(slots: Sequence[SlotFacts], order: Sequence[UUID]) -> tuple[Place, ...]:
    """The places of these slots in their new order: those that they have among them."""
    free = sorted(slot.position for slot in slots if slot.id in order)
    return tuple(zip(order, free, strict=True))
