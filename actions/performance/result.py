"""The year's results move: approved, reported, fed back, published, no step skipped (WR/55c)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.moving import Moving
from actions.stepping import Stepping
from domain.declared.entries import ActedAt
from domain.declared.marks import Form, Label, Ref, Shows, line
from domain.outcomes import Refused
from domain.performance.events import ResultSetEvents, UnitResultEvents
from domain.performance.permissions import PerformancePermission as P
from domain.performance.results import (
    RESULT_WORKFLOW,
    ResultSetFacts,
    ResultSetToMove,
    result_stream,
)
from store.database import Transaction
from store.events.log import NewEvent
from store.performance.reads import is_anybody_left, result_set_to_move, told_of_results
from store.performance.rows import RESULT_SETS


async def _gates(transaction: Transaction, results: ResultSetFacts) -> ResultSetToMove:
    return await result_set_to_move(transaction, results)


RESULT_SET: Moving[ResultSetFacts] = Moving(
    name="AnnualResultSet",
    called="result_set",
    rows=RESULT_SETS,
    workflow=RESULT_WORKFLOW,
    sees=P.ANNUAL_RESULT_DRAFT_READ,
    clause="WR/55c",
    gates=_gates,
)

ResultSetId = Annotated[
    UUID, Ref("AnnualResultSet", is_looked_up=False), "Id of the version of the year's results."
]


def _instant(asked: Any, act: Act) -> datetime:
    return asked.acted_at or act.now


class OfResults(Stepping, of=RESULT_SET):
    """What is done with the results of a year."""

    result_set_id: ResultSetId


class ApproveAnnualResults(
    OfResults,
    tells=ResultSetEvents.APPROVED,
    done="AnnualResultsApproved",
    puts=("version",),
    form=("审定", "Approve"),
    derives={"approved_at": _instant},
):
    """Approve the year's results for the district government.

    Clause: WR/55c.
    """

    acted_at: ActedAt = None


class ReturnAnnualResults(
    OfResults,
    tells=ResultSetEvents.RETURNED,
    done="AnnualResultsReturned",
    puts=("version",),
    form=("退回重算", "Return"),
):
    """Do not approve the year's results, and why; they are computed again.

    Clause: WR/55c.
    """

    returned_reason: Annotated[
        str, line(500), Label("退回理由", "Why returned"), "Why they are not approved."
    ]
    acted_at: ActedAt = None


class ReportAnnualResults(
    OfResults,
    tells=ResultSetEvents.REPORTED,
    done="AnnualResultsReported",
    puts=("version", "reference"),
    form=("报区委", "Report"),
    derives={"reported_at": _instant},
):
    """Enter that approved results were reported to the Party committee, by the report's number.

    Clause: WR/55c.
    """

    reference: Annotated[str, line(100), Label("报送文号", "Number"), "The number of that report."]
    acted_at: ActedAt = None


async def _told(
    act: Act, transaction: Transaction, results: ResultSetFacts, *, is_street: bool
) -> None:
    """Each unit is told its own; once all were, the results are fed back."""
    told = await told_of_results(
        transaction, results.id, is_street=is_street, at=results.stands_since
    )
    events = [
        NewEvent(
            result_stream(key),
            UnitResultEvents.FED_BACK,
            P.UNIT_RESULT_READ,
            {"version": results.version},
            unit_id=unit_id,
            clause="WR/55d",
        )
        for key, unit_id in told
    ]
    await act.record(transaction, *events)
    if not await is_anybody_left(transaction, results.id):
        await RESULT_SET.move(transaction, results, step="feed_back")


async def _tell_departments(act: Act, transaction: Transaction, results: ResultSetFacts) -> None:
    await _told(act, transaction, results, is_street=False)


async def _tell_streets(act: Act, transaction: Transaction, results: ResultSetFacts) -> None:
    await _told(act, transaction, results, is_street=True)


class FeedBackToDepartments(
    OfResults,
    tells=ResultSetEvents.DEPARTMENTS_TOLD,
    done="DepartmentsToldResults",
    puts=("version",),
    form=("向部门反馈", "Tell departments"),
    then=_tell_departments,
):
    """Tell each department its result, and urge what is to be put right.

    Clause: WR/55d.
    """

    acted_at: ActedAt = None


class FeedBackToStreets(
    OfResults,
    tells=ResultSetEvents.STREETS_TOLD,
    done="StreetsToldResults",
    puts=("version",),
    form=("向街道反馈", "Tell streets"),
    then=_tell_streets,
):
    """Tell each street its result, by the head of the office for social affairs (A44).

    Clause: WR/55d.
    """

    acted_at: ActedAt = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishAnnualResults:
    """Publish the year's results."""

    FORM: ClassVar = Form("公布年度结果", "Publish", "public")

    result_set_id: ResultSetId


@dataclass(frozen=True, slots=True)
class AnnualResultsPublished:
    """The year's results are public."""

    result_set_id: Annotated[UUID, Shows("AnnualResultSet"), "The results."]


@acting(holds=RESULT_SET.at("publish", PublishAnnualResults), may_rehearse=True)
async def publish_annual_results(
    act: Act, transaction: Transaction, asked: PublishAnnualResults, results: ResultSetFacts
) -> AnnualResultsPublished | Refused:
    """Publish results that every unit has been told: totals and ranks, no ballot (S14).

    Clause: OP/24b, OP/24c.
    """
    moved = await RESULT_SET.move(
        transaction,
        results,
        step="publish",
        published_at=act.now,
        stands_since=act.now,
        entered_at=act.now,
    )
    told = RESULT_SET.told(
        moved,
        ResultSetEvents.PUBLISHED,
        {"version": moved.version},
        audience=P.ANNUAL_RESULT_READ,
        clause="OP/24c",
    )
    await act.record(transaction, told)
    return AnnualResultsPublished(moved.id)
