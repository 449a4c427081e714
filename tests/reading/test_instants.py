"""An instant is written alike by the schema and by PostgreSQL, to the last digit."""

from datetime import UTC, datetime

import pytest

from schema.scalars import instant_to_text
from store.database import Database
from store.reading.declare import Writes
from store.reading.json_text import JsonText

AT = datetime(2026, 12, 18, 16, 59, 59, tzinfo=UTC)


@pytest.mark.parametrize("microsecond", [0, 1, 499, 999, 1_000, 1_999, 120_000, 999_499, 999_999])
async def test_both_ways_write_the_same_instant(database: Database, microsecond: int) -> None:
    at = AT.replace(microsecond=microsecond)
    text = JsonText()
    text.put_value("$1::timestamptz", Writes.INSTANT, is_nullable=False)
    written = await database.fetchval(f"SELECT {text.sql()}", at)
    assert written == f'"{instant_to_text(at)}"'
    assert (".000" in written) is False
