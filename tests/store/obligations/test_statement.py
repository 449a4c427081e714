"""One statement tells of every form of duty what plain Python tells over the same rows."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import asdict
from datetime import date
from decimal import Decimal
from random import Random
from typing import Any
from uuid import UUID

import pytest

from domain.clauses.documents import DocumentKey
from domain.clocks.calendar import Calendar
from domain.instants import local_date
from domain.obligations.facts import DutyPeriodFacts, duty_periods
from domain.obligations.force import printed_force
from server.clock import real_now
from store.clocks.calendar import load_calendar
from store.database import Database, Transaction, TransactionRefusedError
from store.obligations.clock import set_ledger_clock
from store.obligations.periods import PERIODS, move_stages, write_periods
from store.obligations.statement import obligations_sql
from tests.oracle import evaluator
from tests.oracle.evaluator import Record, Stock, Subject
from tests.store.obligations.trial import BOOKS, DUTIES, Drawn, instants

COMPARED = (
    *("key", "status", "required", "counted", "in_time", "not_counted", "open"),
    *("is_entered_late", "effect", "due_at", "unit_id"),
)
RECORDS = 700
YEARS = (2025, 2026)


def books_of(drawn: Drawn, waivers: list[Any], special: dict[date, str], today: date) -> Any:
    """The same rows for plain Python."""
    names = ("id", "kind", "subject", "day", "at", "known_at", "holds", "is_late", "key", "number")
    records = [Record(**dict(zip(names, row, strict=True))) for row in drawn.records]
    return evaluator.Books(
        subjects=[
            Subject(who=who, id=key, unit=owner, since=since, until=until)
            for who, key, owner, since, until in drawn.subjects
        ],
        records=evaluator.by_subject(records),
        stocks=[
            Stock(kind="stock", subject=key, since=since, until=until or date.max)
            for key, since, until in drawn.stocks
        ],
        waivers=waivers,
        special=special,
        today=today,
    )


def plain(row: Any) -> dict[str, Any]:
    """What is compared of an obligation; numbers are equal whatever their zeros."""
    return {
        name: Decimal(value).normalize() if isinstance(value := row[name], Decimal | int) else value
        for name in COMPARED
    }


@asynccontextmanager
async def rolled_back(database: Database) -> AsyncIterator[Transaction]:
    """A transaction of which nothing stays."""
    with suppress(TransactionRefusedError):
        async with database.transaction() as transaction:
            yield transaction
            raise TransactionRefusedError(None)


@pytest.mark.parametrize("seed", range(3))
async def test_every_form_is_counted_as_plain_python_counts(database: Database, seed: int) -> None:
    chance = Random(seed)
    async with rolled_back(database) as transaction:
        calendar = await load_calendar(transaction)
        periods = _periods(calendar)
        units = await transaction.fetch("SELECT id FROM unit ORDER BY code LIMIT 4")
        drawn = Drawn(chance, periods, tuple(row["id"] for row in units))
        drawn.draw(RECORDS)
        await drawn.write(transaction)
        await write_periods(transaction, periods)
        for period in chance.sample(periods, 20):
            await _waive(transaction, chance, drawn, period)
        waivers = [dict(row) for row in await transaction.fetch("SELECT * FROM waiver")]
        special = {day: one.kind.value for day, one in calendar.special.items()}
        for now in instants(periods, chance):
            await move_stages(transaction, now)
            await set_ledger_clock(transaction, now, written_for="trial")
            books = books_of(drawn, waivers, special, local_date(now))
            for year in YEARS:
                kept = await PERIODS.where(transaction, "year = $1 ORDER BY duty, way", year)
                assert all(one.stage is one.stage_at(now) for one in kept)
                said = evaluator.obligations(books, [_row(one) for one in kept])
                await _same(transaction, said, year=year, owners=drawn.owners)


def _periods(calendar: Calendar) -> tuple[DutyPeriodFacts, ...]:
    force = printed_force()[DocumentKey.FS]
    return tuple(
        period
        for duty in DUTIES
        for year in YEARS
        for period in duty_periods(duty, year, calendar=calendar, force=force, now=real_now())
    )


async def _waive(
    transaction: Transaction, chance: Random, drawn: Drawn, period: DutyPeriodFacts
) -> None:
    await transaction.execute(
        "INSERT INTO waiver (id, state, duty, subject_id, first_on, reason, granted_at,"
        " withdrawn_at) VALUES ($1, 'STANDING', $2, $3, $4, '', now(), $5) ON CONFLICT DO NOTHING",
        UUID(int=chance.getrandbits(128), version=4),
        period.duty,
        chance.choice(drawn.subjects)[1],
        period.first_on,
        chance.choice((None, real_now())),
    )


async def _same(
    transaction: Any, said: list[dict[str, Any]], *, year: int, owners: tuple[UUID, ...]
) -> None:
    sql = obligations_sql(year=str(year), of=DUTIES, over=BOOKS)
    told = await transaction.fetch(f"SELECT * FROM {sql} o")
    expected = {one["key"]: plain(one) for one in said}
    assert {row["key"]: plain(row) for row in told} == expected
    assert len(told) == len(expected) > 0
    narrow = obligations_sql(year="$2::int", owner="$1::uuid", of=DUTIES, over=BOOKS)
    for owner in owners:
        mine = await transaction.fetch(f"SELECT * FROM {narrow} o", owner, year)
        of_owner = {one["key"]: plain(one) for one in said if one["unit_id"] == owner}
        assert {row["key"]: plain(row) for row in mine} == of_owner


def _row(period: Any) -> dict[str, Any]:
    row = asdict(period)
    return {name: getattr(value, "value", value) for name, value in row.items()}
