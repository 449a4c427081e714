"""Public words on a sentiment event: releases and the press conference (OP/62, OP/64, OP/65)."""

from dataclasses import dataclass
from typing import Annotated, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.sentiment.clocks import meet_sentiment_clock
from actions.sentiment.event import EVENT, EventId, EventShown
from domain.declared.marks import Count, Form, Label, Public, Ref, Shows, Text, line
from domain.instants import local_date
from domain.outcomes import Refused
from domain.problems import Problem, ProblemCode, problem
from domain.sentiment.clocks import PRESS_CONFERENCE_24H, RELEASE_5H
from domain.sentiment.events import PressConferenceEvents, ReleaseEvents
from domain.sentiment.facts import PressConferenceFacts, ReleaseFacts, SentimentFacts
from domain.sentiment.permissions import SentimentPermission
from domain.sentiment.problems import SentimentCode
from domain.sentiment.rules import why_release_is_refused, why_spokesperson_is_refused
from store.database import Transaction
from store.people.leading import head_of
from store.sentiment.rows import PRESS_CONFERENCES, RELEASES

Words = Annotated[str | None, Text(5_000)]
Note = Annotated[str | None, Text(500)]


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishRelease:
    """Publish a release in up to four parts (OP/65b)."""

    FORM: ClassVar = Form("权威发布", "Publish a release", "public")

    event_id: EventId
    facts: Annotated[
        Words,
        Label(
            "事实概要",
            "Facts",
            help_zh="发生了什么：时间、地点、经过。",
            help_en="What happened: when, where, how.",
        ),
        "What happened.",
    ] = None
    verification: Annotated[
        Words,
        Label(
            "初步核实",
            "Verification",
            help_zh="已核实的情况，未核实的如实写明。",
            help_en="What is verified so far.",
        ),
        "What is verified.",
    ] = None
    measures: Annotated[
        Words,
        Label(
            "应对措施",
            "Measures",
            help_zh="政府已经和正在采取的措施。",
            help_en="What is being done.",
        ),
        "What is being done.",
    ] = None
    precautions: Annotated[
        Words,
        Label(
            "防范提示",
            "Precautions",
            help_zh="公众应当注意什么。",
            help_en="What people should mind.",
        ),
        "What people should mind.",
    ] = None
    missing_parts_note: Annotated[
        Note,
        Label("未包含部分的说明", "Note on missing parts"),
        "What is missing and why; needed when a part is left out.",
    ] = None
    spokesperson_id: Annotated[
        UUID | None,
        Ref("Person"),
        Label("发言人", "Spokesperson", clause="OP/62"),
        "Who speaks; the unit's head by default (OP/62).",
    ] = None
    spokesperson_reason: Annotated[
        Note, Label("由他人发言的理由", "Why somebody else speaks"), "Why somebody else speaks."
    ] = None
    is_authoritative: Annotated[
        bool,
        Public("authoritative"),
        Label(
            "权威信息（完成五小时时限）",
            "The authoritative word (meets the five-hour clock)",
            clause="OP/64a",
        ),
        "Whether it is the word the five-hour clock waits for.",
    ] = True

    def why_refused(self, _act: Act) -> tuple[Problem, ...]:
        """Whether it has its parts, or a note on those that are missing."""
        return why_release_is_refused(self)


@dataclass(frozen=True, slots=True)
class ReleasePublished:
    """The release is out."""

    release_id: Annotated[UUID, Shows("Release"), "The release."]
    event_id: Annotated[UUID, Shows("SentimentEvent"), "The event."]


@acting(
    holds=EVENT.at("publish", PublishRelease),
    refuses=frozenset(
        {
            ProblemCode.VALUE_REQUIRED,
            ProblemCode.PART_MISSING,
            SentimentCode.SPOKESPERSON_REASON_REQUIRED,
        }
    ),
    may_rehearse=True,
)
async def publish_release(
    act: Act, transaction: Transaction, asked: PublishRelease, event: SentimentFacts
) -> ReleasePublished | Refused:
    """Publish a release; the first authoritative one meets the five-hour clock.

    Clause: OP/64a, OP/64c, OP/65b, OP/62.
    """
    head_id = await head_of(transaction, event.unit_id, local_date(act.now))
    speaker_id = asked.spokesperson_id or head_id
    if speaker_id is None:
        return Refused((problem(ProblemCode.VALUE_REQUIRED, path=("spokespersonId",)),))
    release = ReleaseFacts(
        id=act.new_id(),
        event_id=event.id,
        is_authoritative=asked.is_authoritative,
        facts=asked.facts,
        verification=asked.verification,
        measures=asked.measures,
        precautions=asked.precautions,
        missing_parts_note=asked.missing_parts_note,
        spokesperson_id=speaker_id,
        spokesperson_reason=asked.spokesperson_reason,
        published_at=act.now,
    )
    problems = why_spokesperson_is_refused(
        speaker_id, head_id=head_id, reason=release.spokesperson_reason
    )
    if problems:
        return Refused(problems)
    await RELEASES.insert(transaction, release)
    told = {"releaseId": release.id, "authoritative": release.is_authoritative}
    await act.record(
        transaction,
        EVENT.told(
            event,
            ReleaseEvents.PUBLISHED,
            told,
            audience=SentimentPermission.RELEASE_READ,
            clause="OP/64a",
        ),
    )
    if release.is_authoritative:
        await EVENT.move(transaction, event, step="publish")
        await meet_sentiment_clock(act, transaction, event, kind=RELEASE_5H, done_at=act.now)
    return ReleasePublished(release.id, event.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldPressConference:
    """A press conference begins."""

    FORM: ClassVar = Form("召开新闻发布会", "Hold a press conference", "final")

    event_id: EventId
    topic: Annotated[str, line(200), Label("主题", "Topic"), "What it is about."]
    speaker_ids: Annotated[
        tuple[UUID, ...],
        Ref("Person"),
        Count(1, 20),
        Label("发言人", "Speakers"),
        "Who speaks, 1 to 20.",
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class PressConferenceHeld(EventShown):
    """The press conference has begun."""

    conference_id: Annotated[
        UUID, Shows("PressConference"), Public("pressConference"), "The conference."
    ]


@acting(holds=EVENT.at("confer", HoldPressConference))
async def hold_press_conference(
    act: Act, transaction: Transaction, asked: HoldPressConference, event: SentimentFacts
) -> PressConferenceHeld | Refused:
    """A press conference begins; it meets the twenty-four-hour clock.

    Clause: WR/26c, OP/64b.
    """
    conference = PressConferenceFacts(
        id=act.new_id(),
        event_id=event.id,
        topic=asked.topic,
        started_at=act.now,
        speaker_ids=asked.speaker_ids,
    )
    await PRESS_CONFERENCES.insert(transaction, conference)
    told = {"conferenceId": conference.id}
    await act.record(transaction, EVENT.told(event, PressConferenceEvents.HELD, told))
    await meet_sentiment_clock(act, transaction, event, kind=PRESS_CONFERENCE_24H, done_at=act.now)
    return PressConferenceHeld(event_id=event.id, conference_id=conference.id)
