"""Doors of the office's acts that mend a slip in the hall, or hold back what it shows."""

from typing import Annotated
from uuid import UUID

import strawberry

from actions.scoring import put_off_slot as put_off_slot_act
from actions.scoring import reorder_slots as reorder_slots_act
from actions.scoring import rescore_slot as rescore_slot_act
from actions.scoring import restart_floor_clock as restart_floor_clock_act
from actions.scoring import reveal_slot as reveal_slot_act
from actions.scoring import steer_wall as steer_wall_act
from actions.scoring import take_back_slot_step as take_back_act
from actions.scoring.move_slot import SlotWithReason
from domain.outcomes import Refused as RefusedOutcome
from resolvers.doing import asked_of, described, perform
from resolvers.scoring.shapes import session_shape
from resolvers.scoring.slot_acts import SlotStep, moved_slot, slot_move
from schema import recovery_acts as shapes
from schema.context import Info
from schema.relay import required_key
from schema.scoring import slot_of

Mending = Annotated[shapes.MendSlotInput, strawberry.argument(description="Which slot, and why.")]


def _mending(given: shapes.MendSlotInput) -> SlotWithReason | RefusedOutcome:
    return asked_of(
        given.slot_id,
        "Slot",
        field="slotId",
        make=lambda key: SlotWithReason(key, given.reason),
    )


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

    @strawberry.mutation(
        description=described(
            restart_floor_clock_act.restart_floor_clock,
            "Give the unit on the floor its eight minutes anew, and why.",
        )
    )
    async def restart_floor_clock(
        self, info: Info, input: Mending
    ) -> shapes.RestartFloorClockResult:
        """See the description."""
        return await perform(
            info,
            restart_floor_clock_act.restart_floor_clock,
            _mending(input),
            shape=moved_slot(shapes.FloorClockRestarted),
            request_id=input.request_id,
        )

    @strawberry.mutation(
        description=described(
            rescore_slot_act.rescore_slot,
            "Have a unit scored again, and why: all its ballots are void, and each scores anew.",
        )
    )
    async def rescore_slot(self, info: Info, input: Mending) -> shapes.RescoreSlotResult:
        """See the description."""
        return await perform(
            info,
            rescore_slot_act.rescore_slot,
            _mending(input),
            shape=moved_slot(shapes.SlotRescored),
            request_id=input.request_id,
        )

    @strawberry.mutation(
        description=described(
            put_off_slot_act.put_off_slot,
            "Put a unit off that has begun, and why: it waits again, as the last of all.",
        )
    )
    async def put_off_slot(self, info: Info, input: Mending) -> shapes.PutOffSlotResult:
        """See the description."""
        return await perform(
            info,
            put_off_slot_act.put_off_slot,
            _mending(input),
            shape=moved_slot(shapes.SlotPutOff),
            request_id=input.request_id,
        )

    @strawberry.mutation(
        description=described(
            reorder_slots_act.reorder_slots, "Change the order of the units that wait, and why."
        )
    )
    async def reorder_slots(
        self,
        info: Info,
        input: Annotated[
            shapes.ReorderSlotsInput, strawberry.argument(description="The new order, and why.")
        ],
    ) -> shapes.ReorderSlotsResult:
        """See the description."""
        keys = [required_key(one, "Slot", field="slotIds") for one in input.slot_ids]
        order = tuple(key for key in keys if isinstance(key, UUID))

        async def shape(
            info: Info, done: reorder_slots_act.SlotsReordered
        ) -> shapes.SlotsReordered:
            return shapes.SlotsReordered(session=await session_shape(info, done.session_id))

        return await perform(
            info,
            reorder_slots_act.reorder_slots,
            asked_of(
                input.session_id,
                "ReviewSession",
                field="sessionId",
                others=keys,
                make=lambda key: reorder_slots_act.ReorderSlots(key, order, input.reason),
            ),
            shape=shape,
            request_id=input.request_id,
        )

    @strawberry.mutation(
        description=described(
            steer_wall_act.steer_wall,
            "Say what the wall of the hall shows. Nothing is revealed by it.",
        )
    )
    async def steer_wall(
        self,
        info: Info,
        input: Annotated[shapes.SteerWallInput, strawberry.argument(description="The picture.")],
    ) -> shapes.SteerWallResult:
        """See the description."""
        slot = None
        if input.slot_id is not None:
            slot = required_key(input.slot_id, "Slot", field="slotId")

        async def shape(info: Info, done: steer_wall_act.WallSteered) -> shapes.WallSteered:
            return shapes.WallSteered(session=await session_shape(info, done.session_id))

        return await perform(
            info,
            steer_wall_act.steer_wall,
            asked_of(
                input.session_id,
                "ReviewSession",
                field="sessionId",
                others=[slot],
                make=lambda key: steer_wall_act.SteerWall(
                    key, input.view, slot if isinstance(slot, UUID) else None
                ),
            ),
            shape=shape,
            request_id=input.request_id,
        )
