"""What Python works out of clocks: days of the calendar, and why something is due."""

from datetime import date, datetime

import strawberry

from domain.clocks.calendar import DayKind
from domain.clocks.explanation import ExplanationStep as Step
from domain.clocks.explanation import explain
from domain.clocks.kinds import CLOCK_KINDS
from schema.enums import worded_enum
from schema.worked import Working, works_out
from store.clocks.readable import DEADLINE, ClockToExplain

worded_enum(DayKind)


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
    text: str = strawberry.field(description="The step in words, in the language asked for.")

    @classmethod
    def of(cls, given: Step, working: Working) -> "ExplanationStep":
        """From the domain's step."""
        return cls(
            begins_at=given.begins_at,
            ends_at=given.ends_at,
            is_counted=given.is_counted,
            day=given.day,
            kind=given.kind,
            number=given.number,
            is_provisional=given.is_provisional,
            text=working.say(given.zh, given.en),
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
    rule: str = strawberry.field(description="The rule in words, in the language asked for.")


@works_out(DEADLINE)
def explanation(clock: ClockToExplain, working: Working) -> DeadlineExplanation:
    """Why it is due when it is."""
    # The same count that the due instant came from.
    kind = CLOCK_KINDS[clock.kind]
    calendar = working.calendar if kind.counts_days else None
    given = explain(
        kind,
        clock.started_at,
        calendar=calendar,
        pauses=clock.pauses,
        extended_by=clock.extended_by,
    )
    return DeadlineExplanation(
        rule_version=given.rule_version,
        calendar_version=given.calendar_version,
        is_provisional=given.is_provisional,
        steps=[ExplanationStep.of(step, working) for step in given.steps],
        rule=working.say(given.rule_zh, given.rule_en),
    )
