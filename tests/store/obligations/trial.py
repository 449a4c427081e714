"""A made-up room whose records are counted by every form of duty, drawn by chance."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any
from uuid import UUID

from domain.clauses.register import Strength
from domain.clocks.windows import EVALUATE_WINDOW, PLAN_WINDOW
from domain.instants import end_of_day, start_of_day
from domain.obligations.duty import (
    MONTH,
    QUARTER,
    WEEK,
    YEAR,
    AnyOf,
    AtLeast,
    AtMost,
    DaysAfter,
    Distinct,
    Duty,
    Each,
    Form,
    Holding,
    OnLastWorkedDay,
    OnWeekdays,
    Share,
    When,
    Within,
)
from domain.obligations.facts import DutyPeriodFacts
from domain.obligations.permissions import ObligationPermission
from store.database import Transaction
from store.obligations.declare import Counted, Held, Subjects
from store.obligations.gathered import Books

TABLES = """
CREATE TEMP TABLE trial_record (id uuid, kind text, subject_id uuid, day date, at timestamptz,
 known_at timestamptz, holds boolean, is_late boolean, key text, number numeric) ON COMMIT DROP;
CREATE TEMP TABLE trial_stock (subject_id uuid, since date, until date) ON COMMIT DROP;
CREATE TEMP TABLE trial_subject (who text, id uuid, owner uuid, since date, until date)
 ON COMMIT DROP;
"""

_TOLD = {"title": "''", "audience": ObligationPermission.OBLIGATION_READ, "streams": ("trial:",)}


def _counted(kind: str, *, named: bool = False) -> Counted:
    where = "TRUE" if named else f"{{t}}.kind = '{kind}'"
    return Counted(
        kind=kind,
        named="{t}.kind" if named else "",
        source="trial_record",
        where=where,
        subject="{t}.subject_id",
        on="{t}.day",
        at="{t}.at",
        known_at="{t}.known_at",
        holds="{t}.holds",
        is_late="{t}.is_late",
        key="{t}.key",
        number="{t}.number",
        opens="Trial",
        **_TOLD,  # type: ignore[arg-type]
    )


BOOKS = Books(
    counted={one.kind: one for one in (_counted("plain"), _counted("many:", named=True))},
    held={
        "stock": Held(
            kind="stock",
            source="trial_stock",
            subject="{t}.subject_id",
            held_from="{t}.since",
            held_to="{t}.until",
            opens="Trial",
            **_TOLD,  # type: ignore[arg-type]
        )
    },
    subjects=(
        Subjects(
            codes=("TRIAL:",),
            who="{t}.who",
            source="trial_subject",
            unit="{t}.owner",
            since="{t}.since",
            until="{t}.until",
            streams=("trial:",),
        ),
    ),
)


def _duty(number: int, when: When, what: Form, **more: Any) -> Duty:
    who = f"TRIAL:{number % 3}"
    return Duty("FS/4.2b", "试算", who, when, what, part=f"trial{number}", **more)


_FORMS: tuple[tuple[When, Form, dict[str, Any]], ...] = (
    (QUARTER, AtLeast(2, "plain"), {"due": DaysAfter(10)}),
    (YEAR, AtLeast(None, "plain"), {}),
    (Within(PLAN_WINDOW), AtLeast(1, "many:a"), {"strength": Strength.SOFT}),
    (Within(EVALUATE_WINDOW), AtLeast(1, "many:b"), {"strength": Strength.EXPLORE}),
    (MONTH, AtLeast(2, "many:a", Distinct.DAY), {"present": Decimal(1)}),
    (QUARTER, AtLeast(2, "plain", Distinct.KEY), {}),
    (YEAR, AtLeast(2, "many:b", each_of=("x", "y")), {}),
    (YEAR, AtLeast(20, "many:c", is_total=True), {}),
    (
        YEAR,
        AnyOf(
            (
                AtLeast(14, "plain", Distinct.DAY),
                AtLeast(10, "plain", Distinct.DAY, on_worked_days=True),
            )
        ),
        {},
    ),
    (WEEK, AtLeast(1, "many:c"), {"strength": Strength.DRAFT}),
    (OnWeekdays((0, 2, 4)), AtLeast(1, "many:a"), {}),
    (OnLastWorkedDay(), AtLeast(1, "many:b"), {"present": Decimal(1)}),
    (YEAR, AtMost(9, "many:a"), {}),
    (YEAR, AtMost(None, "many:b"), {}),
    (YEAR, Holding(2, "stock", most=4), {}),
    (YEAR, Share(Decimal("0.60"), "many:c"), {}),
    (QUARTER, Each("many:a", least=3, most=6), {}),
    (MONTH, Each("plain"), {}),
)
DUTIES = tuple(_duty(number, *form[:2], **form[2]) for number, form in enumerate(_FORMS))


@dataclass(slots=True)
class Drawn:
    """Rows of the made-up room."""

    chance: Random
    periods: tuple[DutyPeriodFacts, ...]
    owners: tuple[UUID, ...]
    records: list[tuple[Any, ...]] = field(default_factory=list)
    stocks: list[tuple[Any, ...]] = field(default_factory=list)
    subjects: list[tuple[Any, ...]] = field(default_factory=list)

    def draw(self, records: int) -> None:
        """Subjects that come and go on first and last days; records at every bound."""
        edges = sorted({day for one in self.periods for day in (one.first_on, one.last_on)})
        for number in range(12):
            since = self.chance.choice((date(2020, 1, 1), *edges[:40]))
            until = self.chance.choice((date(2099, 1, 1), *edges[-40:]))
            owner = self.chance.choice(self.owners)
            self.subjects.append((f"TRIAL:{number % 3}", self._uuid(), owner, since, until))
        # One that went and came back within a period.
        who, key, owner, *_ = self.subjects[0]
        self.subjects[0] = (who, key, owner, date(2020, 1, 1), date(2026, 2, 10))
        self.subjects.append((who, key, owner, date(2026, 3, 1), date(2099, 1, 1)))
        for _ in range(records):
            self._record()
        for subject in self.subjects:
            for _ in range(self.chance.randrange(6)):
                begins = self.chance.choice((date(2020, 1, 1), date(2026, 11, 27)))
                ends = self.chance.choice((date(2026, 11, 26), date(2026, 11, 27), None))
                self.stocks.append((subject[1], begins, ends))

    def _record(self) -> None:
        pick = self.chance.choice
        period, subject = pick(self.periods), pick(self.subjects)
        kind = pick(("plain", "many:a", "many:b", "many:c"))
        day: date | None = pick(
            (period.first_on, period.last_on, period.shown_from, period.shown_to, None)
        )
        if day is None:
            day = date(2025, 1, 1) + timedelta(days=self.chance.randrange(730))
        tick = timedelta(microseconds=1)
        at: datetime = pick(
            (start_of_day(day), end_of_day(day) - tick, period.due_at, period.due_at - tick)
        )
        entered = (at, period.due_at, period.due_at - tick, period.grace_at, period.grace_at - tick)
        self.records.append(
            (
                *(self._uuid(), kind, subject[1], day, at),
                max(at, pick(entered)),
                pick((True, True, True, False, None)),
                pick((False, True)),
                pick(("x", "y", "z", None)),
                pick((None, Decimal(2), Decimal(3), Decimal(6), Decimal("6.5"))),
            )
        )

    def _uuid(self) -> UUID:
        return UUID(int=self.chance.getrandbits(128), version=4)

    async def write(self, transaction: Transaction) -> None:
        """Into tables of this transaction alone."""
        for statement in TABLES.split(";"):
            if statement.strip():
                await transaction.execute(statement)
        for table, rows in (
            ("trial_record", self.records),
            ("trial_stock", self.stocks),
            ("trial_subject", self.subjects),
        ):
            places = ", ".join(f"${place}" for place in range(1, len(rows[0]) + 1))
            for row in rows:
                await transaction.execute(f"INSERT INTO {table} VALUES ({places})", *row)
            await transaction.execute(f"ANALYZE {table}")


def instants(periods: tuple[DutyPeriodFacts, ...], chance: Random) -> list[datetime]:
    """Some at which stages change, exactly and a microsecond before."""
    every = sorted({at for one in periods for at in (one.begins_at, one.at_risk_at, one.due_at)})
    some = chance.sample(every, 3)
    return [*some, *(one - timedelta(microseconds=1) for one in some[:1])]
