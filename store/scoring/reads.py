"""Reads of review sessions, slots, results and comments."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from uuid import UUID

from domain.scoring.counting import CountingRuleName
from domain.scoring.facts import ResultLine, SessionFacts, SlotFacts, SnapshotFacts
from domain.scoring.secrecy import SMALLEST_GROUP
from store.database import Reader, Record, from_json
from store.scoring.rows import SESSIONS, SLOTS
from store.scoring.sights import is_urn_told


async def sessions_by_ids(reader: Reader, ids: Sequence[UUID]) -> Mapping[UUID, SessionFacts]:
    """Sessions by id."""
    return {one.id: one for one in await SESSIONS.where(reader, "id = ANY($1)", list(ids))}


async def session(reader: Reader, session_id: UUID) -> SessionFacts | None:
    """One session."""
    return await SESSIONS.by_id(reader, session_id)


async def newest_sessions(reader: Reader, *, most: int) -> tuple[SessionFacts, ...]:
    """The sessions that begin last, at most so many."""
    return await SESSIONS.where(reader, "TRUE ORDER BY starts_at DESC, id DESC LIMIT $1", most)


async def slots_by_sessions(
    reader: Reader, session_ids: Sequence[UUID]
) -> Mapping[UUID, tuple[SlotFacts, ...]]:
    """The slots of each session, in their order on the floor."""
    slots = await SLOTS.where(
        reader, "session_id = ANY($1) ORDER BY session_id, position", list(session_ids)
    )
    found: dict[UUID, list[SlotFacts]] = {}
    for one in slots:
        found.setdefault(one.session_id, []).append(one)
    return {key: tuple(slots) for key, slots in found.items()}


async def slots_by_ids(reader: Reader, ids: Sequence[UUID]) -> Mapping[UUID, SlotFacts]:
    """Slots by id."""
    return {one.id: one for one in await SLOTS.where(reader, "id = ANY($1)", list(ids))}


async def slot(reader: Reader, slot_id: UUID) -> SlotFacts | None:
    """One slot."""
    return await SLOTS.by_id(reader, slot_id)


async def snapshots(reader: Reader, session_id: UUID) -> tuple[SnapshotFacts, ...]:
    """Every version of a session's results, the newest first."""
    rows = await reader.fetch(
        "SELECT session_id, version, reason, counting_rule, published_at, lines"
        " FROM result_snapshot WHERE session_id = $1 ORDER BY version DESC",
        session_id,
    )
    return tuple(snapshot_facts(row) for row in rows)


def snapshot_facts(row: Record) -> SnapshotFacts:
    """Published results from their row."""
    return SnapshotFacts(
        **{
            **row,
            "counting_rule": CountingRuleName(row["counting_rule"]),
            "lines": tuple(_line(line) for line in from_json(row["lines"])),
        }
    )


def _line(line: dict[str, str | int | None]) -> ResultLine:
    average, rank, reason = line["average"], line["rank"], line.get("noResultReason")
    return ResultLine(
        slot_id=UUID(str(line["slotId"])),
        unit_id=UUID(str(line["unitId"])),
        ballot_count=int(line["ballotCount"] or 0),
        abstention_count=int(line["abstentionCount"] or 0),
        average=None if average is None else Decimal(str(average)),
        rank=None if rank is None else int(rank),
        no_result_reason=None if reason is None else str(reason),
    )


async def comments_by_slots(
    reader: Reader, slot_ids: Sequence[UUID]
) -> Mapping[UUID, tuple[str, ...]]:
    """Comments of urns that may be told of, in the order of their keys: no names, no arrival.

    Of fewer than three ballots the roll would be the name, so that nothing is told of them.
    """
    rows = await reader.fetch(
        "SELECT u.slot_id, u.comment FROM urn u JOIN slot s ON s.id = u.slot_id"
        f" WHERE u.slot_id = ANY($1) AND {is_urn_told('s')} AND s.ballot_count >= {SMALLEST_GROUP}"
        " AND u.comment IS NOT NULL ORDER BY u.slot_id, u.key",
        list(slot_ids),
    )
    found: dict[UUID, list[str]] = {}
    for row in rows:
        found.setdefault(row["slot_id"], []).append(row["comment"])
    return {key: tuple(texts) for key, texts in found.items()}


async def check_in_count(reader: Reader, session_id: UUID) -> int:
    """How many representatives are in the hall."""
    return int(
        await reader.fetchval("SELECT count(*) FROM check_in WHERE session_id = $1", session_id)
    )


async def slots_behind_their_roll(reader: Reader) -> tuple[UUID, ...]:
    """Open slots whose announced count is smaller than their roll."""
    rows = await reader.fetch(
        "SELECT s.id FROM slot s JOIN slot_tally t ON t.slot_id = s.id"
        " WHERE s.state = 'SCORING_OPEN'"
        " AND t.announced < (SELECT count(*) FROM roll r WHERE r.slot_id = s.id)"
    )
    return tuple(row["id"] for row in rows)
