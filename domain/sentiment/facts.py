"""What rules and readers know of sentiment events."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.sentiment.states import SentimentLevel, SentimentState


@dataclass(frozen=True, slots=True, kw_only=True)
class SentimentFacts:
    """A sentiment event. `first_known_at` is when anybody in the district first knew (A12)."""

    id: UUID
    title: str
    summary: str
    level: SentimentLevel
    is_urgent: bool
    state: SentimentState
    unit_id: UUID
    first_known_at: datetime
    reported_at: datetime
    classified_at: datetime | None
    assessment: str | None
    measures: str | None
    closed_at: datetime | None

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return sentiment_stream(self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseFacts:
    """A release; a part that is nothing was not given."""

    id: UUID
    event_id: UUID
    is_authoritative: bool
    facts: str | None
    verification: str | None
    measures: str | None
    precautions: str | None
    missing_parts_note: str | None
    spokesperson_id: UUID
    spokesperson_reason: str | None
    published_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class PressConferenceFacts:
    """A press conference that was held."""

    id: UUID
    event_id: UUID
    topic: str
    started_at: datetime
    speaker_ids: tuple[UUID, ...]


def sentiment_stream(event_id: UUID) -> str:
    """The stream of one event."""
    return f"sentiment_event:{event_id}"
