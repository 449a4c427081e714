"""What there is to know of sentiment events; what has a text is shown to clients."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated
from uuid import UUID

from domain.declared.marks import Label, Public, Ref, line
from domain.sentiment.states import SentimentLevel, SentimentState


@dataclass(frozen=True, slots=True, kw_only=True)
class SentimentFacts:
    """A public-opinion matter about the government's work (OP/61a)."""

    id: UUID
    title: Annotated[str, line(200), Label("标题", "Title"), "What it is about, in a line."]
    summary: Annotated[str, "What is known."]
    level: Annotated[SentimentLevel, Label("等级", "Level"), "How grave it is."]
    is_urgent: Annotated[
        bool, Public("urgent"), Label("突发", "Emergency"), "Whether it is a sudden emergency."
    ]
    state: Annotated[SentimentState, Label("状态", "State"), "Where it stands."]
    unit_id: Annotated[
        UUID,
        Ref("Unit", with_owner=True),
        Public("responsibleUnit"),
        Label("第一责任单位", "Responsible unit"),
        "The first responsible unit (OP/65a).",
    ]
    first_known_at: Annotated[
        datetime,
        Label("首次获知", "First known"),
        "When anybody in the district first knew; the clocks start here.",
    ]
    reported_at: Annotated[datetime, Label("报告", "Reported"), "When it was reported."]
    classified_at: datetime | None = None
    assessment: Annotated[
        str | None, Label("研判意见", "What it means"), "What was found when it was judged."
    ] = None
    measures: Annotated[
        str | None, Label("处置情况", "What is being done"), "What is being done about it."
    ] = None
    closed_at: Annotated[datetime | None, Label("办结", "Closed"), "When it was closed."] = None

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return sentiment_stream(self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseFacts:
    """A public word on an event, in up to four parts (OP/65b)."""

    id: UUID
    event_id: Annotated[UUID, Ref("SentimentEvent")]
    is_authoritative: Annotated[
        bool,
        Label("权威发布", "Authoritative"),
        "Whether it is the authoritative word the five-hour clock waits for.",
    ]
    facts: Annotated[str | None, "What happened."]
    verification: Annotated[str | None, "What has been verified so far."]
    measures: Annotated[str | None, "What is being done."]
    precautions: Annotated[str | None, "What people should mind."]
    missing_parts_note: Annotated[str | None, "What is missing and why."]
    spokesperson_id: Annotated[
        UUID, Ref("Person", with_owner=True), Label("发言人", "Spokesperson"), "Who spoke."
    ]
    spokesperson_reason: Annotated[str | None, "Why somebody else than the unit's head spoke."]
    published_at: Annotated[datetime, Label("发布时间", "Published"), "When it was published."]


@dataclass(frozen=True, slots=True, kw_only=True)
class PressConferenceFacts:
    """A press conference on an event (WR/26c, OP/64b)."""

    id: UUID
    event_id: Annotated[UUID, Ref("SentimentEvent")]
    topic: Annotated[str, line(200), "What it was about."]
    started_at: Annotated[datetime, "When it began."]
    speaker_ids: tuple[UUID, ...]


def sentiment_stream(event_id: UUID) -> str:
    """The stream of one event."""
    return f"sentiment_event:{event_id}"
