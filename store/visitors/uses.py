"""Counts what comes from where on a day."""

from datetime import date
from uuid import UUID

from store.database import Transaction

_COUNT = """
WITH gone AS (
  DELETE FROM visitor_use WHERE id IN (
    SELECT id FROM visitor_use WHERE on_day < $3 LIMIT 100 FOR UPDATE SKIP LOCKED)
)
INSERT INTO visitor_use (id, mark, on_day, used) VALUES ($1, $2, $3, 1)
ON CONFLICT (mark) DO UPDATE SET used = visitor_use.used + 1
RETURNING used
"""
"""What was counted on days that are over is of no more use, and goes by the way."""


async def count_use(transaction: Transaction, *, key: UUID, mark: str, on: date) -> int:
    """One more under this mark; answers how many there are, this one included.

    Who counts under the same mark waits until the commit. What is rolled back does not count.
    """
    used: int = await transaction.fetchval(_COUNT, key, mark, on)
    return used
