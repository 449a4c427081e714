"""Inputs and answers of the acts that mend a slip in the hall, or hold back what it shows."""

from typing import Annotated
from uuid import UUID

import strawberry

from domain.scoring.wall import WallView
from schema.problems import Refused
from schema.scoring import ReviewSession, Slot
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


@strawberry.input(description="Mend something of a slot, and why.")
class MendSlotInput:
    """See the description."""

    slot_id: strawberry.ID = strawberry.field(description="Id of the slot.")
    reason: str = strawberry.field(description="Why, at most 500 characters.")
    request_id: UUID | None = strawberry.field(default=None, description=REQUEST_ID)


@strawberry.type(description="The unit has its eight minutes anew, from now.")
class FloorClockRestarted:
    """See the description."""

    slot: Slot = strawberry.field(description="The slot.")


@strawberry.type(description="The unit is scored again, as the next round; its ballots are void.")
class SlotRescored:
    """See the description."""

    slot: Slot = strawberry.field(description="The slot.")


@strawberry.type(description="The unit waits again, as the last; report and ballots are void.")
class SlotPutOff:
    """See the description."""

    slot: Slot = strawberry.field(description="The slot.")


@strawberry.input(description="Change the order of the units that wait.")
class ReorderSlotsInput:
    """See the description."""

    session_id: strawberry.ID = strawberry.field(description="Id of the session.")
    slot_ids: list[strawberry.ID] = strawberry.field(
        description="All slots that are `WAITING`, in their new order; the others keep theirs."
    )
    reason: str = strawberry.field(description="Why, at most 500 characters.")
    request_id: UUID | None = strawberry.field(default=None, description=REQUEST_ID)


@strawberry.type(description="The units that wait have changed places.")
class SlotsReordered:
    """See the description."""

    session: ReviewSession = strawberry.field(description="The session.")


@strawberry.input(description="Say what the wall of the hall shows.")
class SteerWallInput:
    """See the description."""

    session_id: strawberry.ID = strawberry.field(description="Id of the session.")
    view: WallView = strawberry.field(description="The picture; `AUTO` lets the wall go by itself.")
    slot_id: strawberry.ID | None = strawberry.field(
        default=None,
        description="Whose, needed for `RESULT`, possible for `FLOOR` and `TURNOUT`.",
    )
    request_id: UUID | None = strawberry.field(default=None, description=REQUEST_ID)


@strawberry.type(description="The wall shows it.")
class WallSteered:
    """See the description."""

    session: ReviewSession = strawberry.field(description="The session.")


RevealSlotResult = Annotated[SlotRevealed | Refused, result("RevealSlotResult", "Revealed")]
TakeBackSlotStepResult = Annotated[
    SlotStepTakenBack | Refused, result("TakeBackSlotStepResult", "Taken back")
]
RestartFloorClockResult = Annotated[
    FloorClockRestarted | Refused, result("RestartFloorClockResult", "Begun anew")
]
RescoreSlotResult = Annotated[SlotRescored | Refused, result("RescoreSlotResult", "Open anew")]
PutOffSlotResult = Annotated[SlotPutOff | Refused, result("PutOffSlotResult", "Put off")]
ReorderSlotsResult = Annotated[SlotsReordered | Refused, result("ReorderSlotsResult", "Reordered")]
SteerWallResult = Annotated[WallSteered | Refused, result("SteerWallResult", "Shown")]
