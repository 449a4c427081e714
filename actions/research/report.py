"""Leaders' reports on research and study trips (WS/8b, WR/57d)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.moving import Moving
from actions.research.trip import STUDY_TRIP
from actions.stepping import Stepping
from domain.declared.entries import Reason
from domain.declared.marks import ABSENT, Absent, Form, Label, NotAfter, Ref, Shows
from domain.instants import local_date
from domain.outcomes import Refused
from domain.problems import Problem, ProblemCode, problem
from domain.research.events import ResearchReportEvents, StudyTripEvents
from domain.research.facts import LeaderId
from domain.research.permissions import ResearchPermission as P
from domain.research.problems import ResearchCode
from domain.research.rules import why_no_leader
from domain.research.trips import (
    RESEARCH_REPORT_WORKFLOW,
    Abstract,
    Reference,
    ReportTitle,
    ResearchReportFacts,
    StudyTripFacts,
    StudyTripState,
)
from store.database import Transaction
from store.people.rows import POSTS
from store.research.rows import RESEARCH, RESEARCH_REPORTS, STUDY_TRIPS

RESEARCH_REPORT: Moving[ResearchReportFacts] = Moving(
    name="ResearchReport",
    called="report",
    rows=RESEARCH_REPORTS,
    workflow=RESEARCH_REPORT_WORKFLOW,
    sees=P.RESEARCH_READ,
    clause="WR/57d",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FileResearchReport:
    """File a report."""

    FORM: ClassVar = Form("提交调研报告", "File a report")

    leader_id: LeaderId
    research_id: Annotated[
        UUID | None,
        Ref("Research", is_looked_up=False),
        Label("调研", "Research"),
        "The research that it is of, if of one.",
    ] = None
    trip_id: Annotated[
        UUID | None,
        Ref("StudyTrip", is_looked_up=False),
        Label("学习考察", "Study trip"),
        "The study trip that it is of, if of one; that is reported by it.",
    ] = None
    title: ReportTitle
    abstract: Abstract
    reference: Reference | None = None
    reported_at: Annotated[
        datetime | None,
        NotAfter(),
        Label("提交时间", "Reported"),
        "When it was made; now by default.",
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ResearchReportFiled:
    """It is filed."""

    report_id: Annotated[UUID, Shows("ResearchReport"), "The report."]


@acting(
    permission=P.RESEARCH_KEEP,
    refuses=frozenset(
        {
            ProblemCode.NOT_FOUND,
            ProblemCode.STATE_ORDER,
            ResearchCode.NOT_A_DISTRICT_LEADER,
            ResearchCode.REPORT_OF_ANOTHER,
            ResearchCode.TRIP_REPORTED,
        }
    ),
    may_rehearse=True,
)
async def file_research_report(
    act: Act, transaction: Transaction, asked: FileResearchReport
) -> ResearchReportFiled | Refused:
    """File a leader's report on research or a study trip; one a year at least is his.

    Clause: WS/8b, WR/57d.
    """
    reported_at = asked.reported_at or act.now
    posts = await POSTS.where(transaction, "person_id = $1", asked.leader_id)
    problems = list(why_no_leader(posts, local_date(reported_at)))
    problems += await _why_research_is_refused(transaction, asked)
    trip = None
    if asked.trip_id is not None:
        trip = await STUDY_TRIPS.for_update(transaction, asked.trip_id)
        problems += _why_trip_is_refused(trip, asked)
    if problems:
        return Refused(tuple(problems))
    report = ResearchReportFacts(
        id=act.new_id(),
        leader_id=asked.leader_id,
        research_id=asked.research_id,
        trip_id=asked.trip_id,
        title=asked.title,
        abstract=asked.abstract,
        reference=asked.reference,
        state=RESEARCH_REPORT.workflow.first,
        reported_at=reported_at,
        entered_at=act.now,
    )
    await RESEARCH_REPORTS.insert(transaction, report)
    events = [RESEARCH_REPORT.told(report, ResearchReportEvents.FILED, {"title": report.title})]
    if trip is not None:
        moved = await STUDY_TRIP.move(transaction, trip, step="report", entered_at=act.now)
        events.append(STUDY_TRIP.told(moved, StudyTripEvents.REPORTED, clause="WS/8b"))
    await act.record(transaction, *events)
    return ResearchReportFiled(report_id=report.id)


async def _why_research_is_refused(
    transaction: Transaction, asked: FileResearchReport
) -> tuple[Problem, ...]:
    if asked.research_id is None:
        return ()
    research = await RESEARCH.by_id(transaction, asked.research_id)
    if research is None:
        return (problem(ProblemCode.NOT_FOUND, path=("researchId",)),)
    if research.leader_id != asked.leader_id:
        return (problem(ResearchCode.REPORT_OF_ANOTHER, path=("researchId",), clause="WR/57d"),)
    return ()


def _why_trip_is_refused(
    trip: StudyTripFacts | None, asked: FileResearchReport
) -> tuple[Problem, ...]:
    if trip is None:
        return (problem(ProblemCode.NOT_FOUND, path=("tripId",)),)
    if trip.leader_id != asked.leader_id:
        return (problem(ResearchCode.REPORT_OF_ANOTHER, path=("tripId",), clause="WS/8b"),)
    if trip.state is StudyTripState.REPORTED:
        return (problem(ResearchCode.TRIP_REPORTED, path=("tripId",), clause="WS/8b"),)
    if trip.state is not StudyTripState.DONE:
        named = trip.state.named
        told = problem(ProblemCode.STATE_ORDER, path=("tripId",), clause="WS/8b", state=named)
        return (told,)
    return ()


async def _take_back(act: Act, transaction: Transaction, report: ResearchReportFacts) -> None:
    """The trip waits for another report."""
    if report.trip_id is None:
        return
    trip = await STUDY_TRIPS.for_update(transaction, report.trip_id)
    if trip is not None and trip.state is StudyTripState.REPORTED:
        moved = await STUDY_TRIP.move(transaction, trip, step="unreport", entered_at=act.now)
        told = STUDY_TRIP.told(moved, StudyTripEvents.UNREPORTED, clause="WS/8b")
        await act.record(transaction, told)


class OfReport(Stepping, of=RESEARCH_REPORT):
    """What is done with a report."""

    research_report_id: Annotated[
        UUID, Ref("ResearchReport", is_looked_up=False), "Id of the report."
    ]


class EditResearchReport(
    OfReport,
    tells=ResearchReportEvents.EDITED,
    puts=("title",),
    form=("更正调研报告", "Correct"),
):
    """Correct a report; when it was made stays."""

    title: ReportTitle | Absent = ABSENT
    abstract: Abstract | Absent = ABSENT
    reference: Reference | Absent | None = ABSENT


class WithdrawResearchReport(
    OfReport,
    tells=ResearchReportEvents.WITHDRAWN,
    form=("撤回调研报告", "Withdraw"),
    grave="final",
    then=_take_back,
):
    """Withdraw a report; a trip that it was of waits for another."""

    reason: Reason
