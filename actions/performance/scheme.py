"""A scheme is drafted, approved by the district, returned, closed (WR/3e, WR/32a)."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from actions.act import Act
from actions.making import Making
from actions.moving import Moving
from actions.stepping import Stepping
from domain.declared.entries import ActedAt, Reason
from domain.declared.marks import Ref
from domain.gate import refuses_with
from domain.performance.events import SchemeEvents
from domain.performance.permissions import PerformancePermission as P
from domain.performance.scheme import SCHEME_WORKFLOW, SchemeFacts, SchemeTitle, Year
from domain.performance.weighing import SchemeToWeigh
from domain.problems import Named, Problem, ProblemCode, problem
from store.database import Transaction
from store.performance.reads import is_year_taken, scheme_to_weigh
from store.performance.rows import SCHEMES


async def _gates(transaction: Transaction, scheme: SchemeFacts) -> SchemeToWeigh:
    return await scheme_to_weigh(transaction, scheme.id)


SCHEME: Moving[SchemeFacts] = Moving(
    name="Scheme",
    rows=SCHEMES,
    workflow=SCHEME_WORKFLOW,
    sees=P.SCHEME_DRAFT_READ,
    clause="WR/3e",
    gates=_gates,
)


@refuses_with(ProblemCode.DUPLICATE)
async def why_year_is_taken(transaction: Transaction, scheme: SchemeFacts) -> tuple[Problem, ...]:
    """A year has one scheme."""
    if not await is_year_taken(transaction, scheme.performance_year, but=scheme.id):
        return ()
    year = scheme.performance_year
    what = Named(f"{year}年度已有考评方案", f"there is a scheme of {year}")
    return (problem(ProblemCode.DUPLICATE, path=("performanceYear",), what=what),)


def _instant(asked: Any, act: Act) -> datetime:
    return asked.acted_at or act.now


class OfScheme(Stepping, of=SCHEME):
    """What is done with a scheme."""

    scheme_id: Annotated[UUID, Ref("Scheme", is_looked_up=False), "Id of the scheme."]


class DraftScheme(
    Making,
    of=SCHEME,
    by=P.SCHEME_DRAW_UP,
    tells=SchemeEvents.DRAFTED,
    form=("起草考评方案", "Draft a scheme"),
    stamps="drafted_at",
    checked=why_year_is_taken,
):
    """Draft the scheme by which units are assessed in a year.

    Clause: WR/3e, WR/32a.
    """

    performance_year: Year
    title: SchemeTitle
    acted_at: ActedAt = None


class EditScheme(
    OfScheme,
    tells=SchemeEvents.EDITED,
    form=("更正", "Correct"),
    checked=why_year_is_taken,
):
    """Correct year and title of a draft; what is left out stays."""

    performance_year: Year | None = None
    title: SchemeTitle | None = None


class ApproveScheme(
    OfScheme,
    tells=SchemeEvents.APPROVED,
    form=("批准方案", "Approve the scheme"),
    grave="public",
    derives={"approved_at": _instant},
):
    """Approve a scheme for the district; its indicators are public from then on.

    All that is wrong with its weights is told at once.

    Clause: FS/1e, FS/3.4f, FS/4.2d, WS/26a, WR/3e, WR/32a, WR/55a, WR/55b, OP/24b, OP/112.
    """

    acted_at: ActedAt = None


class ReopenScheme(
    OfScheme,
    tells=SchemeEvents.REOPENED,
    form=("退回修改", "Return for revision"),
    clears="approved_at",
):
    """Return an approved scheme, so that its indicators and weights may be changed.

    Clause: WR/3e.
    """

    reason: Reason
    acted_at: ActedAt = None


class WithdrawScheme(
    OfScheme,
    tells=SchemeEvents.WITHDRAWN,
    form=("撤回方案", "Withdraw the scheme"),
    grave="final",
):
    """Withdraw a draft; its year may have another."""

    reason: Reason
    acted_at: ActedAt = None


class CloseScheme(
    OfScheme,
    tells=SchemeEvents.CLOSED,
    form=("结束方案", "Close the scheme"),
    grave="final",
):
    """Close a scheme whose year is done with."""

    acted_at: ActedAt = None
