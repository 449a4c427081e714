"""The whole district's ledger at one glance: everybody's obligations put together."""

from typing import Any

from domain.activities.phases import due_in
from domain.clocks.compliance import SETTLED, WORST_FIRST, ComplianceStatus
from tests.oracle.eyes import Eyes, Thing
from tests.oracle.lists import Given, WrongError
from tests.oracle.obligations import P, every, owner_of_it, sees, wrong_year
from tests.oracle.room import Kind, Room
from tests.oracle.rows import Row


def _standing_rank(one: dict[str, Any]) -> tuple[Any, ...]:
    unit, person = one["unit_id"], one["person_id"]
    return (
        one["duty"],
        (unit is None, str(unit)),
        (person is None, str(person)),
        one["phase"],
    )


def _standings(eyes: Eyes, year: int) -> list[Thing]:
    """Everybody's obligations put together by owner, duty and the step in which they end."""
    parts: dict[tuple[Any, ...], list[Row]] = {}
    for one in every(eyes):
        if one["year"] == year and sees(eyes, one):
            phase = due_in(one["due_at"], year)
            key = (one["unit_id"], one["person_id"], one["duty"], phase.value)
            parts.setdefault(key, []).append(one)
    found = []
    for (unit_id, person_id, duty, phase), some in parts.items():
        statuses = [ComplianceStatus(one["status"]) for one in some]
        found.append(
            {
                "unit_id": unit_id,
                "person_id": person_id,
                "duty": duty,
                "phase": phase,
                "status": min(statuses, key=WORST_FIRST.index).value,
                "obligations": len(some),
                "settled": sum(one in SETTLED for one in statuses),
            }
        )
    return [Thing("DutyStanding", one) for one in sorted(found, key=_standing_rank)]


def district_ledger(eyes: Eyes, given: Given) -> Thing | None:
    """For whoever holds the permission at all; what he may not see is left out."""
    if not eyes.may(P.OBLIGATION_READ):
        return None
    if wrong_year(given):
        raise WrongError("year")
    year = given["year"]
    duties = {one["duty"]: one for one in eyes.rows.all("duty_period") if one["year"] == year}
    (clock,) = eyes.rows.all("ledger_clock")
    told = {
        "year": year,
        "asOf": clock["as_of"],
        "duties": [Thing("DutyInYear", duties[key]) for key in sorted(duties)],
        "standings": _standings(eyes, year),
    }
    return Thing("DistrictLedger", told)


ROOM = Room(
    kinds={
        "DutyInYear": Kind(renamed={"clauseId": "clause"}),
        "DutyStanding": Kind(fields=owner_of_it()),
    },
    questions={"districtLedger": district_ledger},
)
