"""How research goes on, and what of it its unit may know (WS/5, WS/6, WR/57).

1. A unit knows nothing of unannounced research until it is done; of what was cancelled, never.
2. What is announced needs a reason.
3. It is followed up when everything that was found is.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from domain.clause_marks import clause
from domain.gate import refuses_with
from domain.people.facts import PostFacts
from domain.people.roles import LEADERS
from domain.problems import Problem, problem
from domain.research.facts import ResearchFacts, ResearchState
from domain.research.permissions import ResearchPermission as P
from domain.research.problems import ResearchCode
from domain.workflow import Step, Workflow, workflow

_S = ResearchState
TOOK_PLACE = (_S.DONE, _S.FINDINGS_FILED, _S.FOLLOWED_UP, _S.CLOSED)
KNOWN_TO_UNIT = frozenset({*TOOK_PLACE, _S.WITHDRAWN})
MANY_ESCORTS = 5
"""More than so many are flagged; the text gives no figure (proposed)."""


@clause("WS/5a", "WR/57a")
def is_known_to_unit(research: ResearchFacts) -> bool:
    """Law 1."""
    return research.is_announced or research.state in KNOWN_TO_UNIT


@refuses_with(ResearchCode.ANNOUNCED_WITHOUT_REASON)
@clause("WS/5a")
def why_announcement_is_refused(*, is_announced: bool, reason: str | None) -> tuple[Problem, ...]:
    """Law 2."""
    if not is_announced or reason:
        return ()
    code = ResearchCode.ANNOUNCED_WITHOUT_REASON
    return (problem(code, path=("announcedReason",), clause="WS/5a"),)


def why_no_leader(posts: Iterable[PostFacts], on: date) -> tuple[Problem, ...]:
    """Who does research leads the district government on its first day (A41)."""
    if any(one.role in LEADERS and one.holds_on(on) for one in posts):
        return ()
    code = ResearchCode.NOT_A_DISTRICT_LEADER
    return (problem(code, path=("leaderId",), clause="WR/57a"),)


@clause("WR/57b")
def why_days_are_refused(days: Iterable[date], *, today: date) -> tuple[Problem, ...]:
    """Each day is named once, and none lies ahead: a stationed day is one that was."""
    seen: set[date] = set()
    problems = []
    for day in days:
        if day in seen or day > today:
            problems.append(problem(ResearchCode.DAY_INVALID, path=("days",), day=day))
        seen.add(day)
    return tuple(problems)


@dataclass(frozen=True, slots=True)
class Followed:
    """How many findings nobody has followed up yet."""

    open: int


@refuses_with(ResearchCode.FINDING_OPEN)
@clause("WS/6b", "WR/57c")
def why_follow_up_is_refused(found: Followed) -> tuple[Problem, ...]:
    """Law 3."""
    if not found.open:
        return ()
    return (problem(ResearchCode.FINDING_OPEN, clause="WS/6b", open=found.open),)


_PLANNED, _DONE = frozenset({_S.PLANNED}), frozenset({_S.DONE})
_FILED, _FOLLOWED = frozenset({_S.FINDINGS_FILED}), frozenset({_S.FOLLOWED_UP})

RESEARCH_WORKFLOW: Workflow[ResearchState, Followed] = workflow(
    "research",
    first=_S.PLANNED,
    steps=(
        Step("edit_research", _PLANNED, None, clause="WS/5a", by=P.RESEARCH_KEEP),
        Step("cancel_research", _PLANNED, _S.CANCELLED, clause="WS/5a", by=P.RESEARCH_KEEP),
        Step("complete_research", _PLANNED, _S.DONE, clause="WS/6a", by=P.RESEARCH_KEEP),
        Step(
            "correct_research_days",
            frozenset(TOOK_PLACE),
            None,
            clause="WR/57b",
            by=P.RESEARCH_KEEP,
        ),
        Step(
            "file_research_finding",
            _DONE | _FILED | _FOLLOWED,
            _S.FINDINGS_FILED,
            clause="WS/6b",
            by=P.RESEARCH_KEEP,
        ),
        Step(
            "follow_up_research",
            _FILED,
            _S.FOLLOWED_UP,
            (why_follow_up_is_refused,),
            "WS/6b",
            by=P.RESEARCH_KEEP,
        ),
        # Where nothing was found there is nothing to follow up.
        Step("close_research", _DONE | _FOLLOWED, _S.CLOSED, clause="WR/57c", by=P.RESEARCH_KEEP),
        Step("withdraw_research", _DONE, _S.WITHDRAWN, clause="WS/5a", by=P.RESEARCH_KEEP),
    ),
)
"""PLANNED → DONE → FINDINGS_FILED → FOLLOWED_UP → CLOSED; or CANCELLED, or WITHDRAWN."""
