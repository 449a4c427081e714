"""Why a request is not filed, and why a step of it is not decided."""

from collections.abc import Mapping
from datetime import date, datetime
from uuid import UUID

from domain.approvals.chains import Chain, chain_of
from domain.approvals.facts import ApprovalFacts
from domain.approvals.problems import ApprovalCode
from domain.approvals.words import OUTSIDE, Absentee, ApprovalMatter, ApprovalOffice
from domain.clause_marks import clause
from domain.clocks.ahead import is_working_days_ahead, latest_filing_day
from domain.clocks.calendar import Calendar
from domain.declared.parts import camel
from domain.gate import refuses_with
from domain.instants import A_DAY, local_date, start_of_day
from domain.people.facts import PostFacts
from domain.people.roles import LEADERS, Role
from domain.problems import Named, Problem, ProblemCode, problem

DETAILS: Mapping[str, Named] = {
    "event_on": Named("活动或发表日期", "the day of the event"),
    "ceremony": Named("活动类型", "the kind of ceremony"),
    "rank": Named("职级", "the rank"),
    "traveller_id": Named("出访人或请假人", "who goes"),
    "destination": Named("前往地", "the destination"),
    "starts_at": Named("离京时间", "when he leaves"),
    "ends_at": Named("返京时间", "when he returns"),
}


@refuses_with(ApprovalCode.DETAIL_MISSING)
def why_details_are_missing(request: ApprovalFacts) -> tuple[Problem, ...]:
    """What is asked for is told as far as its chain has to know it (WR/49-52, WR/63b, WR/65)."""
    chain = chain_of(request)
    return tuple(
        problem(
            ApprovalCode.DETAIL_MISSING,
            clause=chain.clause,
            path=(camel(one),),
            what=DETAILS[one],
        )
        for one in chain.needs
        if getattr(request, one) is None
    )


@clause("WR/50c")
@refuses_with(ApprovalCode.PHOTO_RECEPTION)
def why_reception_is_refused(request: ApprovalFacts) -> tuple[Problem, ...]:
    """Meetings and events arrange no reception and no photos with leaders (WR/50c)."""
    if not request.photo_reception:
        return ()
    return (problem(ApprovalCode.PHOTO_RECEPTION, clause="WR/50c", path=("photoReception",)),)


@clause("WR/51a", "WR/63b")
@refuses_with(ApprovalCode.FILED_TOO_LATE)
def why_it_is_filed_too_late(
    request: ApprovalFacts, chain: Chain, filed_at: datetime, calendar: Calendar
) -> tuple[Problem, ...]:
    """What is bound to a day is filed so many working days ahead (T4), and never after it.

    Absences may be filed afterwards: they are shown as late (WR/65).
    """
    day = request.day
    if day is None or not chain.is_bound_to_day:
        return ()
    count = chain.working_days_ahead
    before = day - A_DAY if chain.is_before else day
    if is_working_days_ahead(calendar, filing=filed_at, event=start_of_day(before), count=count):
        return ()
    last = latest_filing_day(calendar, event_on=before, count=count)
    return (problem(ApprovalCode.FILED_TOO_LATE, clause=chain.clause, last_day=last),)


@clause("WR/49b", "WR/50b", "WR/52a", "WR/52b", "WR/52c", "WR/63b")
@refuses_with(ApprovalCode.EVENT_IS_OVER)
def why_it_is_over(request: ApprovalFacts, decided_at: datetime) -> tuple[Problem, ...]:
    """What needs approval first is not approved afterwards; an article not on its day (WR/63b)."""
    chain, day = chain_of(request), request.day
    if day is None or not chain.is_bound_to_day:
        return ()
    on = local_date(decided_at)
    if on < day or (on == day and not chain.is_before):
        return ()
    return (problem(ApprovalCode.EVENT_IS_OVER, clause=chain.clause, day=day),)


@refuses_with(ApprovalCode.REFERENCE_MISSING)
def why_reference_is_missing(
    office: ApprovalOffice, reference: str | None, cited: str | None
) -> tuple[Problem, ...]:
    """What was decided outside is recorded with its number (WR/7a, WR/52, CORRECTIONS 5)."""
    if office not in OUTSIDE or reference is not None:
        return ()
    return (
        problem(
            ApprovalCode.REFERENCE_MISSING, clause=cited, path=("reference",), office=office.named
        ),
    )


@refuses_with(ApprovalCode.OWN_REQUEST)
def why_it_is_his_own(request: ApprovalFacts, person_id: UUID | None) -> tuple[Problem, ...]:
    """Nobody decides what he applied for, nor that he may go himself."""
    if person_id is None or person_id not in (request.applicant_id, request.traveller_id):
        return ()
    return (problem(ApprovalCode.OWN_REQUEST, clause=request.clause),)


@clause("WR/7a", "WR/65a", "WR/65b")
def absentee_of(request: ApprovalFacts, posts: tuple[PostFacts, ...], on: date) -> Absentee | None:
    """As what somebody is away who holds these posts: the clauses bind leaders and heads alone."""
    held = [one for one in posts if one.holds_on(on)]
    roles = {one.role for one in held}
    if Role.MAYOR in roles:
        return Absentee.MAYOR
    if roles & LEADERS:
        return Absentee.DEPUTY_MAYOR
    is_head = any(one.is_head and one.unit_id == request.unit_id for one in held)
    return Absentee.UNIT_HEAD if is_head else None


@refuses_with(ProblemCode.VALUE_INVALID)
def why_nobody_is_away(request: ApprovalFacts) -> tuple[Problem, ...]:
    """Leave is asked here by leaders, and by heads of units for their own unit (WR/65)."""
    if request.matter is not ApprovalMatter.ABSENCE or request.absentee is not None:
        return ()
    why = Named(
        "当日既非区政府领导，也非本单位主要负责人",
        "no leader of the district and no head of this unit on that day",
    )
    return (problem(ProblemCode.VALUE_INVALID, path=("travellerId",), clause="WR/65b", why=why),)


@refuses_with(ApprovalCode.NO_ABSENCE)
def why_it_is_no_absence(request: ApprovalFacts) -> tuple[Problem, ...]:
    """Absences alone end with a report (CORRECTIONS 5)."""
    if request.matter is ApprovalMatter.ABSENCE:
        return ()
    return (problem(ApprovalCode.NO_ABSENCE, clause=request.clause),)
