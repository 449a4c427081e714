"""Quarterly returns: a unit its own, the Performance Office, the office and leaders all."""

from collections.abc import Callable
from typing import Any

from domain.problems import Problem, ProblemCode, problem
from domain.quarterly_reports.facts import QuarterlyReportPart, QuarterlyReportState
from domain.quarterly_reports.permissions import QuarterlyReportPermission as P
from tests.oracle import activities, delegation, events, obligations, people
from tests.oracle.eyes import Eyes, Thing, things
from tests.oracle.lists import Given, ListOf, WrongError
from tests.oracle.room import AskedField, Kind, Known, Room
from tests.oracle.rows import Row, Rows
from tests.oracle.steps import StepOf, steps
from tests.oracle.wire import global_id, key_in

MOST_LINES, MOST_OVERDUE, LONGEST_BEAT = 200, 1_000, 60
PARTS = (
    ("activity_count", "activities_empty_reason", QuarterlyReportPart.ACTIVITIES),
    ("invitation_count", "delegates_empty_reason", QuarterlyReportPart.DELEGATES),
    ("opinion_count", "opinions_empty_reason", QuarterlyReportPart.OPINIONS),
)


def sees(eyes: Eyes, row: Row) -> bool:
    """All, or his unit's."""
    return eyes.reaches(P.QUARTERLY_REPORT_READ, unit=row["unit_id"])


def _missing(_eyes: Eyes, row: Row) -> list[Problem]:
    return [
        problem(ProblemCode.PART_MISSING, clause="FS/4.2b", part=part.named)
        for count, reason, part in PARTS
        if row[count] == 0 and row[reason] is None
    ]


_OPEN = ("DRAFT", "RETURNED")
STEPS = steps(
    (
        StepOf("regenerateQuarterlyReport", P.QUARTERLY_REPORT_FILE, _OPEN, "FS/4.2b"),
        StepOf("explainEmptyParts", P.QUARTERLY_REPORT_FILE, _OPEN, "FS/4.2b"),
        StepOf("submitQuarterlyReport", P.QUARTERLY_REPORT_FILE, _OPEN, "FS/4.2b", _missing),
        StepOf("acceptQuarterlyReport", P.QUARTERLY_REPORT_REVIEW, ("SUBMITTED",), "FS/4.2b"),
        StepOf("returnQuarterlyReport", P.QUARTERLY_REPORT_REVIEW, ("SUBMITTED",), "FS/4.2b"),
    ),
    lambda state: QuarterlyReportState(state).named,
)


def _part(table: str, of: str, order: Callable[[Row], Any]) -> AskedField:
    def told(eyes: Eyes, row: Row, given: Given) -> list[Thing]:
        if not 1 <= given["first"] <= MOST_LINES:
            raise WrongError("first")
        found = sorted(eyes.rows.of(table, "report_id", row["id"]), key=order)
        return things(of, found[: given["first"]])

    return told


def _member(eyes: Eyes, row: Row) -> Thing:
    return Thing("Representative", eyes.rows.named("representative", row["representative_id"]))


def _suggestion(eyes: Eyes, row: Row) -> Thing | None:
    found = eyes.rows.named("suggestion", row["suggestion_id"])
    return Thing("Suggestion", found) if delegation.sees_suggestion(eyes, found) else None


REPORTS = ListOf(
    of="QuarterlyReport",
    rows=lambda eyes: eyes.rows.all("quarterly_report"),
    permission=P.QUARTERLY_REPORT_READ,
    sees=sees,
    key=lambda _eyes, row: (row["year"], row["quarter"], row["id"]),
    tags="iiu",
    is_descending=True,
    filters={
        "unitId": lambda _eyes, row, given: people.is_of_unit(row, given),
        "year": lambda _eyes, row, given: bool(row["year"] == given),
        "quarter": lambda _eyes, row, given: bool(row["quarter"] == given),
        "states": lambda _eyes, row, given: row["state"] in given,
    },
    orders={"ENTERED_AT": ("t", lambda row: row["entered_at"])},
    groups={"STATE": people.of_code("state"), "UNIT": people.of_unit},
)


def updated(eyes: Eyes, given: Given) -> Thing:
    """One return."""
    found = eyes.rows.one("quarterly_report", key_in(given["quarterlyReportId"], "QuarterlyReport"))
    if found is None or not sees(eyes, found):
        raise WrongError("NOT_FOUND")
    return Thing("QuarterlyReportUpdate", {"report": Thing("QuarterlyReport", found)})


def overdue(eyes: Eyes, given: Given) -> Thing:
    """What was missed in the ledger's year and the one before."""
    if not 1 <= given["everySeconds"] <= LONGEST_BEAT:
        raise WrongError("everySeconds")
    if not eyes.everywhere(P.QUARTERLY_REPORT_READ):
        raise WrongError("NOT_PERMITTED")
    (clock,) = eyes.rows.all("ledger_clock")
    years = (clock["today"].year, clock["today"].year - 1)
    found: list[Row] = [
        one
        for one in obligations.every(eyes)
        if (one["duty"], one["status"]) == ("FS/4.2b", "MISSED")
        and one["year"] in years
        and obligations.sees(eyes, one)
    ]
    found.sort(key=lambda one: (one["due_at"], one["key"]))
    told = {"asOf": clock["as_of"], "obligations": things("Obligation", found[:MOST_OVERDUE])}
    return Thing("QuarterlyOverdue", told)


def _counts(eyes: Eyes, page: Row, given: Given) -> list[Thing]:
    return REPORTS.counts(eyes, page, given)


def known(rows: Rows) -> Known:
    """Returns, and quarters of years."""
    found = [global_id("QuarterlyReport", one["id"]) for one in rows.all("quarterly_report")]
    return {"quarterlyReportId": found, "quarter": [1, 2, 3, 4, 4, 0]}


ROOM = Room(
    known=known,
    kinds={
        "QuarterlyReport": Kind(
            table="quarterly_report",
            sees=sees,
            fields={"unit": people.unit, "allowedSteps": STEPS},
            asked={
                "activities": _part(
                    "reported_activity",
                    "ReportedActivity",
                    lambda one: (one["starts_at"], one["id"]),
                ),
                "delegates": _part(
                    "reported_delegate", "ReportedDelegate", lambda one: (one["code"], one["id"])
                ),
                "opinions": _part(
                    "reported_opinion", "ReportedOpinion", lambda one: (one["filed_at"], one["id"])
                ),
                "history": events.history("quarterly_report"),
            },
        ),
        "ReportedActivity": Kind(fields={"activity": activities.activity_of}),
        "ReportedDelegate": Kind(fields={"representative": _member}),
        "ReportedOpinion": Kind(fields={"suggestion": _suggestion}),
        "QuarterlyReportConnection": Kind(asked={"counts": _counts}),
    },
    lists={"quarterlyReports": REPORTS},
    frames={"quarterlyReportUpdated": updated, "quarterlyOverdue": overdue},
)
