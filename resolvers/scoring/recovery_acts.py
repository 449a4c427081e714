"""Doors of the office's acts that mend a slip in the hall, or hold back what it shows."""

from typing import Annotated

import strawberry

from actions.scoring import reveal_slot as reveal_slot_act
from actions.scoring import take_back_slot_step as take_back_act
from resolvers.doing import asked_of, described, perform
from resolvers.scoring.slot_acts import SlotStep, moved_slot, slot_move
from schema import recovery_acts as shapes
from schema.context import Info
from schema.scoring import slot_of


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

    @strawberry.mutation(
        description=described(
            take_back_act.take_back_slot_step,
            "Take back the last step of the slot that moved last; `Slot.canTakeBack` says before"
            " whether that can be done.",
        )
    )
    async def take_back_slot_step(
        self,
        info: Info,
        input: Annotated[
            shapes.TakeBackSlotStepInput, strawberry.argument(description="Which slot, and why.")
        ],
    ) -> shapes.TakeBackSlotStepResult:
        """See the description."""

        async def shape(
            info: Info, done: take_back_act.SlotStepTakenBack
        ) -> shapes.SlotStepTakenBack:
            return shapes.SlotStepTakenBack(slot=await slot_of(info, done.slot_id), step=done.step)

        return await perform(
            info,
            take_back_act.take_back_slot_step,
            asked_of(
                input.slot_id,
                "Slot",
                field="slotId",
                make=lambda key: take_back_act.TakeBackSlotStep(key, input.reason, input.step),
            ),
            shape=shape,
            request_id=input.request_id,
        )
