"""How PostgreSQL goes about the ledger's statement over a year of 20,000 records."""

from collections.abc import Iterator
from typing import Any

import orjson
import pytest

from store.database import Database
from store.obligations.clock import begin_ledger
from store.obligations.statement import obligations_sql
from tests.store.obligations.many import YEAR, attest_much
from tests.store.obligations.test_statement import rolled_back
from tests.worlds.acts import shanghai, unit_id

NOW = shanghai("2026-11-27 09:00:00")


def _nodes(plan: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield plan
    for one in plan.get("Plans", ()):
        yield from _nodes(one)


def _scans(plan: dict[str, Any], table: str) -> bool:
    return any(one.get("Relation Name") == table for one in _nodes(plan))


def _looped(plan: dict[str, Any], table: str) -> list[str]:
    """Nested loops in which a table is gone through again and again, by their inner sides."""
    return [
        inner["Node Type"]
        for one in _nodes(plan)
        if one["Node Type"] == "Nested Loop"
        for inner in one["Plans"][1:]
        if _scans(inner, table)
    ]


@pytest.mark.clause("WS/28a", "WS/28b")
async def test_the_district_never_goes_through_the_records_again_and_again(
    database: Database,
) -> None:
    async with rolled_back(database) as transaction:
        await begin_ledger(transaction, NOW)
        await attest_much(transaction)
        text = await transaction.fetchval(
            f"EXPLAIN (FORMAT JSON) SELECT count(*) FROM {obligations_sql(year=str(YEAR))} o"
        )
        (told,) = orjson.loads(text)
        assert _scans(told["Plan"], "attestation")
        assert _looped(told["Plan"], "attestation") == []


@pytest.mark.clause("WS/28a", "WS/28b")
async def test_one_unit_reads_its_own_records_alone(database: Database) -> None:
    sql = obligations_sql(year="$2::int", owner="$1::uuid")
    async with rolled_back(database) as transaction:
        await begin_ledger(transaction, NOW)
        await attest_much(transaction)
        text = await transaction.fetchval(
            f"EXPLAIN (ANALYZE, FORMAT JSON) SELECT count(*) FROM {sql} o", unit_id("FIN"), YEAR
        )
        (told,) = orjson.loads(text)
        read = sum(
            one["Actual Rows"] * one["Actual Loops"] + one.get("Rows Removed by Filter", 0)
            for one in _nodes(told["Plan"])
            if one.get("Relation Name") == "attestation" and one["Node Type"] != "Bitmap Index Scan"
        )
        of_all = await transaction.fetchval("SELECT count(*) FROM attestation")
        assert 0 < read < of_all / 20
