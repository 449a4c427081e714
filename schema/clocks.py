"""Shapes of the calendar and of deadlines, which can explain themselves."""

from datetime import date, datetime

import strawberry

from domain.clocks.explanation import Explanation, explain
from domain.clocks.explanation import ExplanationStep as Step
from domain.clocks.kinds import CLOCK_KINDS
from schema.clock_states import DayKind, DeadlineState
from schema.context import Info, context_of
from schema.live import Update
from schema.people import Unit
from schema.relay import Connection, Node, global_id
from store.clocks.facts import DeadlineFacts


@strawberry.type(description="A day of the calendar.")
class CalendarDay:
    """See the description."""

    day: date = strawberry.field(description="The day in Shanghai.")
    kind: DayKind = strawberry.field(description="What it is.")
    name: str | None = strawberry.field(description="The holiday's name.")
    is_working_day: bool = strawberry.field(description="Whether it counts as a working day.")
    is_provisional: bool = strawberry.field(
        description="Whether its year has no official arrangement yet; then Monday to Friday."
    )


@strawberry.type(description="A day or a stretch of time, counted or left out.")
class ExplanationStep:
    """See the description."""

    begins_at: datetime = strawberry.field(description="Its first instant, in.")
    ends_at: datetime = strawberry.field(description="Its last instant, out.")
    is_counted: bool = strawberry.field(description="Whether it was counted.")
    day: date | None = strawberry.field(description="The day, where days are counted.")
    kind: DayKind | None = strawberry.field(description="What the day is.")
    number: int | None = strawberry.field(description="Which counted day it is, from 1.")
    is_provisional: bool = strawberry.field(description="Whether its year is not official yet.")
    given: strawberry.Private[Step]

    @strawberry.field(description="The step in words, in the language asked for.")
    def text(self, info: Info) -> str:
        """Chinese unless the request asks for English."""
        return self.given.en if context_of(info).language == "en" else self.given.zh

    @classmethod
    def of(cls, given: Step) -> "ExplanationStep":
        """From the domain's step."""
        return cls(
            begins_at=given.begins_at,
            ends_at=given.ends_at,
            is_counted=given.is_counted,
            day=given.day,
            kind=given.kind,
            number=given.number,
            is_provisional=given.is_provisional,
            given=given,
        )


@strawberry.type(description="Why a deadline is due when it is, step by step.")
class DeadlineExplanation:
    """See the description."""

    rule_version: str = strawberry.field(description="The rule's version.")
    calendar_version: str | None = strawberry.field(
        description="The calendar counted with; null when nights and holidays run on."
    )
    is_provisional: bool = strawberry.field(
        description="Whether it rests on days that are not official yet."
    )
    steps: list[ExplanationStep] = strawberry.field(
        description="Every counted and skipped day, or every stretch of time with its pauses."
    )
    given: strawberry.Private[Explanation]

    @strawberry.field(description="The rule in words, in the language asked for.")
    def rule(self, info: Info) -> str:
        """Chinese unless the request asks for English."""
        return self.given.rule_en if context_of(info).language == "en" else self.given.rule_zh


@strawberry.type(description="When one thing is due, why, and how it went.")
class Deadline(Node):
    """See the description."""

    kind: str = strawberry.field(description="Kind of clock, e.g. RELEASE_5H.")
    title: str = strawberry.field(description="What it is about.")
    state: DeadlineState = strawberry.field(description="How it stands.")
    reason: str | None = strawberry.field(description="Why it stands so, e.g. LATE_CLASSIFICATION.")
    started_at: datetime = strawberry.field(description="When it began.")
    due_at: datetime = strawberry.field(description="When it is due, pauses included.")
    done_at: datetime | None = strawberry.field(description="When it was done or called off.")
    paused_at: datetime | None = strawberry.field(description="Since when it stands still.")
    is_provisional: bool = strawberry.field(
        description="Whether it was counted with days that are not official yet."
    )
    clause: str | None = strawberry.field(description="The clause behind it.")
    facts: strawberry.Private[DeadlineFacts]

    @strawberry.field(description="Why it is due when it is.")
    async def explanation(self, info: Info) -> DeadlineExplanation:
        """The same count that the due instant came from."""
        facts, kind = self.facts, CLOCK_KINDS[self.facts.kind]
        calendar = await context_of(info).calendar() if kind.counts_days else None
        given = explain(kind, facts.started_at, calendar=calendar, pauses=facts.pauses)
        return DeadlineExplanation(
            rule_version=given.rule_version,
            calendar_version=given.calendar_version,
            is_provisional=given.is_provisional,
            steps=[ExplanationStep.of(step) for step in given.steps],
            given=given,
        )

    @strawberry.field(description="The unit it falls to.")
    async def unit(self, info: Info) -> Unit | None:
        """Loaded with its like."""
        if self.facts.unit_id is None:
            return None
        facts = await context_of(info).loaders.unit.load(self.facts.unit_id)
        return None if facts is None else Unit.of(facts)

    @classmethod
    def of(cls, facts: DeadlineFacts) -> "Deadline":
        """From facts."""
        return cls(
            id=global_id("Deadline", facts.id),
            kind=facts.kind,
            title=facts.title,
            state=facts.state,
            reason=facts.reason,
            started_at=facts.started_at,
            due_at=facts.due_at,
            done_at=facts.done_at,
            paused_at=facts.paused_at,
            is_provisional=facts.is_provisional,
            clause=facts.clause,
            facts=facts,
        )


@strawberry.type(description="A page of deadlines, the earliest due first.")
class DeadlineConnection(Connection[Deadline]):
    """See the description."""


@strawberry.input(description="Which deadlines; everything given must hold.")
class DeadlineFilter:
    """See the description."""

    unit_id: strawberry.ID | None = strawberry.field(default=None, description="Of this unit.")
    states: list[DeadlineState] | None = strawberry.field(
        default=None, description="In one of these states."
    )
    kind: str | None = strawberry.field(default=None, description="Of this kind of clock.")


@strawberry.type(description="A deadline has reached a milestone.")
class DeadlineAlert(Update):
    """See the description."""

    milestone: str = strawberry.field(description="HALF, THIRTY_MINUTES, MISSED and so on.")
    deadline: Deadline = strawberry.field(description="The deadline as it stands now.")
