"""A closing asks the urn once: what was put in before is corrected no more (FS/3.4e)."""

from contextlib import suppress
from dataclasses import replace
from typing import Protocol, TypeVar
from uuid import UUID

from actions.act import Act
from actions.acting import Door
from actions.answered import was_answered
from actions.scoring.slot import CorrectionsOpenError, is_form_refused
from domain.outcomes import Refused
from domain.people.viewer import scope_of
from domain.scoring.corrections import ends_corrections
from domain.scoring.counting import fewest_scores
from domain.scoring.events import SlotEvents
from domain.scoring.facts import slot_stream
from domain.scoring.permissions import ScoringPermission
from store.events.log import NewEvent
from store.scoring.ballots import have_corrections_ended
from store.scoring.writes import slot_for_update

MOST_TURNS = 5
"""A session is paused and goes on by hand; so often in so short a time it does not."""


class OfASlot(Protocol):
    """What is asked of one slot."""

    @property
    def slot_id(self) -> UUID:
        """The slot."""


Asked = TypeVar("Asked", bound=OfASlot)
Done = TypeVar("Done")


def after_corrections(door: Door[Asked, Done]) -> Door[Asked, Done]:
    """Make a closing end the corrections before it looks into the urn.

    By a transaction of its own, since a refused closing rolls back and has told all the same. One
    that is refused for its form is never put to the urn (`SlotHold.asks_urn`), and ends nothing.
    """

    async def ended_first(act: Act, asked: Asked) -> Done | Refused:
        may_run = scope_of(act.viewer, ScoringPermission.SESSION_RUN) is not None
        if not may_run or is_form_refused(act, asked):
            return await door(act, asked)
        for _ in range(MOST_TURNS):
            await end_corrections(act, asked.slot_id)
            # Where a pause ended in between, nothing was to be ended before, and is now.
            with suppress(CorrectionsOpenError):
                return await door(act, asked)
        raise CorrectionsOpenError

    return replace(door, doing=ended_first)


async def end_corrections(act: Act, slot_id: UUID) -> bool:
    """Log that this round's ballots stay as they are; answers whether that is news.

    The slot's lock waits for every correction under way. Only who may read the roll is told: that
    a closing was asked for and refused is the office's to know. A closing that was answered before
    asks no urn again. Raises what the act's `must_count` raises.
    """
    async with act.database.transaction() as transaction:
        if await was_answered(act, transaction):
            return False
        found = await slot_for_update(transaction, slot_id)
        if found is None:
            return False
        session, slot = found
        fewest = fewest_scores(session.counting_rule, smallest_group=act.rules.smallest_group)
        if not ends_corrections(session, slot, fewest_scores=fewest):
            return False
        if await have_corrections_ended(transaction, slot_id):
            return False
        await act.record(
            transaction,
            NewEvent(
                slot_stream(slot_id),
                SlotEvents.CORRECTIONS_ENDED,
                ScoringPermission.ROLL_READ,
                {"slotId": slot_id, "round": slot.round},
                clause="FS/3.4e",
            ),
        )
        act.must_count()
        return True
