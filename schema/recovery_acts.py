"""Inputs and answers of the acts that mend a slip in the hall, or hold back what it shows."""

from typing import Annotated
from uuid import UUID

import strawberry

from schema.problems import Refused
from schema.scoring import Slot
from schema.scoring_acts import REQUEST_ID, result


@strawberry.type(description="The hall sees the average.")
class SlotRevealed:
    """See the description."""

    slot: Slot = strawberry.field(description="The slot.")


@strawberry.input(description="Take back the last step of a slot.")
class TakeBackSlotStepInput:
    """See the description."""

    slot_id: strawberry.ID = strawberry.field(description="Id of the slot.")
    reason: str = strawberry.field(description="Why, at most 500 characters.")
    step: str | None = strawberry.field(
        default=None,
        description="The step that is meant, as `Slot.canTakeBack` names it: if it is no more the"
        " last one, nothing is taken back. Name it, and two who do so at once take back one step.",
    )
    request_id: UUID | None = strawberry.field(default=None, description=REQUEST_ID)


@strawberry.type(description="All is as if the step had not been taken; the log tells of both.")
class SlotStepTakenBack:
    """See the description."""

    slot: Slot = strawberry.field(description="The slot.")
    step: str = strawberry.field(description="The step, named as in `Slot.canTakeBack`.")


RevealSlotResult = Annotated[SlotRevealed | Refused, result("RevealSlotResult", "Revealed")]
TakeBackSlotStepResult = Annotated[
    SlotStepTakenBack | Refused, result("TakeBackSlotStepResult", "Taken back")
]
