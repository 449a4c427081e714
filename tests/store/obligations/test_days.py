"""The day of a record is Shanghai's, in SQL as in Python, on both sides of midnight (T0)."""

from datetime import UTC, datetime

import pytest

from domain.instants import local_date
from store.database import Database
from store.obligations.declare import local_day


@pytest.mark.parametrize(
    "instant",
    [
        datetime(2026, 3, 31, 15, 59, 59, 999_999, tzinfo=UTC),
        datetime(2026, 3, 31, 16, tzinfo=UTC),
        datetime(2026, 12, 31, 15, 59, 59, tzinfo=UTC),
        datetime(2026, 12, 31, 16, tzinfo=UTC),
    ],
)
async def test_a_day_turns_where_shanghais_does(database: Database, instant: datetime) -> None:
    assert await database.fetchval(f"SELECT {local_day('$1::timestamptz')}", instant) == local_date(
        instant
    )
