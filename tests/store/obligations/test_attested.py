"""What is left to attest is owed: by so many, so often, and so much of it (MODULES 2)."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from domain.obligations.attested import KIND
from domain.obligations.gathered import duties
from store.database import connect
from store.obligations.clock import begin_ledger
from store.obligations.statement import obligations_sql
from tests.clause_rows import COLUMN, clause_rows, rows_in
from tests.conftest import copy_template
from tests.worlds.acts import shanghai

NOW = shanghai("2026-11-27 09:00:00")
_OWED = f"""SELECT o.duty, count(DISTINCT COALESCE(o.unit_id, o.person_id)) AS owners,
 count(DISTINCT o.first_on) AS periods, trim_scale(max(o.required)) AS required
 FROM {obligations_sql(year="2026")} o GROUP BY 1"""


@pytest_asyncio.fixture(scope="module")
async def owed(
    admin_credentials: dict[str, Any], worker_id: str
) -> Mapping[str, tuple[str, str, str]]:
    """Of each duty in a district where nothing has happened: owners, periods, figure."""
    name = f"sitong_{worker_id}_owed"
    await copy_template(admin_credentials, name)
    # A connection of its own: a process opens one database at a time as the product does.
    connection = await connect({**admin_credentials, "database": name}, name="test")
    try:
        async with connection.transaction():
            await begin_ledger(connection, NOW)
            rows = await connection.fetch(_OWED)
    finally:
        await connection.close()
    return {
        row["duty"]: (str(row["owners"]), str(row["periods"]), _figure(row["required"]))
        for row in rows
    }


def _figure(required: object) -> str:
    return "" if required is None else str(required)


@pytest.mark.parametrize("row", clause_rows("attested.csv", beside=__file__))
def test_it_is_owed(row: Mapping[str, str], owed: Mapping[str, tuple[str, str, str]]) -> None:
    assert row["duty"] in duties()
    # Where no unit has been named yet, nobody owes it.
    told = owed.get(row["duty"], ("", "", ""))
    assert told == (row["owners"], row["periods"], row["required"])


def test_the_table_names_what_is_left_to_attest_and_nothing_else() -> None:
    rows = rows_in(Path(__file__).with_name("attested.csv"))
    told = {row["duty"]: row[COLUMN].split() for row in rows}
    left = {
        one.key: [one.clause, *one.also]
        for one in duties().values()
        if all(way.of.startswith(KIND) for way in one.ways)
    }
    assert told == left, "what a room counts from its records now leaves the table"
