"""Shapes of sentiment events, their releases and their clocks."""

from datetime import datetime
from enum import StrEnum

import strawberry

from domain.clocks.kinds import PRESS_CONFERENCE_24H, RELEASE_5H
from domain.sentiment.facts import PressConferenceFacts, ReleaseFacts, SentimentFacts
from domain.sentiment.states import SentimentLevel, SentimentState
from schema.clock_states import DeadlineState
from schema.context import Info, context_of
from schema.enums import described_enum
from schema.live import Update
from schema.people import Person, Unit, unit_of
from schema.relay import Connection, Node, global_id
from schema.searching import searched_in
from store.clocks.facts import DeadlineFacts

described_enum(
    SentimentLevel,
    description="How grave an event is.",
    values={
        SentimentLevel.EXTRAORDINARY: "特别重大 · extraordinarily major; runs under both clocks",
        SentimentLevel.MAJOR: "重大 · major; runs under both clocks",
        SentimentLevel.LARGER: "较大 · larger",
        SentimentLevel.GENERAL: "一般 · general",
    },
)
described_enum(
    SentimentState,
    description="Where an event stands (OP/61a).",
    values={
        SentimentState.COLLECTED: "已收集 · collected",
        SentimentState.ASSESSED: "已研判 · assessed",
        SentimentState.HANDLED: "已处置 · handled",
        SentimentState.RESPONDED: "已回应 · answered in public",
        SentimentState.CLOSED: "已办结 · closed",
    },
)


class SentimentClockKind(StrEnum):
    """The two clocks."""

    RELEASE_5H = RELEASE_5H.name
    PRESS_CONFERENCE_24H = PRESS_CONFERENCE_24H.name


class SentimentMilestone(StrEnum):
    """What a countdown last spoke of."""

    CLOCK_STARTED = "CLOCK_STARTED"
    HALF = "HALF"
    THIRTY_MINUTES = "THIRTY_MINUTES"
    MET = "MET"
    MISSED = "MISSED"
    RELEASE_ADDED = "RELEASE_ADDED"


described_enum(
    SentimentClockKind,
    description="The two clocks of a grave or urgent event.",
    values={
        SentimentClockKind.RELEASE_5H: "五小时发布权威信息 · authoritative release in five hours",
        SentimentClockKind.PRESS_CONFERENCE_24H: (
            "二十四小时召开新闻发布会 · press conference in twenty-four hours"
        ),
    },
)
described_enum(
    SentimentMilestone,
    description="What a countdown last spoke of.",
    values={
        SentimentMilestone.CLOCK_STARTED: "计时开始 · a clock has started",
        SentimentMilestone.HALF: "时间过半 · half of a clock is over",
        SentimentMilestone.THIRTY_MINUTES: "剩余三十分钟 · thirty minutes are left",
        SentimentMilestone.MET: "已完成 · what a clock waited for was done",
        SentimentMilestone.MISSED: "已逾期 · a clock was missed",
        SentimentMilestone.RELEASE_ADDED: "新增发布 · a release was added",
    },
)


@strawberry.type(description="One clock of an event; draw the ticking from `dueAt`.")
class SentimentClock:
    """See the description."""

    kind: SentimentClockKind = strawberry.field(description="Which of the two.")
    state: DeadlineState = strawberry.field(description="How it stands.")
    reason: str | None = strawberry.field(
        description="Why it is late or called off: LATE_CLASSIFICATION, FIRST_KNOWN_CORRECTED,"
        " DOWNGRADED; null for what needs no reason."
    )
    started_at: datetime = strawberry.field(
        description="When the event was first known, as known until this clock was met."
    )
    due_at: datetime = strawberry.field(description="When it is due; this instant is in time.")
    done_at: datetime | None = strawberry.field(description="When it was met or called off.")
    lateness_seconds: float | None = strawberry.field(
        description="How late it was met; null unless it was late."
    )

    @classmethod
    def of(cls, facts: DeadlineFacts) -> "SentimentClock":
        """From facts."""
        is_late = facts.state is DeadlineState.MET_LATE and facts.done_at is not None
        late = (facts.done_at - facts.due_at).total_seconds() if is_late else None  # type: ignore[operator]
        return cls(
            kind=SentimentClockKind(facts.kind),
            state=facts.state,
            reason=facts.reason,
            started_at=facts.started_at,
            due_at=facts.due_at,
            done_at=facts.done_at,
            lateness_seconds=late,
        )


@strawberry.type(description="A public word on an event (OP/65b).")
class Release(Node):
    """See the description."""

    is_authoritative: bool = strawberry.field(
        description="Whether it is the authoritative word the five-hour clock waits for."
    )
    facts: str | None = strawberry.field(description="What happened.")
    verification: str | None = strawberry.field(description="What has been verified so far.")
    measures: str | None = strawberry.field(description="What is being done.")
    precautions: str | None = strawberry.field(description="What people should mind.")
    missing_parts_note: str | None = strawberry.field(description="What is missing and why.")
    spokesperson_reason: str | None = strawberry.field(
        description="Why somebody else than the unit's head spoke."
    )
    published_at: datetime = strawberry.field(description="When it was published.")
    source: strawberry.Private[ReleaseFacts]

    @strawberry.field(description="Who spoke.")
    async def spokesperson(self, info: Info) -> Person:
        """Loaded with its like; whoever speaks in public is public."""
        facts = await context_of(info).loaders.person.load(self.source.spokesperson_id)
        if facts is None:
            raise LookupError("the spokesperson is not in the database")
        return Person.of(facts)

    @strawberry.field(description="The unit that speaks in it: the first responsible (OP/65a).")
    async def unit(self, info: Info) -> Unit:
        """Loaded with its like; whoever answers in public is public."""
        event = await context_of(info).loaders.sentiment_event.load(self.source.event_id)
        if event is None:
            raise LookupError("the event of a release is not in the database")
        return await unit_of(info, event.unit_id)

    @classmethod
    def of(cls, given: ReleaseFacts) -> "Release":
        """From facts."""
        return cls(
            id=global_id("Release", given.id),
            is_authoritative=given.is_authoritative,
            facts=given.facts,
            verification=given.verification,
            measures=given.measures,
            precautions=given.precautions,
            missing_parts_note=given.missing_parts_note,
            spokesperson_reason=given.spokesperson_reason,
            published_at=given.published_at,
            source=given,
        )


@strawberry.type(description="A page of releases, the newest first.")
class ReleaseConnection(Connection[Release]):
    """See the description."""


@strawberry.type(description="A press conference on an event.")
class PressConference:
    """See the description."""

    topic: str = strawberry.field(description="What it was about.")
    started_at: datetime = strawberry.field(description="When it began.")
    source: strawberry.Private[PressConferenceFacts]

    @strawberry.field(description="Who spoke.")
    async def speakers(self, info: Info) -> list[Person]:
        """Loaded with their like."""
        load = context_of(info).loaders.person.load
        found = [await load(one) for one in self.source.speaker_ids]
        return [Person.of(one) for one in found if one is not None]


@strawberry.type(description="A public-opinion matter about the government's work (OP/61a).")
class SentimentEvent(Node):
    """See the description."""

    title: str = strawberry.field(description="What it is about, in a line.")
    summary: str = strawberry.field(description="What is known.")
    level: SentimentLevel = strawberry.field(description="How grave it is.")
    urgent: bool = strawberry.field(description="Whether it is a sudden emergency.")
    state: SentimentState = strawberry.field(description="Where it stands.")
    first_known_at: datetime = strawberry.field(
        description="When anybody in the district first knew; the clocks start here."
    )
    reported_at: datetime = strawberry.field(description="When it was reported.")
    assessment: str | None = strawberry.field(description="What was found when it was judged.")
    measures: str | None = strawberry.field(description="What is being done about it.")
    closed_at: datetime | None = strawberry.field(description="When it was closed.")
    facts: strawberry.Private[SentimentFacts]

    @strawberry.field(description="The first responsible unit (OP/65a).")
    async def responsible_unit(self, info: Info) -> Unit:
        """Loaded with its like."""
        return await unit_of(info, self.facts.unit_id)

    @strawberry.field(description="Its clocks; none unless it is grave or urgent.")
    async def clocks(self, info: Info) -> list[SentimentClock]:
        """The earlier due first."""
        clocks = await context_of(info).loaders.deadlines_of_stream.load(self.facts.stream)
        return [SentimentClock.of(one) for one in clocks or ()]

    @strawberry.field(description="Its releases, the newest first.")
    async def releases(self, info: Info) -> list[Release]:
        """Loaded with their like."""
        releases = await context_of(info).loaders.releases_of_event.load(self.facts.id)
        return [Release.of(one) for one in releases or ()]

    @strawberry.field(description="Its press conferences, the newest first.")
    async def press_conferences(self, info: Info) -> list[PressConference]:
        """Loaded with their like."""
        held = await context_of(info).loaders.conferences_of_event.load(self.facts.id)
        return [
            PressConference(topic=one.topic, started_at=one.started_at, source=one)
            for one in held or ()
        ]

    @classmethod
    def of(cls, facts: SentimentFacts) -> "SentimentEvent":
        """From facts."""
        return cls(
            id=global_id("SentimentEvent", facts.id),
            title=facts.title,
            summary=facts.summary,
            level=facts.level,
            urgent=facts.is_urgent,
            state=facts.state,
            first_known_at=facts.first_known_at,
            reported_at=facts.reported_at,
            assessment=facts.assessment,
            measures=facts.measures,
            closed_at=facts.closed_at,
            facts=facts,
        )


@strawberry.type(description="A page of sentiment events, the newest report first.")
class SentimentEventConnection(Connection[SentimentEvent]):
    """See the description."""


@strawberry.input(description="Which sentiment events; everything given must hold.")
class SentimentEventFilter:
    """See the description."""

    unit_id: strawberry.ID | None = strawberry.field(default=None, description="Of this unit.")
    is_open: bool | None = strawberry.field(
        default=None, description="Only open ones, or only closed ones."
    )
    level: SentimentLevel | None = strawberry.field(default=None, description="Of this level.")
    states: list[SentimentState] | None = strawberry.field(
        default=None, description="In one of these states."
    )
    text: str | None = strawberry.field(
        default=None, description=searched_in("in its title or in what is known")
    )


@strawberry.input(description="Which releases; everything given must hold.")
class ReleaseFilter:
    """See the description."""

    unit_id: strawberry.ID | None = strawberry.field(default=None, description="Of this unit.")
    text: str | None = strawberry.field(
        default=None, description=searched_in("in its four parts together")
    )


@strawberry.type(description="The countdown of one event.")
class SentimentCountdown(Update):
    """See the description."""

    event: SentimentEvent = strawberry.field(description="The event.")
    milestone: SentimentMilestone | None = strawberry.field(
        description="What the countdown last spoke of; null while no clock has run."
    )
    clocks: list[SentimentClock] = strawberry.field(description="Both clocks, or none.")


@strawberry.type(description="An event on the wall with its clocks.")
class SentimentBoardLine:
    """See the description."""

    event: SentimentEvent = strawberry.field(description="The event.")
    clocks: list[SentimentClock] = strawberry.field(description="Its clocks.")


@strawberry.type(description="All open events, the most urgent first.")
class SentimentBoard(Update):
    """See the description."""

    lines: list[SentimentBoardLine] = strawberry.field(description="At most a hundred.")
