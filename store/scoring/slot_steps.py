"""Writes of a slot's steps, and of their being taken back.

The session counts the steps of its slots, so that of two slots it is known which moved last,
whatever the servers' clocks say: what moved last may be taken back.
"""

from datetime import datetime
from decimal import Decimal
from uuid import UUID

from store.database import Transaction


async def start_slot_row(transaction: Transaction, slot_id: UUID, *, at: datetime) -> None:
    """The unit begins to report."""
    await _step(transaction, "state = 'REPORTING', started_at = $2", slot_id, at)


async def end_slot_row(
    transaction: Transaction, slot_id: UUID, *, at: datetime, overtime_ms: int
) -> None:
    """The unit has reported."""
    await _step(transaction, "ended_at = $2, overtime_ms = $3", slot_id, at, overtime_ms)


async def open_slot_row(transaction: Transaction, slot_id: UUID, *, at: datetime) -> None:
    """Scores may come in."""
    await _step(transaction, "state = 'SCORING_OPEN', scoring_opened_at = $2", slot_id, at)


async def close_slot_row(
    transaction: Transaction,
    slot_id: UUID,
    *,
    at: datetime,
    ballot_count: int,
    abstention_count: int,
    average: Decimal | None,
) -> None:
    """The urn is counted; from here on the database refuses any change to it."""
    await _step(
        transaction,
        "state = 'SCORED', scoring_closed_at = $2, ballot_count = $3, abstention_count = $4,"
        " average = $5",
        slot_id,
        at,
        ballot_count,
        abstention_count,
        average,
    )


async def end_slot_without_result(
    transaction: Transaction, slot_id: UUID, *, at: datetime, ballot_count: int, reason: str
) -> None:
    """The urn is sealed and stays uncounted, and why; the database refuses any change to it."""
    await _step(
        transaction,
        "state = 'NO_RESULT', scoring_closed_at = $2, ballot_count = $3, no_result_reason = $4",
        slot_id,
        at,
        ballot_count,
        reason,
    )


async def excuse_slot_row(transaction: Transaction, slot_id: UUID, *, reason: str) -> None:
    """The unit does not report, and why."""
    await _step(transaction, "state = 'EXCUSED', excused_reason = $2", slot_id, reason)


async def _step(transaction: Transaction, assignments: str, slot_id: UUID, *values: object) -> None:
    await transaction.execute(
        "WITH counted AS (UPDATE review_session v SET steps_taken = v.steps_taken + 1"
        " FROM slot s WHERE s.id = $1 AND v.id = s.session_id RETURNING v.steps_taken)"
        f" UPDATE slot SET {assignments}, step_number = counted.steps_taken"
        " FROM counted WHERE slot.id = $1",
        slot_id,
        *values,
    )


async def reveal_slot_row(transaction: Transaction, slot_id: UUID, *, at: datetime) -> None:
    """The hall may see the average that was held back."""
    await transaction.execute("UPDATE slot SET revealed_at = $2 WHERE id = $1", slot_id, at)


async def unstart_slot_row(transaction: Transaction, slot_id: UUID) -> None:
    """The unit waits as before; its report has not begun."""
    await transaction.execute(
        "UPDATE slot SET state = 'WAITING', started_at = NULL WHERE id = $1", slot_id
    )


async def unend_slot_row(transaction: Transaction, slot_id: UUID) -> None:
    """The unit is still reporting."""
    await transaction.execute(
        "UPDATE slot SET ended_at = NULL, overtime_ms = NULL WHERE id = $1", slot_id
    )


async def unopen_slot_row(transaction: Transaction, slot_id: UUID) -> None:
    """Scores may not come in yet. Phones that wait for a network may hold some, which are void."""
    await transaction.execute(
        "UPDATE slot SET state = 'REPORTING', scoring_opened_at = NULL, round = round + 1"
        " WHERE id = $1",
        slot_id,
    )


async def unclose_slot_row(transaction: Transaction, slot_id: UUID) -> None:
    """The urn is open again with all that is in it, and nothing of it was told."""
    await transaction.execute(
        "UPDATE slot SET state = 'SCORING_OPEN', scoring_closed_at = NULL, ballot_count = NULL,"
        " abstention_count = NULL, average = NULL, no_result_reason = NULL WHERE id = $1",
        slot_id,
    )


async def unexcuse_slot_row(transaction: Transaction, slot_id: UUID) -> None:
    """The unit waits for its turn like the others."""
    await transaction.execute(
        "UPDATE slot SET state = 'WAITING', excused_reason = NULL WHERE id = $1", slot_id
    )


async def restart_slot_row(transaction: Transaction, slot_id: UUID, *, at: datetime) -> None:
    """The report begins now."""
    await transaction.execute("UPDATE slot SET started_at = $2 WHERE id = $1", slot_id, at)


async def rescore_slot_row(transaction: Transaction, slot_id: UUID, *, at: datetime) -> None:
    """Scores may come in anew, as the next round."""
    await _step(
        transaction,
        "state = 'SCORING_OPEN', round = slot.round + 1, scoring_opened_at = $2,"
        " scoring_closed_at = NULL, ballot_count = NULL, abstention_count = NULL, average = NULL,"
        " revealed_at = NULL, no_result_reason = NULL",
        slot_id,
        at,
    )


async def put_off_slot_row(transaction: Transaction, slot_id: UUID, *, is_next_round: bool) -> None:
    """The unit waits as if it had not begun; if scores could come in, they belong to no round."""
    await _step(
        transaction,
        "state = 'WAITING', started_at = NULL, ended_at = NULL, overtime_ms = NULL,"
        " scoring_opened_at = NULL, round = slot.round + $2::int",
        slot_id,
        int(is_next_round),
    )
