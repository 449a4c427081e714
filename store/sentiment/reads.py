"""Reads of sentiment events, releases and press conferences."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.sentiment.facts import PressConferenceFacts, ReleaseFacts, SentimentFacts
from domain.sentiment.states import SentimentLevel, SentimentState
from store.database import Reader, Record, from_json
from store.paging import Page, PageRequest, keyset_sql, page_of
from store.searching.asking import asked_or_none
from store.searching.declare import found_sql
from store.sentiment.searched import EVENT_SEARCHED, RELEASE_SEARCHED

EVENT_COLUMNS = (
    "id, title, summary, level, is_urgent, state, unit_id, first_known_at, reported_at,"
    " classified_at, assessment, measures, closed_at"
)


def sentiment_facts(row: Record) -> SentimentFacts:
    """An event from a row of `EVENT_COLUMNS`."""
    return SentimentFacts(
        **{
            **row,
            "level": SentimentLevel(row["level"]),
            "state": SentimentState(row["state"]),
        }
    )


async def events_by_ids(reader: Reader, ids: Sequence[UUID]) -> Mapping[UUID, SentimentFacts]:
    """Events by id."""
    rows = await reader.fetch(
        f"SELECT {EVENT_COLUMNS} FROM sentiment_event WHERE id = ANY($1)",
        list(ids),
    )
    return {row["id"]: sentiment_facts(row) for row in rows}


@dataclass(frozen=True, slots=True, kw_only=True)
class SentimentFilter:
    """Which events; nothing filters nothing."""

    unit_id: UUID | None = None
    is_open: bool | None = None
    level: str | None = None
    states: tuple[str, ...] | None = None
    text: str | None = None

    @property
    def args(self) -> tuple[object, ...]:
        """What the condition asks for, in its order."""
        states = None if self.states is None else list(self.states)
        return self.unit_id, self.is_open, self.level, states, asked_or_none(self.text)


_FILTERED = (
    " FROM sentiment_event WHERE ($1::uuid IS NULL OR unit_id = $1)"
    " AND ($2::bool IS NULL OR (closed_at IS NULL) = $2) AND ($3::text IS NULL OR level = $3)"
    " AND ($4::text[] IS NULL OR state = ANY($4)) AND ($5::text[] IS NULL"
    f" OR {found_sql(EVENT_SEARCHED, row='sentiment_event', value='$5')})"
)


async def events_page(
    reader: Reader, request: PageRequest, wanted: SentimentFilter
) -> Page[SentimentFacts]:
    """Events, the newest report first."""
    keyset = keyset_sql(("reported_at", "id"), request, first_placeholder=6, is_descending=True)
    rows = await reader.fetch(
        f"SELECT {EVENT_COLUMNS}{_FILTERED} AND {keyset.where}"
        f" ORDER BY {keyset.order_by} LIMIT {keyset.limit}",
        *wanted.args,
        *keyset.args,
    )
    found = [((row["reported_at"], row["id"]), sentiment_facts(row)) for row in rows]
    return page_of(found, request)


async def event_count(reader: Reader, wanted: SentimentFilter) -> int:
    """How many events there are."""
    return int(await reader.fetchval("SELECT count(*)" + _FILTERED, *wanted.args))


async def open_events_by_urgency(
    reader: Reader, *, unit_id: UUID | None, limit: int
) -> tuple[SentimentFacts, ...]:
    """Open events, the one with the next unmet due instant first, those without clocks last."""
    rows = await reader.fetch(
        f"SELECT {EVENT_COLUMNS} FROM sentiment_event e WHERE closed_at IS NULL"
        " AND ($1::uuid IS NULL OR unit_id = $1)"
        " ORDER BY (SELECT min(d.due_at) FROM deadline d"
        "   WHERE d.stream = 'sentiment_event:' || e.id AND d.done_at IS NULL) NULLS LAST,"
        " reported_at, id LIMIT $2",
        unit_id,
        limit,
    )
    return tuple(sentiment_facts(row) for row in rows)


_RELEASE = (
    "id, event_id, is_authoritative, facts, verification, measures, precautions,"
    " missing_parts_note, spokesperson_id, spokesperson_reason, published_at"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseFilter:
    """Which releases; nothing filters nothing."""

    unit_id: UUID | None = None
    text: str | None = None


_FILTERED_RELEASES = (
    " FROM release WHERE ($1::uuid IS NULL"
    " OR event_id IN (SELECT id FROM sentiment_event WHERE unit_id = $1))"
    f" AND ($2::text[] IS NULL OR {found_sql(RELEASE_SEARCHED, row='release', value='$2')})"
)


async def releases_page(
    reader: Reader, request: PageRequest, wanted: ReleaseFilter
) -> Page[ReleaseFacts]:
    """Releases on all events, the newest first: what the public may read."""
    keyset = keyset_sql(("published_at", "id"), request, first_placeholder=3, is_descending=True)
    rows = await reader.fetch(
        f"SELECT {_RELEASE}{_FILTERED_RELEASES} AND {keyset.where}"
        f" ORDER BY {keyset.order_by} LIMIT {keyset.limit}",
        wanted.unit_id,
        asked_or_none(wanted.text),
        *keyset.args,
    )
    return page_of(
        [((row["published_at"], row["id"]), ReleaseFacts(**row)) for row in rows], request
    )


async def release_count(reader: Reader, wanted: ReleaseFilter) -> int:
    """How many releases there are."""
    return int(
        await reader.fetchval(
            "SELECT count(*)" + _FILTERED_RELEASES, wanted.unit_id, asked_or_none(wanted.text)
        )
    )


async def releases_by_ids(reader: Reader, ids: Sequence[UUID]) -> Mapping[UUID, ReleaseFacts]:
    """Releases by id."""
    rows = await reader.fetch(
        f"SELECT {_RELEASE} FROM release WHERE id = ANY($1)",
        list(ids),
    )
    return {row["id"]: ReleaseFacts(**row) for row in rows}


async def releases_by_events(
    reader: Reader, event_ids: Sequence[UUID]
) -> Mapping[UUID, tuple[ReleaseFacts, ...]]:
    """The releases of each event, the newest first."""
    rows = await reader.fetch(
        f"SELECT {_RELEASE} FROM release"
        " WHERE event_id = ANY($1) ORDER BY event_id, published_at DESC, id",
        list(event_ids),
    )
    found: dict[UUID, list[ReleaseFacts]] = {}
    for row in rows:
        found.setdefault(row["event_id"], []).append(ReleaseFacts(**row))
    return {key: tuple(some) for key, some in found.items()}


async def press_conferences_by_events(
    reader: Reader, event_ids: Sequence[UUID]
) -> Mapping[UUID, tuple[PressConferenceFacts, ...]]:
    """The press conferences of each event, the newest first."""
    rows = await reader.fetch(
        "SELECT id, event_id, topic, started_at, speaker_ids FROM press_conference"
        " WHERE event_id = ANY($1) ORDER BY event_id, started_at DESC, id",
        list(event_ids),
    )
    found: dict[UUID, list[PressConferenceFacts]] = {}
    for row in rows:
        speakers = tuple(UUID(one) for one in from_json(row["speaker_ids"]))
        found.setdefault(row["event_id"], []).append(
            PressConferenceFacts(**{**row, "speaker_ids": speakers})
        )
    return {key: tuple(some) for key, some in found.items()}


async def newest_milestone(reader: Reader, stream: str) -> str | None:
    """The kind of the newest event that a countdown speaks of."""
    found: str | None = await reader.fetchval(
        "SELECT CASE WHEN kind LIKE 'deadline:%' THEN payload->>'milestone'"
        " WHEN kind = 'sentiment:clock_started' THEN 'CLOCK_STARTED'"
        " WHEN kind = 'sentiment:clock_met' THEN 'MET'"
        " WHEN kind = 'release:published' THEN 'RELEASE_ADDED' END"
        " FROM event WHERE stream = $1 AND (kind LIKE 'deadline:%' OR kind IN"
        " ('sentiment:clock_started', 'sentiment:clock_met', 'release:published'))"
        " ORDER BY version DESC LIMIT 1",
        stream,
    )
    return found


async def head_of_unit(reader: Reader, unit_id: UUID) -> UUID | None:
    """The person who heads a unit now, if anybody."""
    found: UUID | None = await reader.fetchval(
        "SELECT person_id FROM post WHERE unit_id = $1 AND is_head AND valid_to IS NULL"
        " ORDER BY valid_from DESC LIMIT 1",
        unit_id,
    )
    return found


async def first_responses(reader: Reader, event_id: UUID) -> Mapping[str, datetime | None]:
    """When each clock's awaited response first came: by clock kind, nothing if not yet."""
    row = await reader.fetchrow(
        "SELECT (SELECT min(published_at) FROM release WHERE event_id = $1 AND is_authoritative)"
        ' AS "RELEASE_5H", (SELECT min(started_at) FROM press_conference WHERE event_id = $1)'
        ' AS "PRESS_CONFERENCE_24H"',
        event_id,
    )
    return {} if row is None else dict(row)
