"""Writes of sentiment events, releases and press conferences."""

from datetime import datetime
from uuid import UUID

from domain.sentiment.facts import PressConferenceFacts, ReleaseFacts, SentimentFacts
from domain.sentiment.states import SentimentState
from store.database import Transaction, to_json
from store.searching.vectors import search_vector
from store.sentiment.reads import EVENT_COLUMNS, sentiment_facts


async def event_for_update(transaction: Transaction, event_id: UUID) -> SentimentFacts | None:
    """The event, locked until the commit."""
    row = await transaction.fetchrow(
        f"SELECT {EVENT_COLUMNS} FROM sentiment_event WHERE id = $1 FOR UPDATE",
        event_id,
    )
    return None if row is None else sentiment_facts(row)


async def insert_event(transaction: Transaction, event: SentimentFacts) -> None:
    """A new event."""
    await transaction.execute(
        "INSERT INTO sentiment_event (id, title, summary, level, is_urgent, state, unit_id,"
        " first_known_at, reported_at, classified_at, search)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::text::tsvector)",
        event.id,
        event.title,
        event.summary,
        event.level.value,
        event.is_urgent,
        event.state.value,
        event.unit_id,
        event.first_known_at,
        event.reported_at,
        event.classified_at,
        search_vector(event.title, event.summary),
    )


async def set_classification(
    transaction: Transaction,
    event_id: UUID,
    *,
    level: str,
    is_urgent: bool,
    first_known_at: datetime,
    at: datetime,
) -> None:
    """The event is graver or lighter than thought, or was known earlier."""
    await transaction.execute(
        "UPDATE sentiment_event SET level = $2, is_urgent = $3, first_known_at = $4,"
        " classified_at = $5 WHERE id = $1",
        event_id,
        level,
        is_urgent,
        first_known_at,
        at,
    )


async def set_state(
    transaction: Transaction,
    event_id: UUID,
    state: SentimentState,
    *,
    assessment: str | None = None,
    measures: str | None = None,
    closed_at: datetime | None = None,
) -> None:
    """The event moves on, with what was found or done."""
    await transaction.execute(
        "UPDATE sentiment_event SET state = $2, assessment = COALESCE($3, assessment),"
        " measures = COALESCE($4, measures), closed_at = $5 WHERE id = $1",
        event_id,
        state.value,
        assessment,
        measures,
        closed_at,
    )


async def insert_release(transaction: Transaction, release: ReleaseFacts) -> None:
    """A release."""
    await transaction.execute(
        "INSERT INTO release (id, event_id, is_authoritative, facts, verification, measures,"
        " precautions, missing_parts_note, spokesperson_id, spokesperson_reason, published_at,"
        " search) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::text::tsvector)",
        release.id,
        release.event_id,
        release.is_authoritative,
        release.facts,
        release.verification,
        release.measures,
        release.precautions,
        release.missing_parts_note,
        release.spokesperson_id,
        release.spokesperson_reason,
        release.published_at,
        search_vector(release.facts, release.verification, release.measures, release.precautions),
    )


async def insert_press_conference(
    transaction: Transaction, conference: PressConferenceFacts
) -> None:
    """A press conference."""
    await transaction.execute(
        "INSERT INTO press_conference (id, event_id, topic, started_at, speaker_ids)"
        " VALUES ($1, $2, $3, $4, $5)",
        conference.id,
        conference.event_id,
        conference.topic,
        conference.started_at,
        to_json(list(conference.speaker_ids)),
    )
