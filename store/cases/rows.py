"""Rows of cases of any kind, as far as all kinds are alike."""

from typing import TypeVar

from domain.cases.facts import CaseFacts
from store.cases.searched import CASE_SEARCHED
from store.database import Transaction
from store.rows import Rows

CASES = Rows("case_file", CaseFacts, searched=CASE_SEARCHED)


async def next_numbers(transaction: Transaction, count: int) -> tuple[int, ...]:
    """So many running numbers, each given once; one that is not used is left out for ever."""
    rows = await transaction.fetch(
        "SELECT nextval('case_number') AS number FROM generate_series(1, $1)", count
    )
    return tuple(row["number"] for row in rows)


Case = TypeVar("Case", bound=CaseFacts)


async def open_of_source(
    transaction: Transaction, rows: Rows[Case], source_stream: str, source_key: str | None = None
) -> tuple[Case, ...]:
    """The open cases of a kind that something brought, or the one with that key; held."""
    return await rows.where(
        transaction,
        "source_stream = $1 AND ($2::text IS NULL OR source_key = $2) AND closed_at IS NULL"
        " ORDER BY id FOR UPDATE",
        source_stream,
        source_key,
    )
