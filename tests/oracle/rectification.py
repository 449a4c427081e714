"""Rectification items: what they go back to, who works on them and who checks, what was done."""

from typing import Any

from domain.cases.permissions import CasePermission
from domain.problems import Problem, problem
from domain.rectification.permissions import RectificationPermission as P
from domain.rectification.problems import RectificationCode
from domain.rectification.states import RectificationState
from tests.oracle import cases, delegation, people, scoring
from tests.oracle.eyes import Eyes, Thing, things
from tests.oracle.lists import Given, WrongError
from tests.oracle.room import Kind, Room
from tests.oracle.rows import Row
from tests.oracle.steps import StepOf, steps
from tests.oracle.wire import key_in

CODE = "RECTIFICATION"
MOST_ACTIONS, MOST_OPEN = 100, 200
AT_WORK = ("ACCEPTED", "IN_PROGRESS", "REOPENED")
BEFORE = ("OPEN", "RETURNED", "ACCEPTED")
HANDED_IN = ("SUBMITTED", "VERIFIED")
NOT_OVER = (*BEFORE, *AT_WORK, *HANDED_IN)


def session(eyes: Eyes, row: Row) -> Thing | None:
    """For whoever sees the session."""
    found = eyes.rows.one("review_session", row["session_id"])
    return Thing("ReviewSession", found) if found and scoring.sees_session(eyes, found) else None


def suggestion(eyes: Eyes, row: Row) -> Thing | None:
    """For whoever sees the suggestion."""
    found = eyes.rows.one("suggestion", row["suggestion_id"])
    return Thing("Suggestion", found) if found and delegation.sees_suggestion(eyes, found) else None


def is_of_session(_eyes: Eyes, row: Row, given: str) -> bool:
    """Said in the session with this id; what was said in none is of no session."""
    return row["session_id"] is not None and row["session_id"] == key_in(given, "ReviewSession")


def _case_of(eyes: Eyes, row: Row) -> Row:
    return cases.whole(eyes, eyes.rows.named("case_file", row["item_id"]))


def sees_action(eyes: Eyes, row: Row) -> bool:
    """Of an item that is his unit's now, whoever did it, or that his unit checks."""
    case = _case_of(eyes, row)
    return eyes.reaches(CasePermission.CASE_READ, unit=case["unit_id"]) or eyes.reaches(
        CasePermission.CHECKED_CASE_READ, unit=case["checker_id"]
    )


def actions(eyes: Eyes, row: Row) -> list[Thing]:
    """The oldest first."""
    found = sorted(
        eyes.rows.of("rectification_action", "item_id", row["id"]),
        key=lambda one: (one["recorded_at"], one["id"]),
    )
    return things("RectificationAction", [one for one in found if sees_action(eyes, one)])[
        :MOST_ACTIONS
    ]


def item(eyes: Eyes, row: Row) -> Thing:
    """Whoever sees the action sees what it is about."""
    return Thing("RectificationItem", _case_of(eyes, row))


def _nothing_done(_eyes: Eyes, row: Row) -> list[Problem]:
    if row["action_count"] > 0:
        return []
    return [problem(RectificationCode.ACTION_MISSING, clause=row["clause"])]


def _not_reported(_eyes: Eyes, row: Row) -> list[Problem]:
    if row["source_kind"] not in ("AUDIT", "INSPECTION") or row["reported_on"] is not None:
        return []
    return [problem(RectificationCode.REPORT_MISSING, clause="WR/28b")]


def _not_to_be_closed(eyes: Eyes, row: Row) -> list[Problem]:
    return [*_nothing_done(eyes, row), *_not_reported(eyes, row)]


_WORK, _CHECK = P.RECTIFICATION_WORK, P.RECTIFICATION_CHECK
TABLE = (
    StepOf("acceptRectification", _WORK, ("OPEN",), None),
    StepOf("returnRectification", _WORK, ("OPEN", "ACCEPTED"), None),
    StepOf("refileRectification", _CHECK, ("RETURNED",), None),
    StepOf("beginRectification", _WORK, ("ACCEPTED", "REOPENED"), None),
    StepOf("recordRectificationAction", _WORK, AT_WORK, "FS/3.2f"),
    StepOf("withdrawRectificationAction", _WORK, AT_WORK, "FS/3.2f"),
    StepOf("submitRectification", _WORK, ("IN_PROGRESS",), None, _nothing_done),
    StepOf("takeBackRectification", _WORK, ("SUBMITTED",), None),
    StepOf("reportRectification", _WORK, (*AT_WORK, *HANDED_IN), "WR/28b"),
    StepOf("verifyRectification", _CHECK, ("SUBMITTED",), "WR/55d"),
    StepOf("reopenRectification", _CHECK, (*HANDED_IN, "CLOSED"), "WR/55d"),
    StepOf("closeRectification", _CHECK, ("VERIFIED",), None, _not_to_be_closed),
    StepOf("editRectification", _CHECK, (*BEFORE, *AT_WORK), None),
    StepOf("extendRectification", _CHECK, NOT_OVER, None),
    StepOf("withdrawRectification", _CHECK, NOT_OVER, None),
)
_EACH = tuple(
    (one.by, steps((one,), lambda state: RectificationState(state).named)) for one in TABLE
)


def item_steps(eyes: Eyes, row: Row) -> list[Thing]:
    """The unit works, the unit that checks checks."""
    found: list[Thing] = []
    for by, told in _EACH:
        whose = row["checker_id"] if by is _CHECK else row["unit_id"]
        found += told(eyes, {**row, "unit_id": whose})
    return found


def changed(eyes: Eyes, given: Given) -> Thing:
    """What a unit has to put right."""
    unit = eyes.rows.one("unit", key_in(given["unitId"], "Unit"))
    if unit is None or not eyes.reaches(CasePermission.CASE_READ, unit=unit["id"]):
        raise WrongError("NOT_FOUND")
    found = [
        one
        for one in cases.every_case(eyes)
        if one["kind"] == CODE and one["unit_id"] == unit["id"] and one["closed_at"] is None
    ]
    found.sort(
        key=lambda one: (one["due_on"] is None, one["due_on"] or 0, one["opened_at"], one["id"])
    )
    today = people.today(eyes)
    return Thing(
        "RectificationUpdate",
        {
            "unit": Thing("Unit", unit),
            "openCount": len(found),
            "lateCount": sum(one["due_on"] is not None and one["due_on"] < today for one in found),
            "items": things("RectificationItem", found[:MOST_OPEN]),
        },
    )


def _states(_eyes: Eyes, row: Row, given: Any) -> bool:
    return row["state"] in given


ITEMS = cases.list_of(
    CODE,
    {
        "sessionId": is_of_session,
        "suggestionId": people.is_named_by("suggestion_id", "Suggestion"),
        "sourceKind": lambda _eyes, row, given: bool(row["source_kind"] == given),
        "states": _states,
    },
    {"SOURCE_KIND": people.of_code("source_kind")},
)

_ITEM = cases.room(
    CODE,
    "rectificationItems",
    ITEMS,
    {
        "session": session,
        "suggestion": suggestion,
        "actions": actions,
        "allowedSteps": item_steps,
    },
)
ROOM = Room(
    kinds={
        **_ITEM.kinds,
        "RectificationAction": Kind(
            table="rectification_action",
            sees=sees_action,
            fields={"item": item, "unit": people.unit},
        ),
    },
    lists=_ITEM.lists,
    frames={"rectificationChanged": changed},
)
