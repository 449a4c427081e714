"""Inputs and answers of the acts that mend a slip in the hall, or hold back what it shows."""

from typing import Annotated

import strawberry

from schema.problems import Refused
from schema.scoring import Slot
from schema.scoring_acts import result


@strawberry.type(description="The hall sees the average.")
class SlotRevealed:
    """See the description."""

    slot: Slot = strawberry.field(description="The slot.")


RevealSlotResult = Annotated[SlotRevealed | Refused, result("RevealSlotResult", "Revealed")]
