"""Doors of the office's acts on a unit's slot."""

from collections.abc import Awaitable, Callable
from typing import Annotated, TypeVar

import strawberry

from actions.scoring import close_scoring as close_scoring_act
from actions.scoring import move_slot
from domain.outcomes import Refused as RefusedOutcome
from resolvers.doing import asked_of, described, perform
from schema import scoring_acts as shapes
from schema.context import Info
from schema.scoring import slot_of

Shape = TypeVar("Shape")

SlotStep = Annotated[shapes.SlotInput, strawberry.argument(description="Which slot.")]


def slot_move(given: shapes.SlotInput) -> move_slot.MoveSlot | RefusedOutcome:
    """What is asked of a slot and nothing more, or why its id cannot be read."""
    return asked_of(given.slot_id, "Slot", field="slotId", make=move_slot.MoveSlot)


def moved_slot(
    shape: Callable[..., Shape],
) -> Callable[[Info, move_slot.SlotMoved], Awaitable[Shape]]:
    """What shapes the answer of a step: the slot as it is now."""

    async def make(info: Info, done: move_slot.SlotMoved) -> Shape:
        return shape(slot=await slot_of(info, done.slot_id))

    return make


@strawberry.type
class SlotMutation:
    """Acts of the office on a unit's slot."""

    @strawberry.mutation(
        description=described(
            move_slot.start_slot, "A unit takes the floor; its eight minutes begin."
        )
    )
    async def start_slot(self, info: Info, input: SlotStep) -> shapes.StartSlotResult:
        """See the description."""
        return await perform(
            info,
            move_slot.start_slot,
            slot_move(input),
            shape=moved_slot(shapes.SlotStarted),
            request_id=input.request_id,
        )

    @strawberry.mutation(description=described(move_slot.end_slot, "The unit has reported."))
    async def end_slot(self, info: Info, input: SlotStep) -> shapes.EndSlotResult:
        """See the description."""
        return await perform(
            info,
            move_slot.end_slot,
            slot_move(input),
            shape=moved_slot(shapes.SlotEnded),
            request_id=input.request_id,
        )

    @strawberry.mutation(
        description=described(move_slot.open_scoring, "Scores for the unit may come in.")
    )
    async def open_scoring(self, info: Info, input: SlotStep) -> shapes.OpenScoringResult:
        """See the description."""
        return await perform(
            info,
            move_slot.open_scoring,
            slot_move(input),
            shape=moved_slot(shapes.ScoringOpened),
            request_id=input.request_id,
        )

    @strawberry.mutation(
        description=described(
            close_scoring_act.close_scoring, "Close the unit's scoring; the urn is counted."
        )
    )
    async def close_scoring(self, info: Info, input: SlotStep) -> shapes.CloseScoringResult:
        """See the description."""
        return await perform(
            info,
            close_scoring_act.close_scoring,
            slot_move(input),
            shape=moved_slot(shapes.ScoringClosed),
            request_id=input.request_id,
        )

    @strawberry.mutation(
        description=described(
            close_scoring_act.close_slot_without_result,
            "Close a unit's scoring that too few took part in: no average, and the reason stays.",
        )
    )
    async def close_slot_without_result(
        self,
        info: Info,
        input: Annotated[
            shapes.CloseSlotWithoutResultInput,
            strawberry.argument(description="Which slot, and why."),
        ],
    ) -> shapes.CloseSlotWithoutResultResult:
        """See the description."""
        return await perform(
            info,
            close_scoring_act.close_slot_without_result,
            asked_of(
                input.slot_id,
                "Slot",
                field="slotId",
                make=lambda key: close_scoring_act.CloseSlotWithoutResult(key, input.reason),
            ),
            shape=moved_slot(shapes.SlotClosedWithoutResult),
            request_id=input.request_id,
        )

    @strawberry.mutation(
        description=described(move_slot.excuse_slot, "The unit does not report, and why.")
    )
    async def excuse_slot(
        self,
        info: Info,
        input: Annotated[
            shapes.ExcuseSlotInput, strawberry.argument(description="Which slot, and why.")
        ],
    ) -> shapes.ExcuseSlotResult:
        """See the description."""
        return await perform(
            info,
            move_slot.excuse_slot,
            asked_of(
                input.slot_id,
                "Slot",
                field="slotId",
                make=lambda key: move_slot.SlotWithReason(key, input.reason),
            ),
            shape=moved_slot(shapes.SlotExcused),
            request_id=input.request_id,
        )
