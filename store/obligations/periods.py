"""The ledger's periods: written from declarations, calendar and documents, moved by time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from hashlib import sha256

from domain.clauses.documents import DocumentKey
from domain.clauses.register import clauses
from domain.clocks.calendar import Calendar
from domain.instants import local_date
from domain.obligations.duty import Duty
from domain.obligations.facts import DutyPeriodFacts, Stage, duty_periods
from domain.obligations.force import DocumentForce
from domain.obligations.gathered import duties
from store.clocks.calendar import load_calendar
from store.database import Reader, Transaction, to_json
from store.obligations.force import document_force
from store.rows import Rows

PERIODS = Rows("duty_period", DutyPeriodFacts)


@dataclass(frozen=True, slots=True)
class Grounds:
    """What periods rest on: the years that are kept, official days, documents in force.

    `days` are those after which duties are due, where the district has set them.
    """

    years: tuple[int, ...]
    calendar: Calendar
    force: Mapping[DocumentKey, DocumentForce]
    days: Mapping[str, int] = field(default_factory=dict)

    @property
    def duties(self) -> tuple[Duty, ...]:
        """Every duty, due when the district says."""
        return tuple(self._due(one) for one in duties().values())

    def _due(self, duty: Duty) -> Duty:
        if duty.due is None or duty.due.rule not in self.days:
            return duty
        return replace(duty, due=replace(duty.due, days=self.days[duty.due.rule]))

    @property
    def digest(self) -> str:
        """While it stays the same, the periods need not be written anew."""
        said = (self.duties, self.years, self.calendar.version, dict(self.force))
        return sha256(repr(said).encode()).hexdigest()

    def periods(self, now: datetime) -> tuple[DutyPeriodFacts, ...]:
        """Every period of every duty in these years, as it stands then."""
        return tuple(
            period
            for duty in self.duties
            for year in self.years
            for period in duty_periods(
                duty,
                year,
                calendar=self.calendar,
                force=self.force[clauses()[duty.clause].document],
                now=now,
            )
        )


async def what_it_rests_on(
    reader: Reader, now: datetime, *, days: Mapping[str, int] | None = None
) -> Grounds:
    """Last year, this one and the next, with the days and documents of this moment."""
    year = local_date(now).year
    return Grounds(
        (year - 1, year, year + 1),
        await load_calendar(reader),
        await document_force(reader),
        days or {},
    )


async def write_periods(transaction: Transaction, periods: Sequence[DutyPeriodFacts]) -> None:
    """Put these in place of those that are there."""
    await transaction.execute("DELETE FROM duty_period")
    await transaction.execute(
        "INSERT INTO duty_period SELECT * FROM"
        " jsonb_populate_recordset(NULL::duty_period, $1::text::jsonb)",
        to_json([{name: getattr(one, name) for name in _NAMES} for one in periods]),
    )
    # Or the first statements would be planned for a handful of them, and loop.
    await transaction.execute("ANALYZE duty_period")


_NAMES = tuple(one.name for one in fields(DutyPeriodFacts))


async def move_stages(transaction: Transaction, now: datetime) -> tuple[DutyPeriodFacts, ...]:
    """Bring every period to where it stands now; answers those that have moved."""
    stages = " ".join(
        f"WHEN $1 >= {column} THEN '{stage.value}'"
        for column, stage in (
            ("due_at", Stage.OVER),
            ("at_risk_at", Stage.RISKY),
            ("begins_at", Stage.RUNNING),
        )
    )
    stands = f"CASE {stages} ELSE '{Stage.AHEAD.value}' END"
    rows = await transaction.fetch(
        f"UPDATE duty_period SET stage = {stands} WHERE stage <> {stands}"
        f" RETURNING {PERIODS.columns}",
        now,
    )
    return tuple(PERIODS.fact(row) for row in rows)
