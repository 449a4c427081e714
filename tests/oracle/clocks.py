"""Deadlines, which explain themselves: a unit sees its own."""

from datetime import datetime
from typing import Any
from uuid import UUID

from domain.clocks.explanation import explain
from domain.clocks.kinds import CLOCK_KINDS
from domain.clocks.permissions import ClockPermission
from domain.texts.folding import folded
from tests.oracle import people
from tests.oracle.eyes import Eyes, Thing
from tests.oracle.lists import Given, ListOf, WrongError
from tests.oracle.room import Kind, Room
from tests.oracle.rows import Row
from tests.oracle.texts import is_code
from tests.oracle.wire import is_sought


def sees(eyes: Eyes, row: Row) -> bool:
    """All, or those of his unit."""
    return eyes.reaches(ClockPermission.DEADLINE_READ, unit=row["unit_id"])


def explanation(eyes: Eyes, row: Row) -> Thing:
    """By the same rule that the due instant came from."""
    kind = CLOCK_KINDS[row["kind"]]
    given = explain(
        kind,
        row["started_at"],
        calendar=eyes.calendar if kind.counts_days else None,
        pauses=[
            (datetime.fromisoformat(begin), datetime.fromisoformat(end))
            for begin, end in row["pauses"]
        ],
        extended_by=row["extended_by"],
    )
    steps = [
        Thing(
            "ExplanationStep",
            {
                "beginsAt": one.begins_at,
                "endsAt": one.ends_at,
                "isCounted": one.is_counted,
                "day": one.day,
                "kind": one.kind,
                "number": one.number,
                "isProvisional": one.is_provisional,
                "text": eyes.in_words(zh=one.zh, en=one.en),
            },
        )
        for one in given.steps
    ]
    return Thing(
        "DeadlineExplanation",
        {
            "rule": eyes.in_words(zh=given.rule_zh, en=given.rule_en),
            "ruleVersion": given.rule_version,
            "calendarVersion": given.calendar_version,
            "isProvisional": given.is_provisional,
            "steps": steps,
        },
    )


def alert(eyes: Eyes, given: Given) -> Thing:
    """The milestone that an event tells, and the deadline as it stands now."""
    _judged(eyes, given)
    assert eyes.told.item is not None
    payload: dict[str, Any] = eyes.told.item["payload"]
    row = eyes.rows.named("deadline", UUID(payload["deadlineId"]))
    told = {"milestone": payload["milestone"], "deadline": Thing("Deadline", row)}
    return Thing("DeadlineAlert", told)


def follows(eyes: Eyes, given: Given, row: Row) -> bool:
    """Milestones in the log, of his unit if so bound, by the state that each led to."""
    asked = _judged(eyes, given)
    unit, kind, states = (asked.get(one) for one in ("unitId", "kind", "states"))
    return (
        "milestone" in row["payload"]
        and eyes.reaches(ClockPermission.DEADLINE_READ, unit=row["unit_id"])
        and (unit is None or people.is_of_unit(row, unit))
        and (kind is None or is_code(row["payload"]["clock"], folded(kind)))
        and (states is None or row["payload"].get("state") in states)
    )


def _judged(eyes: Eyes, given: Given) -> Given:
    if not eyes.may(ClockPermission.DEADLINE_READ):
        raise WrongError("NOT_PERMITTED")
    asked = {key: one for key, one in (given.get("filter") or {}).items() if one is not None}
    if "kind" in asked and not is_sought(asked["kind"]):
        raise WrongError("filter.kind")
    return asked


DEADLINES = ListOf(
    of="Deadline",
    rows=lambda eyes: eyes.rows.all("deadline"),
    permission=ClockPermission.DEADLINE_READ,
    sees=sees,
    key=lambda _eyes, row: (row["due_at"], row["id"]),
    tags="tu",
    filters={
        "unitId": lambda _eyes, row, given: people.is_of_unit(row, given),
        "states": lambda _eyes, row, given: row["state"] in given,
        "kind": lambda _eyes, row, given: is_code(row["kind"], given),
    },
    looks_for=frozenset({"kind"}),
    orders={
        "DUE_AT": ("t", lambda row: row["due_at"]),
        "STARTED_AT": ("t", lambda row: row["started_at"]),
    },
    groups={
        "KIND": people.of_code("kind"),
        "STATE": people.of_code("state"),
        "UNIT": people.of_unit,
    },
)

ROOM = Room(
    kinds={
        "DeadlineConnection": Kind(asked={"counts": DEADLINES.counts}),
        "Deadline": Kind(
            table="deadline",
            sees=sees,
            fields={"explanation": explanation, "unit": people.unit},
        ),
    },
    lists={"deadlines": DEADLINES},
    frames={"deadlineAlerts": alert},
    follows={"deadlineAlerts": follows},
)
