"""Everything that the minutes of a session tell, read at one instant."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from domain.declared.happening import Happening
from domain.people.facts import PersonFacts, UnitFacts
from domain.scoring.events import ResultEvents, SessionEvents, SlotEvents
from domain.scoring.facts import SessionFacts, SlotFacts, SnapshotFacts, slot_stream
from domain.scoring.floor import spoken
from domain.scoring.permissions import ScoringPermission
from store.clocks.deadlines import deadlines_by_streams
from store.database import Reader, from_json
from store.people.reads import persons_by_ids, units_by_ids
from store.scoring.reads import check_in_count, session, slots_by_sessions, snapshots

NOT_TOLD: frozenset[Happening] = frozenset(
    {
        SessionEvents.CHECKED_IN,
        SessionEvents.ENTRY_CODES_ISSUED,
        SessionEvents.WALL_STEERED,
        SlotEvents.TALLIED,
    }
)
"""Each entrance, and the count as it grew, is an event; the minutes tell how many there were."""

COURSE = {*SessionEvents, *SlotEvents, *ResultEvents} - NOT_TOLD

MOST_REMARKS = 2_000
"""Far beyond any day; a session of 69 units tells some three hundred."""


@dataclass(frozen=True, slots=True)
class CourseStep:
    """Something that happened in the session, by the kind of its event."""

    at: datetime
    kind: str
    payload: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesFacts:
    """A session with its slots in order, every published version (the newest first), its course."""

    session: SessionFacts
    slots: tuple[SlotFacts, ...]
    spoken: Mapping[UUID, timedelta]
    snapshots: tuple[SnapshotFacts, ...]
    checked_in: int
    units: Mapping[UUID, UnitFacts]
    speakers: Mapping[UUID, PersonFacts]
    course: tuple[CourseStep, ...]


async def minutes_facts(reader: Reader, session_id: UUID) -> MinutesFacts | None:
    """The facts; nothing when there is no such session. Give it a snapshot to read from."""
    found = await session(reader, session_id)
    if found is None:
        return None
    slots = (await slots_by_sessions(reader, [session_id])).get(session_id, ())
    speakers = [slot.speaker_id for slot in slots if slot.speaker_id is not None]
    return MinutesFacts(
        session=found,
        slots=slots,
        spoken=await _spoken(reader, slots),
        snapshots=await snapshots(reader, session_id),
        checked_in=await check_in_count(reader, session_id),
        units=await units_by_ids(reader, [slot.unit_id for slot in slots]),
        speakers=await persons_by_ids(reader, speakers),
        course=await _course(reader, found),
    )


async def _spoken(reader: Reader, slots: tuple[SlotFacts, ...]) -> dict[UUID, timedelta]:
    """How long each unit that has ended its report has spoken, pauses left out."""
    clocks = await deadlines_by_streams(reader, [slot_stream(slot.id) for slot in slots])
    found = {}
    for slot in slots:
        mine = clocks.get(slot_stream(slot.id))
        if mine and slot.ended_at is not None and slot.started_at is not None:
            found[slot.id] = spoken(slot.started_at, slot.ended_at, mine[-1].pauses)
    return found


async def _course(reader: Reader, of: SessionFacts) -> tuple[CourseStep, ...]:
    """What happened in the session, the oldest first."""
    rows = await reader.fetch(
        "SELECT at, kind, payload FROM event WHERE stream = $1 AND audience = ANY($2)"
        " AND kind = ANY($3) ORDER BY version LIMIT $4",
        of.stream,
        [ScoringPermission.SESSION_READ.value, ScoringPermission.RESULTS_READ.value],
        list(COURSE),
        MOST_REMARKS,
    )
    return tuple(CourseStep(row["at"], row["kind"], from_json(row["payload"])) for row in rows)
