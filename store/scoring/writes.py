"""Writes of review sessions, slots, entry codes, check-ins and results."""

from collections.abc import Sequence
from dataclasses import fields
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from domain.declared.parts import camel
from domain.scoring.facts import ResultLine, SessionFacts, SlotFacts
from domain.scoring.states import FINISHED_SLOTS, SessionState
from domain.scoring.wall import WallView
from store.database import Transaction, to_json
from store.people.dated import held as held_on
from store.scoring.reads import slot
from store.scoring.rows import SESSIONS


async def slot_for_update(
    transaction: Transaction, slot_id: UUID
) -> tuple[SessionFacts, SlotFacts] | None:
    """The slot with its session, both locked, the session first. Waits for ballots under way."""
    session_id = await transaction.fetchval("SELECT session_id FROM slot WHERE id = $1", slot_id)
    if session_id is None:
        return None
    held = await SESSIONS.for_update(transaction, session_id)
    await transaction.execute("SELECT FROM slot WHERE id = $1 FOR UPDATE", slot_id)
    found = await slot(transaction, slot_id)
    return None if held is None or found is None else (held, found)


_DAY = (
    "(SELECT (v.starts_at AT TIME ZONE 'Asia/Shanghai')::date"
    " FROM review_session v WHERE v.id = $1)"
)
"""The day of the session."""


async def insert_slots(
    transaction: Transaction, session_id: UUID, slots: Sequence[tuple[UUID, UUID, int]]
) -> None:
    """Slots, given as (slot id, unit id, position); the speaker is the unit's head on that day.

    Who is affiliated to the unit is recused from its slot (A7).
    """
    await transaction.execute(
        "INSERT INTO slot (id, session_id, unit_id, speaker_id, position, state)"
        " SELECT new.id, $1, new.unit_id, (SELECT h.person_id FROM post h"
        f"   WHERE h.unit_id = new.unit_id AND h.is_head AND {held_on('h', _DAY)}),"
        " new.place, 'WAITING'"
        " FROM unnest($2::uuid[], $3::uuid[], $4::int[]) AS new (id, unit_id, place)",
        session_id,
        [slot_id for slot_id, _, _ in slots],
        [unit_id for _, unit_id, _ in slots],
        [place for _, _, place in slots],
    )
    await transaction.execute(
        "INSERT INTO slot_tally (slot_id, announced) SELECT unnest($1::uuid[]), 0",
        [slot_id for slot_id, _, _ in slots],
    )
    await transaction.execute(
        "INSERT INTO recusal (id, slot_id, representative_id, reason)"
        " SELECT gen_random_uuid(), s.id, p.id, 'AFFILIATED'"
        " FROM slot s JOIN representative p ON p.affiliation_id = s.unit_id"
        " WHERE s.id = ANY($1)",
        [slot_id for slot_id, _, _ in slots],
    )


async def set_session_state(
    transaction: Transaction, session_id: UUID, state: SessionState, *, at: datetime
) -> None:
    """Move the session; its first start and its completion are dated."""
    await transaction.execute(
        "UPDATE review_session SET state = $2::text,"
        " started_at = CASE $2::text WHEN 'RUNNING' THEN COALESCE(started_at, $3)"
        " ELSE started_at END,"
        " completed_at = CASE $2::text WHEN 'COMPLETED' THEN $3 ELSE completed_at END"
        " WHERE id = $1",
        session_id,
        state.value,
        at,
    )


async def set_wall(
    transaction: Transaction,
    session_id: UUID,
    *,
    view: WallView,
    slot_id: UUID | None,
    at: datetime,
) -> None:
    """What the wall shows from now on."""
    await transaction.execute(
        "UPDATE review_session SET wall_view = $2, wall_slot_id = $3, wall_since = $4"
        " WHERE id = $1",
        session_id,
        view.value,
        slot_id,
        at,
    )


async def unfinished_slots(transaction: Transaction, session_id: UUID) -> int:
    """How many slots something is still to happen to."""
    return int(
        await transaction.fetchval(
            "SELECT count(*) FROM slot WHERE session_id = $1 AND state <> ALL($2)",
            session_id,
            [state.value for state in FINISHED_SLOTS],
        )
    )


async def reporting_slot(transaction: Transaction, session_id: UUID) -> UUID | None:
    """The slot on the floor, if a unit is reporting."""
    found: UUID | None = await transaction.fetchval(
        "SELECT id FROM slot WHERE session_id = $1 AND state = 'REPORTING' AND ended_at IS NULL",
        session_id,
    )
    return found


async def running_slots(transaction: Transaction, session_id: UUID) -> frozenset[UUID]:
    """The slots that have begun and are not finished: one at most, but for older sessions."""
    rows = await transaction.fetch(
        "SELECT id FROM slot WHERE session_id = $1 AND state IN ('REPORTING', 'SCORING_OPEN')",
        session_id,
    )
    return frozenset(row["id"] for row in rows)


async def scores_so_far(transaction: Transaction, slot_id: UUID) -> int:
    """How many of a slot's ballots are scores and no abstentions; told to nobody."""
    return int(
        await transaction.fetchval("SELECT count(score) FROM urn WHERE slot_id = $1", slot_id)
    )


async def announce_tally(transaction: Transaction, slot_id: UUID) -> tuple[UUID, int] | None:
    """Take down how many have scored an open slot: session and count, if that is news."""
    row = await transaction.fetchrow(
        "WITH counted AS (SELECT count(*) AS ballots FROM roll WHERE slot_id = $1)"
        " UPDATE slot_tally t SET announced = counted.ballots FROM counted, slot s"
        " WHERE t.slot_id = $1 AND s.id = $1 AND s.state = 'SCORING_OPEN'"
        " AND t.announced < counted.ballots RETURNING s.session_id, counted.ballots",
        slot_id,
    )
    return None if row is None else (row["session_id"], row["ballots"])


async def insert_snapshot(
    transaction: Transaction,
    snapshot_id: UUID,
    *,
    session: SessionFacts,
    version: int,
    reason: str | None,
    at: datetime,
    lines: Sequence[ResultLine],
) -> None:
    """A version of the results; the session points to the newest."""
    await transaction.execute(
        "INSERT INTO result_snapshot"
        " (id, session_id, version, reason, counting_rule, published_at, lines)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7)",
        snapshot_id,
        session.id,
        version,
        reason,
        session.counting_rule.value,
        at,
        to_json([_line(line) for line in lines]),
    )
    await transaction.execute(
        "UPDATE review_session SET results_version = $2 WHERE id = $1", session.id, version
    )


def _line(line: ResultLine) -> dict[str, object]:
    return {camel(one.name): getattr(line, one.name) for one in fields(line)}


async def scores_by_slot(
    transaction: Transaction, session_id: UUID
) -> dict[UUID, tuple[Decimal, ...]]:
    """What the urns of a session's scored slots hold, for the count."""
    rows = await transaction.fetch(
        "SELECT u.slot_id, u.score FROM urn u JOIN slot s ON s.id = u.slot_id"
        " WHERE s.session_id = $1 AND s.state = 'SCORED' AND u.score IS NOT NULL",
        session_id,
    )
    found: dict[UUID, list[Decimal]] = {}
    for row in rows:
        found.setdefault(row["slot_id"], []).append(row["score"])
    return {key: tuple(scores) for key, scores in found.items()}
