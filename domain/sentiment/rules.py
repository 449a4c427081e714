"""Rules of sentiment events: which run under clocks, what a release needs, who speaks."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from domain.clause_marks import clause
from domain.problems import Named, Problem, ProblemCode, problem
from domain.sentiment.facts import ReleaseFacts
from domain.sentiment.states import CLOCKED_LEVELS, STATE_NAMES, SentimentLevel, SentimentState
from domain.words import why_text_is_refused
from domain.workflow import Step, Workflow, workflow

PART_MOST = 5_000
NOTE_MOST = 500

_S = SentimentState

SENTIMENT_WORKFLOW: Workflow[SentimentState, None] = workflow(
    "sentiment_event",
    first=_S.COLLECTED,
    steps=(
        Step("classify", frozenset(set(_S) - {_S.CLOSED}), _S.COLLECTED, (), "OP/61a"),
        Step("assess", frozenset({_S.COLLECTED}), _S.ASSESSED, (), "OP/61a"),
        Step("handle", frozenset({_S.ASSESSED}), _S.HANDLED, (), "OP/61a"),
        # An authoritative word may be due before anybody has finished judging.
        Step("respond", frozenset(set(_S) - {_S.CLOSED}), _S.RESPONDED, (), "OP/61a"),
        Step("close", frozenset({_S.RESPONDED}), _S.CLOSED, (), "OP/61a"),
    ),
    names=STATE_NAMES,
)
"""COLLECTED → ASSESSED → HANDLED → RESPONDED → CLOSED; a release may come at any time before."""


@clause("WR/26b", "WR/26c", "OP/64a", "OP/64b")
def runs_under_clocks(level: SentimentLevel, *, is_urgent: bool) -> bool:
    """Whether the five-hour and twenty-four-hour clocks run (A11: the union of both documents).

    Clause: WR/26b, WR/26c, OP/64a, OP/64b.
    """
    return is_urgent or level in CLOCKED_LEVELS


@clause("OP/64a")
def why_first_known_is_refused(
    first_known_at: datetime, *, now: datetime, earlier: datetime | None
) -> tuple[Problem, ...]:
    """It lies not in the future, and may only be corrected to an earlier instant.

    Clause: OP/64a.
    """
    if first_known_at > now:
        return (problem(ProblemCode.INSTANT_IN_FUTURE, path=("firstKnownAt",), clause="OP/64a"),)
    if earlier is not None and first_known_at > earlier:
        return (problem(ProblemCode.FIRST_KNOWN_LATER, path=("firstKnownAt",), clause="OP/64a"),)
    return ()


PARTS: Mapping[str, Named] = {
    "facts": Named("事实概要", "facts"),
    "verification": Named("初步核实", "verification"),
    "measures": Named("应对措施", "measures"),
    "precautions": Named("防范提示", "precautions"),
}
"""The four parts of a first release by their input fields."""


@clause("OP/65b")
def why_release_is_refused(release: ReleaseFacts) -> tuple[Problem, ...]:
    """An authoritative release has all four parts, or a note on what is missing and why.

    Clause: OP/65b.
    """
    problems: list[Problem] = []
    for field, part in PARTS.items():
        text: str | None = getattr(release, field)
        problems.extend(why_text_is_refused(text, field=field, most=PART_MOST, is_required=False))
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
            ProblemCode.SPOKESPERSON_REASON_REQUIRED,
            path=("spokespersonReason",),
            clause="OP/62",
        ),
    )
