"""Writes and reads of research beside those of single rows."""

from uuid import UUID

from store.database import Reader, Transaction


async def drop_days(transaction: Transaction, research_id: UUID) -> None:
    """Its days, to be entered anew."""
    await transaction.execute("DELETE FROM research_day WHERE research_id = $1", research_id)


async def open_findings(reader: Reader, research_id: UUID) -> int:
    """How many of its findings nobody has followed up yet."""
    found: int = await reader.fetchval(
        "SELECT count(*) FROM research_finding WHERE research_id = $1 AND state = 'FILED'",
        research_id,
    )
    return found
