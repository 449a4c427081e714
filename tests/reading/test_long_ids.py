"""Ids of types with long names are written alike by Python and by PostgreSQL, on one line."""

from uuid import UUID

import pytest

from domain.global_ids import global_id_text
from store.database import Database
from store.reading.json_text import global_id_sql

KEY = UUID("01a21d2d-ffd1-7195-823b-1c48cf8c88a3")


@pytest.mark.parametrize("length", [1, 18, 19, 20, 21, 39, 40, 77, 78])
async def test_both_ways_write_the_same_id(database: Database, length: int) -> None:
    name = "T" * length
    written = await database.fetchval(f"SELECT {global_id_sql(name, '$1::uuid')}", KEY)
    assert written == global_id_text(name, KEY)
