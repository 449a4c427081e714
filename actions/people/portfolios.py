"""Units come into a leader's charge and out of it (分工, WR/6a)."""

from typing import Annotated
from uuid import UUID

from actions.making import Making
from actions.moving import Moving
from actions.people.ending import Ending
from domain.declared.marks import Ref
from domain.gate import refuses_with
from domain.people.dated import (
    FirstDay,
    LastDay,
    why_end_is_refused,
    why_overlap_is_refused,
    why_span_is_refused,
)
from domain.people.events import PortfolioEvents
from domain.people.facts import LeaderId, PortfolioFacts, UnitId
from domain.people.leading import why_leader_is_refused
from domain.people.permissions import PeoplePermission
from domain.people.problems import PeopleCode
from domain.people.standing import PORTFOLIO_WORKFLOW
from domain.problems import Problem, ProblemCode
from store.database import Transaction
from store.people.rows import PORTFOLIOS, POSTS

PORTFOLIO: Moving[PortfolioFacts] = Moving(
    name="Portfolio",
    rows=PORTFOLIOS,
    workflow=PORTFOLIO_WORKFLOW,
    sees=PeoplePermission.PERSON_READ,
    clause="WR/6a",
)


@refuses_with(PeopleCode.TIMES_OVERLAP, ProblemCode.VALUE_INVALID)
async def why_portfolio_is_refused(
    transaction: Transaction, new: PortfolioFacts
) -> tuple[Problem, ...]:
    """Whether its days, its leader, and who has the charge already speak against it."""
    others = await PORTFOLIOS.where(transaction, "unit_id = $1", new.unit_id)
    # Nobody leaves a post meanwhile: with the last one, portfolios end that are there by then.
    posts = await POSTS.where(transaction, "person_id = $1 FOR SHARE", new.leader_id)
    return (
        *why_span_is_refused(new),
        *why_leader_is_refused(new, posts),
        *why_overlap_is_refused(new, others, path="unitId", clause="WR/6a"),
    )


class AssignPortfolio(
    Making,
    of=PORTFOLIO,
    by=PeoplePermission.PORTFOLIO_ASSIGN,
    tells=PortfolioEvents.ASSIGNED,
    puts=("leader_id", "unit_id", "valid_from"),
    form=("明确分工", "Assign"),
    checked=why_portfolio_is_refused,
):
    """Give a unit into the charge of a leader, of one at a time."""

    leader_id: LeaderId
    unit_id: UnitId
    valid_from: FirstDay
    valid_to: LastDay | None = None


class EndPortfolio(
    Ending,
    of=PORTFOLIO,
    tells=PortfolioEvents.ENDED,
    puts=("leader_id", "unit_id", "valid_to"),
    form=("结束分工", "End"),
    weighed=why_end_is_refused,
):
    """Say until when a leader has the charge of a unit; then it is the mayor's or another's."""

    portfolio_id: Annotated[UUID, Ref("Portfolio", is_looked_up=False), "Id of the portfolio."]
