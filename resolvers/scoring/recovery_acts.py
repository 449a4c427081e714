"""Doors of the office's acts that mend a slip in the hall, or hold back what it shows."""

import strawberry

from actions.scoring import reveal_slot as reveal_slot_act
from resolvers.doing import described, perform
from resolvers.scoring.slot_acts import SlotStep, moved_slot, slot_move
from schema import recovery_acts as shapes
from schema.context import Info


@strawberry.type
class RecoveryMutation:
    """Acts of the office beside the order of the day."""

    @strawberry.mutation(
        description=described(
            reveal_slot_act.reveal_slot, "Show the hall an average that was held back."
        )
    )
    async def reveal_slot(self, info: Info, input: SlotStep) -> shapes.RevealSlotResult:
        """See the description."""
        return await perform(
            info,
            reveal_slot_act.reveal_slot,
            slot_move(input),
            shape=moved_slot(shapes.SlotRevealed),
            request_id=input.request_id,
        )
