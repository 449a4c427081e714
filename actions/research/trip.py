"""Study trips are planned and made (WS/8a)."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from actions.making import Making
from actions.moving import Moving
from actions.stepping import Stepping
from domain.declared.entries import Reason
from domain.declared.marks import ABSENT, Absent, Ref
from domain.gate import refuses_with
from domain.instants import local_date
from domain.problems import Named, Problem, ProblemCode, problem
from domain.research.events import StudyTripEvents
from domain.research.facts import LeaderId
from domain.research.permissions import ResearchPermission as P
from domain.research.problems import ResearchCode
from domain.research.rules import why_no_leader
from domain.research.trips import (
    STUDY_TRIP_WORKFLOW,
    Destination,
    FirstDay,
    LastDay,
    StudyTripFacts,
    TripSubject,
)
from store.database import Transaction
from store.people.rows import POSTS
from store.research.rows import STUDY_TRIPS

STUDY_TRIP: Moving[StudyTripFacts] = Moving(
    name="StudyTrip",
    called="trip",
    rows=STUDY_TRIPS,
    workflow=STUDY_TRIP_WORKFLOW,
    sees=P.RESEARCH_READ,
    clause="WS/8a",
)


@refuses_with(ProblemCode.VALUE_INVALID, ResearchCode.NOT_A_DISTRICT_LEADER)
async def why_trip_is_refused(
    transaction: Transaction, trip: StudyTripFacts
) -> tuple[Problem, ...]:
    """Its days, and who leads it."""
    posts = await POSTS.where(transaction, "person_id = $1", trip.leader_id)
    problems = list(why_no_leader(posts, trip.starts_on))
    if trip.ends_on < trip.starts_on:
        why = Named("早于开始日期", "it ends before it begins")
        problems.append(problem(ProblemCode.VALUE_INVALID, path=("endsOn",), why=why))
    return tuple(problems)


@refuses_with(ProblemCode.VALUE_INVALID)
def why_completion_is_refused(
    _asked: Any, trip: StudyTripFacts, now: datetime
) -> tuple[Problem, ...]:
    """Nothing is done before its last day."""
    if trip.ends_on <= local_date(now):
        return ()
    why = Named(f"{trip.ends_on}才结束", f"it ends on {trip.ends_on}")
    return (problem(ProblemCode.VALUE_INVALID, path=("tripId",), why=why),)


class PlanStudyTrip(
    Making,
    of=STUDY_TRIP,
    by=P.RESEARCH_KEEP,
    tells=StudyTripEvents.PLANNED,
    puts=("destination", "starts_on"),
    stamps="entered_at",
    form=("安排学习考察", "Plan a study trip"),
    checked=why_trip_is_refused,
):
    """Plan a study trip of a leader to another region; two a year are usual for the district.

    Clause: WS/8a, WS/8c.
    """

    leader_id: LeaderId
    destination: Destination
    subject: TripSubject
    starts_on: FirstDay
    ends_on: LastDay


class OfTrip(Stepping, of=STUDY_TRIP):
    """What is done with a study trip."""

    trip_id: Annotated[UUID, Ref("StudyTrip", is_looked_up=False), "Id of the trip."]


class EditStudyTrip(
    OfTrip,
    tells=StudyTripEvents.EDITED,
    puts=("destination", "starts_on"),
    form=("更正学习考察", "Correct"),
    checked=why_trip_is_refused,
):
    """Correct a study trip that is planned."""

    destination: Destination | Absent = ABSENT
    subject: TripSubject | Absent = ABSENT
    starts_on: FirstDay | Absent = ABSENT
    ends_on: LastDay | Absent = ABSENT


class CompleteStudyTrip(
    OfTrip,
    tells=StudyTripEvents.COMPLETED,
    stamps="entered_at",
    form=("完成学习考察", "Complete"),
    weighed=why_completion_is_refused,
):
    """Say that a study trip was made; its report is due then."""


class CancelStudyTrip(
    OfTrip,
    tells=StudyTripEvents.CANCELLED,
    stamps="entered_at",
    form=("取消学习考察", "Cancel"),
    grave="final",
):
    """Cancel a study trip."""

    reason: Reason
