"""Writes on a session that was called and has not begun: changed, or called off."""

from collections.abc import Sequence
from uuid import UUID

from store.database import Transaction
from store.scoring.writes import insert_slots


async def set_units(
    transaction: Transaction, session_id: UUID, units: Sequence[tuple[UUID, UUID]]
) -> None:
    """Exactly these units, in order, given as (slot id for a new one, unit id).

    Units that stay keep their slots, with whoever is recused; the slots of others go.
    """
    unit_ids = [unit_id for _, unit_id in units]
    rows = await transaction.fetch(
        "SELECT id, unit_id FROM slot WHERE session_id = $1 ORDER BY id FOR UPDATE", session_id
    )
    gone = [row["id"] for row in rows if row["unit_id"] not in unit_ids]
    for table in ("recusal", "slot_tally"):
        await transaction.execute(f"DELETE FROM {table} WHERE slot_id = ANY($1)", gone)
    await transaction.execute("DELETE FROM slot WHERE id = ANY($1)", gone)
    await transaction.execute(
        "UPDATE review_session SET wall_view = 'AUTO', wall_slot_id = NULL"
        " WHERE id = $1 AND wall_slot_id = ANY($2)",
        session_id,
        gone,
    )
    stay = {row["unit_id"]: row["id"] for row in rows if row["unit_id"] in unit_ids}
    order = [(stay.get(unit_id, slot_id), unit_id) for slot_id, unit_id in units]
    await set_positions(
        transaction,
        [
            (slot_id, place)
            for place, (slot_id, unit_id) in enumerate(order, start=1)
            if unit_id in stay
        ],
    )
    await insert_slots(
        transaction,
        session_id,
        [
            (slot_id, unit_id, place)
            for place, (slot_id, unit_id) in enumerate(order, start=1)
            if unit_id not in stay
        ],
    )


async def set_positions(transaction: Transaction, places: Sequence[tuple[UUID, int]]) -> None:
    """Slots of one session take these places, given as (slot id, position).

    By way of places that nobody has: PostgreSQL looks at uniqueness row by row.
    """
    for away in (10_000, 0):
        await transaction.execute(
            "UPDATE slot SET position = new.position"
            " FROM unnest($1::uuid[], $2::int[]) AS new (id, position) WHERE slot.id = new.id",
            [slot_id for slot_id, _ in places],
            [position + away for _, position in places],
        )


async def call_session_off(transaction: Transaction, session_id: UUID, *, reason: str) -> None:
    """The session is not held, and why; codes that nobody has used are void."""
    await transaction.execute(
        "UPDATE review_session SET state = 'CANCELLED', cancelled_reason = $2 WHERE id = $1",
        session_id,
        reason,
    )
    await transaction.execute(
        "UPDATE entry_code SET is_void = TRUE WHERE session_id = $1 AND used_at IS NULL",
        session_id,
    )
