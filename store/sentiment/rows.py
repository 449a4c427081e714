"""Rows of sentiment events, releases and press conferences, and what acts ask of them."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from domain.sentiment.facts import PressConferenceFacts, ReleaseFacts, SentimentFacts
from store.database import Reader
from store.rows import Rows
from store.sentiment.searched import EVENT_SEARCHED, RELEASE_SEARCHED

EVENTS = Rows("sentiment_event", SentimentFacts, searched=EVENT_SEARCHED)
RELEASES = Rows("release", ReleaseFacts, searched=RELEASE_SEARCHED)
PRESS_CONFERENCES = Rows("press_conference", PressConferenceFacts)


async def first_responses(reader: Reader, event_id: UUID) -> Mapping[str, datetime | None]:
    """When each clock's awaited response first came: by clock kind, nothing if not yet."""
    row = await reader.fetchrow(
        "SELECT (SELECT min(published_at) FROM release WHERE event_id = $1 AND is_authoritative)"
        ' AS "RELEASE_5H", (SELECT min(started_at) FROM press_conference WHERE event_id = $1)'
        ' AS "PRESS_CONFERENCE_24H"',
        event_id,
    )
    return {} if row is None else dict(row)
