"""Rules of sentiment events: which run under clocks, what a release needs, who speaks."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from domain.clause_marks import clause
from domain.clocks.kinds import CLOCK_KINDS
from domain.clocks.problems import ClockCode
from domain.gate import refuses_with
from domain.problems import Named, Problem, ProblemCode, problem
from domain.sentiment.facts import SentimentFacts
from domain.sentiment.permissions import SentimentPermission
from domain.sentiment.problems import SentimentCode
from domain.sentiment.states import CLOCKED_LEVELS, SentimentLevel, SentimentState
from domain.workflow import Step, Workflow, workflow


@dataclass(frozen=True, slots=True)
class SentimentGates:
    """What the gates look at: the kinds of its clocks that wait."""

    waiting: tuple[str, ...] = ()


def gates_of(event: SentimentFacts, clocks: SentimentGates) -> SentimentGates:
    """Of an event that is under no clocks any more nothing is awaited."""
    runs = runs_under_clocks(event.level, is_urgent=event.is_urgent)
    return clocks if runs else SentimentGates()


@refuses_with(ClockCode.CLOCKS_OPEN)
def _no_clock_waits(facts: SentimentGates) -> tuple[Problem, ...]:
    """What clocks wait for must have been done, late or not; what was missed stays missed."""
    if not facts.waiting:
        return ()
    kinds = [CLOCK_KINDS[name] for name in sorted(facts.waiting)]
    names = Named("、".join(one.zh for one in kinds), "; ".join(one.en for one in kinds))
    return (problem(ClockCode.CLOCKS_OPEN, clause="OP/64a", clocks=names),)


_S = SentimentState
_NOT_CLOSED = frozenset(set(_S) - {_S.CLOSED})

SENTIMENT_WORKFLOW: Workflow[SentimentState, SentimentGates] = workflow(
    "sentiment_event",
    first=_S.COLLECTED,
    steps=(
        Step(
            "classify",
            _NOT_CLOSED,
            None,
            clause="OP/61a",
            act="classify_sentiment_event",
            by=SentimentPermission.SENTIMENT_CLASSIFY,
        ),
        Step(
            "assess",
            frozenset({_S.COLLECTED}),
            _S.ASSESSED,
            clause="OP/61a",
            act="assess_sentiment_event",
            by=SentimentPermission.SENTIMENT_ASSESS,
        ),
        Step(
            "handle",
            frozenset({_S.ASSESSED}),
            _S.HANDLED,
            clause="OP/61a",
            act="handle_sentiment_event",
            by=SentimentPermission.SENTIMENT_HANDLE,
        ),
        # An authoritative word may be due before anybody has finished judging.
        Step(
            "publish",
            _NOT_CLOSED,
            _S.RESPONDED,
            clause="OP/61a",
            act="publish_release",
            by=SentimentPermission.RELEASE_PUBLISH,
        ),
        Step(
            "confer",
            _NOT_CLOSED,
            None,
            clause="OP/61a",
            act="hold_press_conference",
            by=SentimentPermission.PRESS_CONFERENCE_HOLD,
        ),
        Step(
            "close",
            frozenset({_S.RESPONDED}),
            _S.CLOSED,
            (_no_clock_waits,),
            "OP/61a",
            act="close_sentiment_event",
            by=SentimentPermission.SENTIMENT_CLOSE,
        ),
    ),
)
"""COLLECTED → ASSESSED → HANDLED → RESPONDED → CLOSED; a release may come at any time before."""


@clause("WR/26b", "WR/26c", "OP/64a", "OP/64b")
def runs_under_clocks(level: SentimentLevel, *, is_urgent: bool) -> bool:
    """Whether the five-hour and twenty-four-hour clocks run (A11: the union of both documents).

    Clause: WR/26b, WR/26c, OP/64a, OP/64b.
    """
    return is_urgent or level in CLOCKED_LEVELS


class Correction(Protocol):
    """What an event's first-known instant is to be from now on, if another."""

    @property
    def first_known_at(self) -> datetime | None:
        """The instant."""


@clause("OP/64a")
@refuses_with(SentimentCode.FIRST_KNOWN_LATER)
def why_correction_is_refused(
    asked: Correction, event: SentimentFacts, _now: datetime
) -> tuple[Problem, ...]:
    """The instant may only be corrected to an earlier one.

    Clause: OP/64a.
    """
    if asked.first_known_at is None or asked.first_known_at <= event.first_known_at:
        return ()
    return (problem(SentimentCode.FIRST_KNOWN_LATER, path=("firstKnownAt",), clause="OP/64a"),)


class ReleaseParts(Protocol):
    """A release, drafted or published; a part that is nothing was not given."""

    @property
    def is_authoritative(self) -> bool:
        """Whether it is the word the five-hour clock waits for."""

    @property
    def missing_parts_note(self) -> str | None:
        """What is missing and why."""


PARTS: Mapping[str, Named] = {
    "facts": Named("事实概要", "facts"),
    "verification": Named("初步核实", "verification"),
    "measures": Named("应对措施", "measures"),
    "precautions": Named("防范提示", "precautions"),
}
"""The four parts of a first release by their input fields."""


@clause("OP/65b")
def why_release_is_refused(release: ReleaseParts) -> tuple[Problem, ...]:
    """An authoritative release has all four parts, or a note on what is missing and why.

    Clause: OP/65b.
    """
    problems: list[Problem] = []
    for field, part in PARTS.items():
        text: str | None = getattr(release, field)
        if text is None and release.is_authoritative and release.missing_parts_note is None:
            problems.append(
                problem(ProblemCode.PART_MISSING, path=(field,), clause="OP/65b", part=part)
            )
    if all(getattr(release, field) is None for field in PARTS):
        problems.append(problem(ProblemCode.VALUE_REQUIRED, path=("facts",), clause="OP/65b"))
    return tuple(problems)


@clause("OP/62")
def why_spokesperson_is_refused(
    spokesperson_id: UUID, *, head_id: UUID | None, reason: str | None
) -> tuple[Problem, ...]:
    """The unit's head speaks first; somebody else with a reason.

    Clause: OP/62.
    """
    if spokesperson_id == head_id or reason is not None:
        return ()
    return (
        problem(
            SentimentCode.SPOKESPERSON_REASON_REQUIRED,
            path=("spokespersonReason",),
            clause="OP/62",
        ),
    )
