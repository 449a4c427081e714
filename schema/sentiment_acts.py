"""Inputs and answers of the acts on sentiment events."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

import strawberry

from domain.sentiment.states import SentimentLevel
from schema.problems import Refused
from schema.sentiment import PressConference, Release, SentimentEvent

REQUEST_ID = "Repeating a request with the same id gives the first answer again."


@strawberry.input(description="Report a sentiment event.")
class ReportSentimentEventInput:
    """See the description."""

    title: str = strawberry.field(description="What it is about, in a line.")
    summary: str = strawberry.field(description="What is known.")
    level: SentimentLevel = strawberry.field(description="How grave it seems.")
    urgent: bool = strawberry.field(default=False, description="Whether it is an emergency.")
    first_known_at: datetime | None = strawberry.field(
        default=None,
        description="When anybody in the district first knew; now by default. Clocks start here.",
    )
    responsible_unit_id: strawberry.ID = strawberry.field(
        description="The first responsible unit (OP/65a)."
    )
    request_id: UUID | None = strawberry.field(default=None, description=REQUEST_ID)


@strawberry.type(description="The event was written down.")
class SentimentEventReported:
    """See the description."""

    event: SentimentEvent = strawberry.field(description="The event.")


@strawberry.input(description="Judge an event, at first or again; what is left out stays.")
class ClassifySentimentEventInput:
    """See the description."""

    event_id: strawberry.ID = strawberry.field(description="Id of the event.")
    level: SentimentLevel | None = strawberry.field(default=None, description="How grave it is.")
    urgent: bool | None = strawberry.field(default=None, description="Whether an emergency.")
    first_known_at: datetime | None = strawberry.field(
        default=None, description="Corrected, to an earlier instant only."
    )
    request_id: UUID | None = strawberry.field(default=None, description=REQUEST_ID)


@strawberry.type(description="The event was judged; its clocks follow.")
class SentimentEventClassified:
    """See the description."""

    event: SentimentEvent = strawberry.field(description="The event.")


@strawberry.input(description="Say what an event means.")
class AssessSentimentEventInput:
    """See the description."""

    event_id: strawberry.ID = strawberry.field(description="Id of the event.")
    assessment: str = strawberry.field(description="What was found.")
    request_id: UUID | None = strawberry.field(default=None, description=REQUEST_ID)


@strawberry.type(description="The event was assessed.")
class SentimentEventAssessed:
    """See the description."""

    event: SentimentEvent = strawberry.field(description="The event.")


@strawberry.input(description="Say what is being done about an event.")
class HandleSentimentEventInput:
    """See the description."""

    event_id: strawberry.ID = strawberry.field(description="Id of the event.")
    measures: str = strawberry.field(description="What is being done.")
    request_id: UUID | None = strawberry.field(default=None, description=REQUEST_ID)


@strawberry.type(description="The event is being handled.")
class SentimentEventHandled:
    """See the description."""

    event: SentimentEvent = strawberry.field(description="The event.")


@strawberry.input(description="Publish a release in up to four parts (OP/65b).")
class PublishReleaseInput:
    """See the description."""

    event_id: strawberry.ID = strawberry.field(description="Id of the event.")
    authoritative: bool = strawberry.field(
        default=True, description="Whether it is the word the five-hour clock waits for."
    )
    facts: str | None = strawberry.field(default=None, description="What happened.")
    verification: str | None = strawberry.field(default=None, description="What is verified.")
    measures: str | None = strawberry.field(default=None, description="What is being done.")
    precautions: str | None = strawberry.field(default=None, description="What people should mind.")
    missing_parts_note: str | None = strawberry.field(
        default=None, description="What is missing and why; needed when a part is left out."
    )
    spokesperson_id: strawberry.ID | None = strawberry.field(
        default=None, description="Who speaks; the unit's head by default (OP/62)."
    )
    dry_run: bool = strawberry.field(
        default=False,
        description="Judge it and publish nothing: the same refusals, or the release as it would"
        " be, under an id that leads nowhere, and the event as it stands. A `requestId` does"
        " nothing then.",
    )
    spokesperson_reason: str | None = strawberry.field(
        default=None, description="Why somebody else speaks."
    )
    request_id: UUID | None = strawberry.field(default=None, description=REQUEST_ID)


@strawberry.type(description="The release is out.")
class ReleasePublished:
    """See the description."""

    release: Release = strawberry.field(description="The release.")
    event: SentimentEvent = strawberry.field(description="The event.")


@strawberry.input(description="A press conference begins.")
class HoldPressConferenceInput:
    """See the description."""

    event_id: strawberry.ID = strawberry.field(description="Id of the event.")
    topic: str = strawberry.field(description="What it is about.")
    speaker_ids: list[strawberry.ID] = strawberry.field(description="Who speaks, 1 to 20.")
    request_id: UUID | None = strawberry.field(default=None, description=REQUEST_ID)


@strawberry.type(description="The press conference has begun.")
class PressConferenceHeld:
    """See the description."""

    press_conference: PressConference = strawberry.field(description="The conference.")
    event: SentimentEvent = strawberry.field(description="The event.")


@strawberry.input(description="Close an event.")
class CloseSentimentEventInput:
    """See the description."""

    event_id: strawberry.ID = strawberry.field(description="Id of the event.")
    request_id: UUID | None = strawberry.field(default=None, description=REQUEST_ID)


@strawberry.type(description="The matter is over.")
class SentimentEventClosed:
    """See the description."""

    event: SentimentEvent = strawberry.field(description="The event.")


def _result(name: str, what: str) -> object:
    return strawberry.union(name, description=f"{what}, or why not.")


ReportSentimentEventResult = Annotated[
    SentimentEventReported | Refused, _result("ReportSentimentEventResult", "Reported")
]
ClassifySentimentEventResult = Annotated[
    SentimentEventClassified | Refused, _result("ClassifySentimentEventResult", "Judged")
]
AssessSentimentEventResult = Annotated[
    SentimentEventAssessed | Refused, _result("AssessSentimentEventResult", "Assessed")
]
HandleSentimentEventResult = Annotated[
    SentimentEventHandled | Refused, _result("HandleSentimentEventResult", "Handled")
]
PublishReleaseResult = Annotated[
    ReleasePublished | Refused, _result("PublishReleaseResult", "Published")
]
HoldPressConferenceResult = Annotated[
    PressConferenceHeld | Refused, _result("HoldPressConferenceResult", "Begun")
]
CloseSentimentEventResult = Annotated[
    SentimentEventClosed | Refused, _result("CloseSentimentEventResult", "Closed")
]
