"""What is done by one transaction at a time, where locks of rows and constraints do not hold it."""

from store.database import Transaction


async def alone(transaction: Transaction, what: str) -> None:
    """Let nobody else do `what` before this transaction ends; who comes meanwhile waits.

    Taken before anything is looked at that it depends on.
    """
    await transaction.execute("SELECT pg_advisory_xact_lock(hashtext($1))", what)
