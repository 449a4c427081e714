"""How the district stands by each clause this year, or one unit, as the ledger has come."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from domain.obligations.gathered import duties
from store.database import Reader
from store.obligations.clock import ledger_clock
from store.obligations.statement import obligations_sql


@dataclass(frozen=True, slots=True)
class StandingCount:
    """So many obligations of a duty stand alike."""

    status: str
    effect: str
    count: int


async def standings_by_clause(
    reader: Reader, *, unit_id: UUID | None = None
) -> Mapping[str, tuple[StandingCount, ...]]:
    """Of the whole district, or of what one unit owes; by each clause that a duty carries.

    A year is written out for the district: the plan for any year would loop.
    """
    clock = await ledger_clock(reader)
    if clock is None:
        return {}
    year = clock.today.year
    owed = obligations_sql(year=str(year), owner=None if unit_id is None else "$1::uuid")
    rows = await reader.fetch(
        f"SELECT o.duty, o.status, o.effect, count(*) AS number FROM {owed} o"
        " GROUP BY 1, 2, 3 ORDER BY 1, 2, 3",
        *([] if unit_id is None else [unit_id]),
    )
    found: dict[str, dict[tuple[str, str], int]] = {}
    for row in rows:
        duty = duties()[row["duty"]]
        for clause in (duty.clause, *duty.also):
            counts = found.setdefault(clause, {})
            key = row["status"], row["effect"]
            counts[key] = counts.get(key, 0) + row["number"]
    return {
        clause: tuple(StandingCount(*key, count) for key, count in sorted(counts.items()))
        for clause, counts in found.items()
    }
