"""Ballots of a round that does not count are void."""

from uuid import UUID

from store.database import Transaction


async def void_ballots(transaction: Transaction, slot_id: UUID) -> None:
    """Empty roll and urn. The caller holds the slot's exclusive lock.

    Scores, comments and names go. The keys stay, in their own order, so that a phone which asks
    for a lost answer of that round is not counted in another.
    """
    await transaction.execute(
        "WITH taken AS (DELETE FROM urn WHERE slot_id = $1 RETURNING key)"
        " INSERT INTO void_ballot (key, slot_id) SELECT key, $1 FROM taken ORDER BY key",
        slot_id,
    )
    await transaction.execute("DELETE FROM roll WHERE slot_id = $1", slot_id)
    await transaction.execute("UPDATE slot_tally SET announced = 0 WHERE slot_id = $1", slot_id)
