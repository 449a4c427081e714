"""Approval requests and their steps: who sees them, who may do what, what waits for whom."""

from dataclasses import replace
from typing import Any

from domain.approvals.permissions import ApprovalPermission as P
from domain.approvals.problems import ApprovalCode
from domain.approvals.states import ApprovalState, ApprovalStepState
from domain.cases.permissions import CasePermission
from domain.people.permissions import PeoplePermission
from domain.permissions import Permission
from domain.problems import Named, Problem, problem
from tests.oracle import cases, people
from tests.oracle.eyes import Eyes, Thing, things
from tests.oracle.lists import Given, WrongError
from tests.oracle.room import Kind
from tests.oracle.rows import Row
from tests.oracle.steps import StepOf, steps

CODE = "APPROVAL"
MOST_STEPS, MOST_WAITING, LONGEST_BEAT = 200, 200, 60
IN_PERSON = ("DEPUTY_IN_CHARGE", "FOREIGN_DEPUTY", "MAYOR")
TRIPS = {"DISTRICT": "WR/52a", "DIVISION": "WR/52b", "DEPUTY_DIVISION": "WR/52c"}
ABSENCES = {"MAYOR": "WR/7a", "DEPUTY_MAYOR": "WR/65a", "UNIT_HEAD": "WR/65b"}
EVENTS = {
    "JOINT_EVENT": "WR/49a",
    "CITY_LEADERS": "WR/49b",
    "ROUTINE_EVENT": "WR/50a",
    "CEREMONY": "WR/50b",
    "LETTER": "WR/50d",
    "FOREIGN_EVENT": "WR/51a",
    "INTERNATIONAL_MEETING": "WR/51b",
    "ARTICLE": "WR/63b",
}
WORDS = {
    "rank": Named("职级", "the rank"),
    "traveller_id": Named("出访人或请假人", "who goes"),
    "destination": Named("前往地", "the destination"),
    "starts_at": Named("离京时间", "when he leaves"),
    "ends_at": Named("返京时间", "when he returns"),
    "ceremony": Named("活动类型", "the kind of ceremony"),
    "event_on": Named("活动或发表日期", "the day of the event"),
}
NAMES = {
    "rank": "rank",
    "traveller_id": "travellerId",
    "destination": "destination",
    "starts_at": "startsAt",
    "ends_at": "endsAt",
    "ceremony": "ceremony",
    "event_on": "eventOn",
}
GOES = ("traveller_id", "destination", "starts_at", "ends_at")


def sees(eyes: Eyes, row: Row) -> bool:
    """The unit that applies, leaders, the Government Office; the office that keeps the chain."""
    return _is_seen(eyes, row["unit_id"], row["checker_id"])


def sees_step(eyes: Eyes, row: Row) -> bool:
    """Whoever sees its request."""
    return _is_seen(eyes, row["unit_id"], row["keeper_id"])


def _is_seen(eyes: Eyes, unit: Any, keeper: Any) -> bool:
    return eyes.reaches(P.APPROVAL_READ, unit=unit) or eyes.reaches(
        CasePermission.CHECKED_CASE_READ, unit=keeper
    )


cases.NARROWER[CODE] = sees


def _clause(row: Row) -> str:
    match row["matter"]:
        case "TRIP_ABROAD":
            return TRIPS[row["rank"] or "DIVISION"]
        case "ABSENCE":
            return ABSENCES[row["absentee"] or "UNIT_HEAD"]
    return EVENTS[row["matter"]]


def _needs(matter: str) -> tuple[str, ...]:
    match matter:
        case "TRIP_ABROAD":
            return ("rank", *GOES)
        case "ABSENCE":
            return GOES
        case "LETTER":
            return ()
        case "CEREMONY":
            return ("ceremony", "event_on")
    return ("event_on",)


def _not_to_be_filed(_eyes: Eyes, row: Row) -> list[Problem]:
    found = [
        problem(
            ApprovalCode.DETAIL_MISSING, clause=_clause(row), path=(NAMES[one],), what=WORDS[one]
        )
        for one in _needs(row["matter"])
        if row[one] is None
    ]
    if row["photo_reception"]:
        found.append(
            problem(ApprovalCode.PHOTO_RECEPTION, clause="WR/50c", path=("photoReception",))
        )
    return found


def _no_absence(_eyes: Eyes, row: Row) -> list[Problem]:
    if row["matter"] == "ABSENCE":
        return []
    return [problem(ApprovalCode.NO_ABSENCE, clause=row["clause"])]


_FILE, _KEEP, _DECIDE = P.APPROVAL_FILE, P.APPROVAL_KEEP, P.APPROVAL_DECIDE
_TO_FILE = ("DRAFT", "INCOMPLETE", "REFUSED")
REQUEST_STEPS = (
    StepOf("editApproval", _FILE, _TO_FILE, None),
    StepOf("fileApproval", _FILE, _TO_FILE, None, _not_to_be_filed),
    StepOf("takeBackApproval", _FILE, ("FILED",), None),
    StepOf("returnApproval", _KEEP, ("FILED", "APPROVED"), None),
    StepOf("reportBackApproval", _FILE, ("APPROVED", "BACK"), None, _no_absence),
    StepOf("withdrawApproval", _FILE, (*_TO_FILE, "FILED", "APPROVED"), None),
)


def request_steps(eyes: Eyes, row: Row) -> list[Thing]:
    """The unit moves it, the office that keeps the chain sends it back."""
    found: list[Thing] = []
    for one in REQUEST_STEPS:
        whose = row["checker_id"] if one.by is _KEEP else row["unit_id"]
        told = steps((one,), lambda state: ApprovalState(state).named)
        found += told(eyes, {**row, "unit_id": whose})
    return found


def _request_of(eyes: Eyes, row: Row) -> Row:
    return cases.whole(eyes, eyes.rows.named("case_file", row["request_id"]))


def _is_pending(eyes: Eyes, row: Row) -> bool:
    request = _request_of(eyes, row)
    return bool(request["state"] == "FILED" and request["round"] == row["round"])


def _is_due(eyes: Eyes, row: Row) -> bool:
    return bool(_request_of(eyes, row)["stage"] >= row["stage"])


def _elsewhere(eyes: Eyes, row: Row) -> list[Problem]:
    if _is_pending(eyes, row):
        return []
    return [problem(ApprovalCode.STEP_NOT_PENDING, clause=row["clause"])]


def _not_now(eyes: Eyes, row: Row) -> list[Problem]:
    if _is_pending(eyes, row) and not _is_due(eyes, row):
        return [problem(ApprovalCode.PRIOR_STEP_OPEN, clause=row["clause"])]
    return _elsewhere(eyes, row)


_PENDING, _DECIDED = ("PENDING",), ("APPROVED", "REFUSED", "RETURNED")
STEPS_OF_STEP = (
    StepOf("approveApprovalStep", _DECIDE, _PENDING, None, _not_now),
    StepOf("refuseApprovalStep", _DECIDE, _PENDING, None, _not_now),
    StepOf("returnApprovalStep", _DECIDE, _PENDING, None, _not_now),
    StepOf("editApprovalStep", _DECIDE, _DECIDED, None),
    StepOf("handOverApprovalStep", _KEEP, _PENDING, None, _elsewhere),
)


def _whose(row: Row, permission: Permission) -> dict[str, Any]:
    is_office = permission is _KEEP or row["office"] not in IN_PERSON
    return {
        "unit_id": row["keeper_id"] if is_office else None,
        "person_id": row["approver_id"],
    }


def steps_of_step(eyes: Eyes, row: Row) -> list[Thing]:
    """Whose turn it is decides; the office that keeps the chain hands it over."""
    found: list[Thing] = []
    for one in STEPS_OF_STEP:
        told = steps((one,), lambda state: ApprovalStepState(state).named)
        found += told(eyes, {**row, **_whose(row, one.by)})
    return found


def _steps_of_request(eyes: Eyes, row: Row) -> list[Thing]:
    rows = eyes.rows.of("approval_step", "request_id", row["id"])
    found = [one for one in rows if sees_step(eyes, one)]
    found.sort(key=lambda one: (one["round"], one["stage"], one["office"]))
    return things("ApprovalStep", found[:MOST_STEPS])


def _person(eyes: Eyes, row: Row, column: str) -> Thing | None:
    found = eyes.rows.one("person", row[column])
    return Thing("Person", found) if found else None


def _absence(eyes: Eyes, row: Row) -> Thing | None:
    found = eyes.rows.one("absence", row["absence_id"])
    return Thing("Absence", found) if found and eyes.may(PeoplePermission.PERSON_READ) else None


def _is_late(_eyes: Eyes, row: Row) -> bool:
    told = row["filed_at"], row["starts_at"]
    return row["matter"] == "ABSENCE" and None not in told and bool(told[0] >= told[1])


def queue(eyes: Eyes, given: Given) -> Thing:
    """What he decides in person, or his office does, and can be decided now."""
    wrong = [] if 1 <= given["everySeconds"] <= LONGEST_BEAT else ["everySeconds"]
    if not eyes.may(PeoplePermission.PERSON_READ):
        wrong.append("NOT_PERMITTED")
    if wrong:
        raise WrongError(*wrong)
    found = [
        one
        for one in eyes.rows.all("approval_step")
        if one["state"] == "PENDING"
        and sees_step(eyes, one)
        and not _not_now(eyes, one)
        and eyes.reaches(
            _DECIDE,
            unit=one["keeper_id"] if one["office"] not in IN_PERSON else None,
            person=one["approver_id"],
        )
    ]
    found.sort(key=lambda one: (one["due_on"] or cases.NO_DAY, one["stands_since"], one["id"]))
    return Thing("ApprovalQueue", {"steps": things("ApprovalStep", found[:MOST_WAITING])})


def _states(_eyes: Eyes, row: Row, given: Any) -> bool:
    return row["state"] in given


REQUESTS = replace(
    cases.list_of(
        CODE,
        {
            "matter": lambda _eyes, row, given: bool(row["matter"] == given),
            "travellerId": people.is_named_by("traveller_id", "Person"),
            "states": _states,
        },
        {"MATTER": people.of_code("matter")},
    ),
    permission=P.APPROVAL_READ,
)
_REQUESTS = cases.room(
    CODE,
    "approvalRequests",
    REQUESTS,
    {
        "applicant": lambda eyes, row: people.person(eyes, row["applicant_id"]),
        "traveller": lambda eyes, row: _person(eyes, row, "traveller_id"),
        "absence": _absence,
        "isFiledLate": _is_late,
        "steps": _steps_of_request,
        "allowedSteps": request_steps,
    },
)
ROOM = replace(
    _REQUESTS,
    kinds={
        **_REQUESTS.kinds,
        "ApprovalStep": Kind(
            table="approval_step",
            sees=sees_step,
            fields={
                "request": lambda eyes, row: Thing("ApprovalRequest", _request_of(eyes, row)),
                "keeper": lambda eyes, row: Thing(
                    "Unit", eyes.rows.named("unit", row["keeper_id"])
                ),
                "approver": lambda eyes, row: _person(eyes, row, "approver_id"),
                "decidedBy": lambda eyes, row: people.person(eyes, row["decided_by_id"]),
                "allowedSteps": steps_of_step,
            },
        ),
    },
    frames={"approvalQueue": queue},
)
