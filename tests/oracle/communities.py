"""What communities do and are asked to do: lists are everybody's, requests of unit and street."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

from domain.communities.admission import AdmissionState
from domain.communities.duty_list import DutyListState
from domain.communities.permissions import CommunitiesPermission as P
from domain.communities.problems import CommunitiesCode
from domain.communities.task import TaskState
from domain.events.permissions import EventPermission
from domain.problems import Problem, problem
from tests.oracle import events, people
from tests.oracle.eyes import Eyes, Thing, things
from tests.oracle.lists import Given, Group, ListOf, WrongError
from tests.oracle.room import FieldOf, Kind, Known, Room
from tests.oracle.rows import Row, Rows
from tests.oracle.steps import StepOf, steps
from tests.oracle.texts import are_found, holds
from tests.oracle.wire import day, global_id, key_in

MOST_TASKS = 100
OUT = ("PUBLISHED", "SUPERSEDED")


def sees_list(eyes: Eyes, row: Row) -> bool:
    """The office all, everybody what was published."""
    return eyes.may(P.COMMUNITY_DUTY_DRAFT_READ) or (
        eyes.may(P.COMMUNITY_DUTY_READ) and row["state"] in OUT
    )


def _list(eyes: Eyes, row: Row) -> Row:
    return eyes.rows.named("community_duty_list", row["list_id"])


def sees_duty(eyes: Eyes, row: Row) -> bool:
    """By its list."""
    return sees_list(eyes, _list(eyes, row))


def sees_both(eyes: Eyes, row: Row) -> bool:
    """Who follows all, a unit its own, a street what is asked of its communities."""
    return any(
        eyes.reaches(P.ADMISSION_READ, unit=one) for one in (row["unit_id"], row["street_id"])
    )


def _to_street(eyes: Eyes, row: Row, event: Row) -> bool:
    return event["audience"] == P.ADMISSION_READ and all(
        eyes.reaches(one, unit=row["street_id"])
        for one in (EventPermission.EVENT_READ, P.ADMISSION_READ)
    )


def _is_list_in_force(eyes: Eyes, row: Row) -> bool:
    return row["state"] in OUT and people.holds_on(row, people.today(eyes))


def _is_in_force(eyes: Eyes, row: Row) -> bool:
    return row["state"] == "APPROVED" and people.holds_on(row, people.today(eyes))


def _has_ended(eyes: Eyes, row: Row) -> bool:
    return bool(row["state"] == "APPROVED" and row["valid_to"] < people.today(eyes))


def _ref(column: str, table: str, of: str) -> FieldOf:
    """Whoever sees the row sees what it names."""

    def told(eyes: Eyes, row: Row) -> Thing | None:
        found = eyes.rows.one(table, row[column])
        return None if found is None else Thing(of, found)

    return told


def _copied_from(eyes: Eyes, row: Row) -> Thing | None:
    found = eyes.rows.one("community_duty_list", row["copied_from_id"])
    return Thing("CommunityDutyList", found) if found and sees_list(eyes, found) else None


def _duties(eyes: Eyes, row: Row) -> list[Thing]:
    found = eyes.rows.of("community_duty", "list_id", row["id"])
    return things("CommunityDuty", sorted(found, key=lambda one: one["number"]))


def _communities(eyes: Eyes, row: Row) -> list[Thing]:
    found = (eyes.rows.one("community", UUID(one)) for one in row["community_ids"])
    return things("Community", [one for one in found if one is not None])


def _tasks(eyes: Eyes, row: Row) -> list[Thing]:
    found = eyes.rows.of("community_task", "admission_id", row["id"])
    found = sorted(found, key=lambda one: one["id"])
    found.sort(key=lambda one: one["handed_over_on"], reverse=True)
    return things("CommunityTask", [one for one in found if sees_both(eyes, one)][:MOST_TASKS])


def _empty(_eyes: Eyes, row: Row) -> list[Problem]:
    code = CommunitiesCode.DUTY_LIST_EMPTY
    return [] if row["duty_count"] else [problem(code, clause="WS/27a")]


_LIST_STEPS = steps(
    (
        StepOf("editCommunityDutyList", P.COMMUNITY_DUTY_DRAFT, ("DRAFT",), "WS/27a"),
        StepOf("putCommunityDuty", P.COMMUNITY_DUTY_DRAFT, ("DRAFT",), "WS/27a"),
        StepOf("strikeCommunityDuty", P.COMMUNITY_DUTY_DRAFT, ("DRAFT",), "WS/27a"),
        StepOf("publishCommunityDutyList", P.COMMUNITY_DUTY_PUBLISH, ("DRAFT",), "WS/27a", _empty),
        StepOf("discardCommunityDutyList", P.COMMUNITY_DUTY_DRAFT, ("DRAFT",), "WS/27a"),
    ),
    lambda state: DutyListState(state).named,
)


def list_steps(eyes: Eyes, row: Row) -> list[Thing]:
    """For the office."""
    return _LIST_STEPS(eyes, row) if eyes.may(P.COMMUNITY_DUTY_DRAFT_READ) else []


def _named(state: str) -> Any:
    return AdmissionState(state).named


_OPEN = ("FILED", "RETURNED")
_ASKING = steps(
    (
        StepOf("editAdmissionRequest", P.ADMISSION_FILE, _OPEN, "WS/27b"),
        StepOf("refileAdmissionRequest", P.ADMISSION_FILE, ("RETURNED",), "WS/27b"),
        StepOf("withdrawAdmissionRequest", P.ADMISSION_FILE, _OPEN, "WS/27b"),
    ),
    _named,
)
_DECIDING = steps(
    (
        StepOf("returnAdmissionRequest", P.ADMISSION_DECIDE, ("FILED",), "WS/27b"),
        StepOf("approveAdmissionRequest", P.ADMISSION_DECIDE, ("FILED",), "WS/27b"),
        StepOf("refuseAdmissionRequest", P.ADMISSION_DECIDE, ("FILED",), "WS/27b"),
        StepOf("revokeAdmission", P.ADMISSION_DECIDE, ("APPROVED",), "WS/27b"),
    ),
    _named,
)


def request_steps(eyes: Eyes, row: Row) -> list[Thing]:
    """Its unit asks; the street decides, unless it is the one who asks."""
    decider = None if row["street_id"] == row["unit_id"] else row["street_id"]
    return _ASKING(eyes, row) + _DECIDING(eyes, {**row, "unit_id": decider})


TASK_STEPS = steps(
    (
        StepOf("closeCommunityTask", P.COMMUNITY_TASK_RUN, ("HANDED_OVER",), "WS/27b"),
        StepOf("takeBackCommunityTask", P.COMMUNITY_TASK_RUN, ("HANDED_OVER",), "WS/27b"),
    ),
    lambda state: TaskState(state).named,
)


def _asks(eyes: Eyes, row: Row, given: str) -> bool:
    """This community, by its name or with all of its street."""
    community = eyes.rows.one("community", key_in(given, "Community"))
    if community is None:
        return False
    if not row["community_ids"]:
        return bool(row["street_id"] == community["unit_id"])
    return str(community["id"]) in row["community_ids"]


def _by(column: str) -> Group:
    def told(eyes: Eyes, row: Row) -> tuple[str | None, Thing | None]:
        return people.of_unit(eyes, {"unit_id": row[column]})

    return told


def _states(_eyes: Eyes, row: Row, given: Any) -> bool:
    return row["state"] in given


def _same(found: Callable[[Eyes, Row], bool]) -> Callable[[Eyes, Row, Any], bool]:
    return lambda eyes, row, given: found(eyes, row) is given


_is = people.is_named_by
_OF = {"unitId": _is("unit_id", "Unit"), "streetId": _is("street_id", "Unit")}

LISTS = ListOf(
    of="CommunityDutyList",
    rows=lambda eyes: eyes.rows.all("community_duty_list"),
    permission=P.COMMUNITY_DUTY_READ,
    sees=sees_list,
    key=lambda _eyes, row: (row["version"], row["id"]),
    tags="iu",
    is_descending=True,
    filters={"states": _states, "isInForce": _same(_is_list_in_force)},
    groups={"STATE": people.of_code("state")},
)
DUTIES = ListOf(
    of="CommunityDuty",
    rows=lambda eyes: eyes.rows.all("community_duty"),
    permission=P.COMMUNITY_DUTY_READ,
    sees=sees_duty,
    key=lambda _eyes, row: (row["number"], row["id"]),
    tags="iu",
    filters={
        "dutyListId": _is("list_id", "CommunityDutyList"),
        "leadUnitId": _is("lead_unit_id", "Unit"),
        "isInForce": _same(lambda eyes, row: _is_list_in_force(eyes, _list(eyes, row))),
        "text": lambda _eyes, row, given: (
            holds(row["content"], given) or holds(row["basis"], given)
        ),
    },
    looks_for=frozenset({"text"}),
    groups={"UNIT": _by("lead_unit_id")},
)
REQUESTS = ListOf(
    of="AdmissionRequest",
    rows=lambda eyes: eyes.rows.all("admission_request"),
    permission=P.ADMISSION_READ,
    sees=sees_both,
    key=lambda _eyes, row: (row["filed_at"], row["id"]),
    tags="tu",
    is_descending=True,
    filters={
        **_OF,
        "communityId": _asks,
        "states": _states,
        "holdsOn": lambda _eyes, row, given: (
            row["state"] == "APPROVED" and people.holds_on(row, given)
        ),
        "hasEnded": _same(_has_ended),
        "text": lambda _eyes, row, given: are_found(
            (row["title"], row["content"], row["grounds"]), given
        ),
    },
    looks_for=frozenset({"text"}),
    orders={
        "FILED_AT": ("t", lambda row: row["filed_at"]),
        "VALID_FROM": ("d", lambda row: row["valid_from"]),
        "VALID_TO": ("d", lambda row: row["valid_to"]),
    },
    groups={
        "MONTH": people.of_month("filed_at"),
        "STATE": people.of_code("state"),
        "STREET": _by("street_id"),
        "UNIT": people.of_unit,
    },
)
TASKS = ListOf(
    of="CommunityTask",
    rows=lambda eyes: eyes.rows.all("community_task"),
    permission=P.ADMISSION_READ,
    sees=sees_both,
    key=lambda _eyes, row: (row["handed_over_on"], row["id"]),
    tags="du",
    is_descending=True,
    filters={
        **_OF,
        "communityId": _is("community_id", "Community"),
        "admissionId": _is("admission_id", "AdmissionRequest"),
        "dutyId": _is("duty_id", "CommunityDuty"),
        "states": _states,
    },
    groups={
        "STATE": people.of_code("state"),
        "STREET": _by("street_id"),
        "UNIT": people.of_unit,
    },
)


def updated(eyes: Eyes, given: Given) -> Thing:
    """One request."""
    key = key_in(given["admissionRequestId"], "AdmissionRequest")
    found = eyes.rows.one("admission_request", key)
    if found is None or not sees_both(eyes, found):
        raise WrongError("NOT_FOUND")
    return Thing("AdmissionRequestUpdate", {"request": Thing("AdmissionRequest", found)})


def known(rows: Rows) -> Known:
    """Requests, and days beside their first and last."""
    found = rows.all("admission_request")
    bounds = [one[column] for one in found[:20] for column in ("valid_from", "valid_to")]
    days = [day(one + timedelta(days=by)) for one in bounds for by in (-1, 0, 1)]
    of = {
        name: [global_id(of, one["id"]) for one in rows.all(table)]
        for name, of, table in (
            ("communityId", "Community", "community"),
            ("dutyListId", "CommunityDutyList", "community_duty_list"),
            ("dutyId", "CommunityDuty", "community_duty"),
            ("admissionId", "AdmissionRequest", "admission_request"),
        )
    }
    return {
        **of,
        "admissionRequestId": [global_id("AdmissionRequest", one["id"]) for one in found],
        "holdsOn": days,
    }


def _street(eyes: Eyes, row: Row) -> Thing:
    return Thing("Unit", eyes.rows.named("unit", row["street_id"]))


_DUTY = _ref("duty_id", "community_duty", "CommunityDuty")

ROOM = Room(
    known=known,
    kinds={
        "CommunityDutyList": Kind(
            table="community_duty_list",
            sees=sees_list,
            fields={
                "copiedFrom": _copied_from,
                "isInForce": _is_list_in_force,
                "duties": _duties,
                "allowedSteps": list_steps,
            },
            asked={"history": events.history("community_duty_list")},
        ),
        "CommunityDuty": Kind(
            table="community_duty",
            sees=sees_duty,
            renamed={"text": "content"},
            fields={
                "dutyList": _ref("list_id", "community_duty_list", "CommunityDutyList"),
                "leadUnit": _ref("lead_unit_id", "unit", "Unit"),
            },
        ),
        "AdmissionRequest": Kind(
            table="admission_request",
            sees=sees_both,
            fields={
                "unit": people.unit,
                "street": _street,
                "duty": _DUTY,
                "communities": _communities,
                "isForWholeStreet": lambda _eyes, row: not row["community_ids"],
                "isInForce": _is_in_force,
                "hasEnded": _has_ended,
                "tasks": _tasks,
                "allowedSteps": request_steps,
            },
            asked={"history": events.history("admission_request", _to_street)},
        ),
        "CommunityTask": Kind(
            table="community_task",
            sees=sees_both,
            fields={
                "unit": people.unit,
                "street": _street,
                "community": _ref("community_id", "community", "Community"),
                "admission": _ref("admission_id", "admission_request", "AdmissionRequest"),
                "duty": _DUTY,
                "allowedSteps": TASK_STEPS,
            },
            asked={"history": events.history("community_task", _to_street)},
        ),
        **{
            f"{one.of}Connection": Kind(asked={"counts": one.counts})
            for one in (LISTS, DUTIES, REQUESTS, TASKS)
        },
    },
    lists={
        "communityDutyLists": LISTS,
        "communityDuties": DUTIES,
        "admissionRequests": REQUESTS,
        "communityTasks": TASKS,
    },
    frames={"admissionRequestUpdated": updated},
)
