"""How obligations stand when one of their periods has moved: what has to be told to units."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from domain.obligations.facts import DutyPeriodFacts
from domain.obligations.gathered import duties
from store.database import Reader
from store.obligations.statement import obligations_sql


@dataclass(frozen=True, slots=True)
class Standing:
    """An obligation of a unit that wants its attention."""

    unit_id: UUID
    duty: str
    subject_id: UUID
    first_on: date
    status: str


async def standings_of(reader: Reader, periods: Sequence[DutyPeriodFacts]) -> tuple[Standing, ...]:
    """Which obligations of these periods are at risk or missed, of units, by a plain duty or not.

    What is never overdue, and what a draft advises, calls nobody.
    """
    found: list[Standing] = []
    for year in sorted({one.year for one in periods}):
        mine = [one for one in periods if one.year == year]
        of = [duties()[key] for key in sorted({one.duty for one in mine})]
        rows = await reader.fetch(
            "SELECT o.unit_id, o.duty, o.subject_id, o.first_on, o.status"
            f" FROM {obligations_sql(year=str(year), of=of)} o WHERE o.id = ANY($1::uuid[])"
            " AND o.unit_id IS NOT NULL AND o.effect IN ('BREACH', 'WARNING')"
            " AND o.status IN ('AT_RISK', 'MISSED') ORDER BY o.due_at, o.key",
            [one.id for one in mine],
        )
        found.extend(Standing(**row) for row in rows)
    return tuple(found)
