"""How far the units are in the four steps of a year: what they owe, and what they hold."""

from typing import Any

from domain.activities.permissions import ActivityPermission as P
from domain.activities.phases import ActivityPhase, due_in, is_of_the_steps, year_of
from domain.clauses.register import clauses
from domain.clocks.compliance import SETTLED, WORST_FIRST, ComplianceStatus
from domain.instants import local_date
from tests.oracle import people
from tests.oracle.eyes import Eyes, Thing
from tests.oracle.lists import Given, WrongError
from tests.oracle.obligations import every, wrong_year
from tests.oracle.room import Kind, Room
from tests.oracle.rows import Row

LONGEST_BEAT = 60
OVER = ("HELD", "DISPOSED", "CLOSED")


def _owed(eyes: Eyes, year: int, unit: Row, phase: ActivityPhase) -> list[ComplianceStatus]:
    return [
        ComplianceStatus(one["status"])
        for one in every(eyes)
        if one["year"] == year
        and one["unit_id"] == unit["id"]
        and is_of_the_steps(clauses()[one["clause"]])
        and due_in(one["due_at"], year) is phase
    ]


def _activities(eyes: Eyes, year: int, unit: Row, phase: ActivityPhase) -> list[Row]:
    return [
        one
        for one in eyes.rows.of("activity", "unit_id", unit["id"])
        if one["phase"] == phase.value and year_of(phase, one["starts_at"]) == year
    ]


def _cell(eyes: Eyes, year: int, unit: Row, phase: ActivityPhase) -> Row | None:
    statuses = _owed(eyes, year, unit, phase)
    activities = _activities(eyes, year, unit, phase)
    if not statuses and not activities:
        return None
    worst = min(statuses, key=WORST_FIRST.index).value if statuses else None
    return {
        "unit_id": unit["id"],
        "phase": phase.value,
        "status": worst,
        "obligations": len(statuses),
        "settled": sum(one in SETTLED for one in statuses),
        "planned": sum(one["state"] in ("DRAFT", "INVITED") for one in activities),
        "held": sum(one["state"] in OVER for one in activities),
        "counted": sum(one["counts_for_phase"] for one in activities),
    }


def _progress(eyes: Eyes, year: int) -> Thing | None:
    if not eyes.may(P.ACTIVITY_READ):
        return None
    (clock,) = eyes.rows.all("ledger_clock")
    units = sorted(eyes.rows.all("unit"), key=lambda one: (one["sort_key"], one["id"]))
    cells = [
        _cell(eyes, year, unit, phase)
        for unit in units
        if eyes.reaches(P.ACTIVITY_READ, unit=unit["id"])
        for phase in ActivityPhase
    ]
    shown = [Thing("UnitInPhase", one) for one in cells if one is not None]
    return Thing("PhaseProgress", {"year": year, "asOf": clock["as_of"], "units": shown})


def phase_progress(eyes: Eyes, given: Given) -> Thing | None:
    """For whoever may see activities at all; a unit sees itself."""
    if eyes.may(P.ACTIVITY_READ) and wrong_year(given):
        raise WrongError("year")
    return _progress(eyes, given["year"])


def board(eyes: Eyes, given: Given) -> Thing:
    """The same of the year that it is."""
    if not 1 <= given["everySeconds"] <= LONGEST_BEAT:
        raise WrongError("everySeconds")
    told: dict[str, Any] = {"progress": _progress(eyes, local_date(eyes.now).year)}
    if told["progress"] is None:
        raise WrongError("NOT_PERMITTED")
    return Thing("PhaseProgressUpdate", told)


ROOM = Room(
    kinds={"UnitInPhase": Kind(fields={"unit": people.unit})},
    questions={"phaseProgress": phase_progress},
    frames={"phaseProgress": board},
)
