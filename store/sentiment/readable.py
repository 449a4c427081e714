"""What can be read of sentiment events, their clocks, releases and press conferences."""

from domain.people.permissions import Permission
from store.people.readable import unit_key
from store.reading.declare import (
    Column,
    Filter,
    GlobalId,
    KeyKind,
    Listing,
    Many,
    One,
    OrderKey,
    Readable,
    Switch,
    Writes,
)
from store.reading.sights import WITH_ITS_OWNER, Holds
from store.searching.declare import search_filter
from store.sentiment.searched import EVENT_SEARCHED, RELEASE_SEARCHED

STREAMS = ("sentiment_event:",)

SENTIMENT_EVENT = Readable(
    name="SentimentEvent",
    source="sentiment_event",
    sees=Holds(Permission.SENTIMENT_READ, unit="{t}.unit_id"),
    changed_by=STREAMS,
    fields={
        "id": GlobalId(),
        "title": Column("{t}.title", Writes.TEXT),
        "summary": Column("{t}.summary", Writes.TEXT),
        "level": Column("{t}.level", Writes.CODE),
        "urgent": Column("{t}.is_urgent", Writes.FLAG),
        "state": Column("{t}.state", Writes.CODE),
        "firstKnownAt": Column("{t}.first_known_at", Writes.INSTANT),
        "reportedAt": Column("{t}.reported_at", Writes.INSTANT),
        "assessment": Column("{t}.assessment", Writes.TEXT, is_nullable=True),
        "measures": Column("{t}.measures", Writes.TEXT, is_nullable=True),
        "closedAt": Column("{t}.closed_at", Writes.INSTANT, is_nullable=True),
        "responsibleUnit": One("Unit", where="{t}.id = {of}.unit_id", sees=WITH_ITS_OWNER),
        "clocks": Many(
            "SentimentClock",
            where="{t}.stream = 'sentiment_event:' || {of}.id",
            order_by="{t}.due_at, {t}.id",
            sees=WITH_ITS_OWNER,
        ),
        "releases": Many(
            "Release",
            where="{t}.event_id = {of}.id",
            order_by="{t}.published_at DESC, {t}.id",
            sees=WITH_ITS_OWNER,
        ),
        "pressConferences": Many(
            "PressConference",
            where="{t}.event_id = {of}.id",
            order_by="{t}.started_at DESC, {t}.id",
            sees=WITH_ITS_OWNER,
        ),
    },
)

SENTIMENT_CLOCK = Readable(
    name="SentimentClock",
    source="deadline",
    sees=Holds(Permission.SENTIMENT_READ, unit="{t}.unit_id"),
    changed_by=STREAMS,
    fields={
        "kind": Column("{t}.kind", Writes.CODE),
        "state": Column("{t}.state", Writes.CODE),
        "reason": Column("{t}.reason", Writes.TEXT, is_nullable=True),
        "startedAt": Column("{t}.started_at", Writes.INSTANT),
        "dueAt": Column("{t}.due_at", Writes.INSTANT),
        "doneAt": Column("{t}.done_at", Writes.INSTANT, is_nullable=True),
        "latenessSeconds": Column(
            "CASE WHEN {t}.state = 'MET_LATE'"
            " THEN extract(epoch FROM {t}.done_at - {t}.due_at)::float8 END",
            Writes.NUMBER,
            is_nullable=True,
        ),
    },
)

RELEASE = Readable(
    name="Release",
    source="release",
    sees=Holds(Permission.RELEASE_READ),
    changed_by=STREAMS,
    fields={
        "id": GlobalId(),
        "isAuthoritative": Column("{t}.is_authoritative", Writes.FLAG),
        "facts": Column("{t}.facts", Writes.TEXT, is_nullable=True),
        "verification": Column("{t}.verification", Writes.TEXT, is_nullable=True),
        "measures": Column("{t}.measures", Writes.TEXT, is_nullable=True),
        "precautions": Column("{t}.precautions", Writes.TEXT, is_nullable=True),
        "missingPartsNote": Column("{t}.missing_parts_note", Writes.TEXT, is_nullable=True),
        "spokespersonReason": Column("{t}.spokesperson_reason", Writes.TEXT, is_nullable=True),
        "publishedAt": Column("{t}.published_at", Writes.INSTANT),
        "spokesperson": One("Person", where="{t}.id = {of}.spokesperson_id", sees=WITH_ITS_OWNER),
        "unit": One(
            "Unit",
            where="{t}.id = (SELECT e.unit_id FROM sentiment_event e WHERE e.id = {of}.event_id)",
            sees=WITH_ITS_OWNER,
        ),
    },
)

PRESS_CONFERENCE = Readable(
    name="PressConference",
    source="press_conference",
    sees=Holds(Permission.SENTIMENT_READ),
    changed_by=STREAMS,
    fields={
        "topic": Column("{t}.topic", Writes.TEXT),
        "startedAt": Column("{t}.started_at", Writes.INSTANT),
        "speakers": Many(
            "Person",
            source=(
                "(SELECT p.*, s.place FROM jsonb_array_elements_text({of}.speaker_ids)"
                " WITH ORDINALITY AS s (id, place) JOIN person p ON p.id = s.id::uuid)"
            ),
            where="TRUE",
            order_by="{t}.place",
            sees=WITH_ITS_OWNER,
        ),
    },
)

SENTIMENT_EVENTS = Listing(
    of="SentimentEvent",
    order=(OrderKey("{t}.reported_at", KeyKind.INSTANT), OrderKey("{t}.id", KeyKind.UUID)),
    is_descending=True,
    filters={
        "unitId": Filter("{t}.unit_id = {v}::uuid", unit_key),
        "isOpen": Switch("{t}.closed_at IS NULL", "{t}.closed_at IS NOT NULL"),
        "level": Filter("{t}.level = {v}::text"),
        "states": Filter("{t}.state = ANY({v}::text[])"),
        "text": search_filter(EVENT_SEARCHED),
    },
)

RELEASES = Listing(
    of="Release",
    order=(OrderKey("{t}.published_at", KeyKind.INSTANT), OrderKey("{t}.id", KeyKind.UUID)),
    is_descending=True,
    filters={
        "unitId": Filter(
            "{t}.event_id IN (SELECT e.id FROM sentiment_event e WHERE e.unit_id = {v}::uuid)",
            unit_key,
        ),
        "text": search_filter(RELEASE_SEARCHED),
    },
)
