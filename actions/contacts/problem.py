"""Problems raised with leaders are dispatched, escalated, solved, fed back (WS/1c, WS/3)."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from actions.act import Act
from actions.moving import Moving
from actions.stepping import Stepping
from domain.contacts.events import ContactProblemEvents
from domain.contacts.permissions import ContactPermission as P
from domain.contacts.problem import CONTACT_PROBLEM_WORKFLOW
from domain.contacts.problem_facts import (
    ContactProblemFacts,
    Content,
    Feedback,
    IsSystemic,
    LevelOneOwnerId,
    LevelTwoOwnerId,
    ProblemKind,
    Proposal,
    Solution,
    Title,
)
from domain.contacts.problems import ContactCode
from domain.declared.entries import ActedAt, Reason
from domain.declared.marks import ABSENT, Absent, Label, Ref
from domain.gate import refuses_with
from domain.instants import local_date
from domain.people.roles import LEADERS
from domain.problems import Problem, problem
from store.contacts.rows import CONTACT_PROBLEMS
from store.database import Transaction
from store.people.rows import POSTS

CONTACT_PROBLEM: Moving[ContactProblemFacts] = Moving(
    name="ContactProblem",
    called="problem",
    rows=CONTACT_PROBLEMS,
    workflow=CONTACT_PROBLEM_WORKFLOW,
    sees=P.CONTACT_READ,
    clause="WS/3a",
)


class OfProblem(Stepping, of=CONTACT_PROBLEM):
    """What is done with a problem."""

    problem_id: Annotated[UUID, Ref("ContactProblem", is_looked_up=False), "Id of the problem."]


def _instant(asked: Any, act: Act) -> datetime:
    at: datetime = asked.acted_at or act.now
    return at


def _nothing(_asked: Any, _act: Act) -> None:
    return None


@refuses_with(ContactCode.NOT_A_LEADER)
async def why_level_one_is_refused(
    transaction: Transaction, matter: ContactProblemFacts
) -> tuple[Problem, ...]:
    """Who coordinates leads the district government on the day."""
    return await _why_no_leader(
        transaction, matter.level_one_owner_id, matter.level_one_at, path="levelOneOwnerId"
    )


@refuses_with(ContactCode.NOT_A_LEADER)
async def why_level_two_is_refused(
    transaction: Transaction, matter: ContactProblemFacts
) -> tuple[Problem, ...]:
    """The same of the second level."""
    return await _why_no_leader(
        transaction, matter.level_two_owner_id, matter.level_two_at, path="levelTwoOwnerId"
    )


async def _why_no_leader(
    transaction: Transaction, owner_id: UUID | None, at: datetime | None, *, path: str
) -> tuple[Problem, ...]:
    posts = await POSTS.where(transaction, "person_id = $1", owner_id)
    day = None if at is None else local_date(at)
    if day is not None and any(one.role in LEADERS and one.holds_on(day) for one in posts):
        return ()
    return (problem(ContactCode.NOT_A_LEADER, path=(path,), clause="WS/3a"),)


class EditContactProblem(
    OfProblem,
    tells=ContactProblemEvents.EDITED,
    puts=("title", "kind", "is_systemic"),
    form=("更正难题", "Correct"),
):
    """Correct what is written of a problem; what is left out stays."""

    kind: ProblemKind | Absent = ABSENT
    title: Title | Absent = ABSENT
    content: Content | Absent = ABSENT
    is_systemic: IsSystemic | Absent = ABSENT


class AssignContactProblem(
    OfProblem, tells=ContactProblemEvents.ASSIGNED, puts=("unit_id",), form=("交办难题", "Assign")
):
    """Give a problem to the unit that works on it, or to another; coordination has ended then."""

    unit_id: Annotated[UUID, Ref("Unit"), Label("承办单位", "Unit"), "The unit that works on it."]
    acted_at: ActedAt = None


class EscalateContactProblem(
    OfProblem,
    tells=ContactProblemEvents.ESCALATED,
    puts=("level_one_owner_id",),
    form=("提请一级统筹", "Escalate"),
    derives={"level_one_at": _instant},
    checked=why_level_one_is_refused,
):
    """Have a problem coordinated across portfolios, one level up, by a leader."""

    level_one_owner_id: LevelOneOwnerId
    acted_at: ActedAt = None


class RaiseUpContactProblem(
    OfProblem,
    tells=ContactProblemEvents.RAISED_UP,
    puts=("level_two_owner_id",),
    done="ContactProblemRaisedUp",
    form=("提请二级统筹", "Escalate once more"),
    derives={"level_two_at": _instant},
    checked=why_level_two_is_refused,
):
    """Have a problem coordinated two levels up, by another leader or the same."""

    level_two_owner_id: LevelTwoOwnerId
    acted_at: ActedAt = None


class ProposeContactProblem(
    OfProblem,
    tells=ContactProblemEvents.PROPOSED,
    form=("提请区政府研究", "Propose"),
    derives={"proposed_at": _instant},
):
    """Propose a systemic problem to the district government for joint study."""

    proposal: Proposal
    acted_at: ActedAt = None


class SolveContactProblem(
    OfProblem,
    tells=ContactProblemEvents.SOLVED,
    puts=("kind", "solved_at"),
    form=("解决难题", "Solve"),
    derives={
        "solved_at": _instant,
        "solved_entered_at": lambda _asked, act: act.now,
    },
):
    """Say how a problem was solved; of two kinds each leader solves one a year."""

    solution: Solution
    acted_at: ActedAt = None


class FeedBackContactProblem(
    OfProblem,
    tells=ContactProblemEvents.FED_BACK,
    done="ContactProblemFedBack",
    form=("反馈", "Feed back"),
):
    """Say what whoever raised a problem thinks of how it was solved."""

    feedback: Feedback
    acted_at: ActedAt = None


class CloseContactProblem(
    OfProblem,
    tells=ContactProblemEvents.CLOSED,
    done="ContactProblemClosed",
    form=("办结", "Close"),
):
    """Close a solved problem; the ledger advises where nobody was heard before."""

    acted_at: ActedAt = None


class ReopenContactProblem(
    OfProblem,
    tells=ContactProblemEvents.REOPENED,
    form=("重新办理", "Reopen"),
    derives={
        "solved_at": _nothing,
        "solved_entered_at": _nothing,
        "feedback": _nothing,
    },
):
    """Take up again what was not solved after all; it counts no longer as solved."""

    reason: Reason
    acted_at: ActedAt = None


class WithdrawContactProblem(
    OfProblem, tells=ContactProblemEvents.WITHDRAWN, form=("撤回难题", "Withdraw"), grave="final"
):
    """Withdraw a problem that is none, or was entered twice."""

    reason: Reason
    acted_at: ActedAt = None
