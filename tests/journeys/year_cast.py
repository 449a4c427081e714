"""Who takes part in the year, and what one step of it hands to the next."""

from dataclasses import dataclass, field
from typing import Any

from domain.people.roles import Role
from tests.journeys.demo_year import OFFICE, DemoYear, Who, holder, staff
from tests.journeys.ledger import cell, standing
from tests.journeys.quarters import draft, explain

EDU, COM, STREET = "EDU", "COM", "STREET-03"
UNITS = (EDU, COM, STREET)
IDLE = "FIN"
"""A unit that does nothing all year."""
DISTRICT = "DG"
LEADERS = {
    "L-DM3": holder(Role.DEPUTY_MAYOR, "L-DM3"),
    "L-DM2": holder(Role.DEPUTY_MAYOR, "L-DM2"),
}
IDLE_LEADER = "L-DM1"
TEN = tuple(range(1, 11))
SUPERVISION = Who(Role.SUPERVISION)
ANSWERED = """
subscription { suggestionAnswered(everySeconds: 1) {
  suggestions { id title state outcome reason answer unit { code } } } }
"""
PROGRESS = """
subscription { phaseProgress { progress { year units {
  unit { code } phase status obligations settled planned held counted } } } }
"""
OWED = """
subscription ($u: ID!) { obligationChanged(unitId: $u) { statement {
  unit { code } obligations { duty firstOn status counted required } } } }
"""


@dataclass(slots=True)
class Notes:
    """What later steps need of earlier ones."""

    scheme: str = ""
    indicators: list[str] = field(default_factory=list)
    plans: dict[str, str] = field(default_factory=dict)
    session: str = ""


def phase(
    status: str,
    obligations: int,
    settled: int,
    *,
    planned: int = 0,
    held: int = 0,
    counted: int = 0,
) -> dict[str, Any]:
    """How far a unit is in a step."""
    return {
        "status": status,
        "obligations": obligations,
        "settled": settled,
        "planned": planned,
        "held": held,
        "counted": counted,
    }


async def phases(year: DemoYear, step: str, wanted: dict[str, dict[str, Any]]) -> None:
    """Units stand so in a step, for who sees to everything and for each of them."""
    for code, one in wanted.items():
        assert await cell(year, code, step, SUPERVISION) == one, code
        assert await cell(year, code, step, staff(code)) == one, code


async def standings(year: DemoYear, key: str, wanted: dict[str, str], step: str = "") -> None:
    """Units stand so in the district's ledger."""
    found = {code: await standing(year, key, code, OFFICE, phase=step) for code in wanted}
    assert found == wanted


async def submit(year: DemoYear, code: str, quarter: int, *, at: str) -> str:
    """A unit submits its return at an instant, and nobody sends it back."""
    await year.stands_at(at)
    report = await draft(year, code, quarter)
    await explain(year, code, report)
    this = {"quarterlyReportId": report}
    await year.do("submitQuarterlyReport", staff(code), **this)
    await year.do("acceptQuarterlyReport", OFFICE, **this)
    return report
