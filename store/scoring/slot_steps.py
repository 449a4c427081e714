"""Writes of a slot's steps, and of their being taken back.

The session counts the steps of its slots, so that of two slots it is known which moved last,
whatever the servers' clocks say: what moved last may be taken back. Once the urn is counted the
database refuses any change to it.
"""

from dataclasses import replace

from domain.scoring.facts import SlotFacts
from store.database import Transaction
from store.scoring.rows import SLOTS


async def take_step(transaction: Transaction, slot: SlotFacts, after: SlotFacts) -> None:
    """A slot as it stands after a step, the newest of its session's."""
    number = await transaction.fetchval(
        "UPDATE review_session SET steps_taken = steps_taken + 1 WHERE id = $1"
        " RETURNING steps_taken",
        slot.session_id,
    )
    await SLOTS.change(transaction, slot, replace(after, step_number=int(number)))
