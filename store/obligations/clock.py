"""How far the ledger has come: statuses follow from it, so that answers do not age unseen."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from domain.instants import A_DAY, local_date, start_of_day
from store.alone import alone
from store.database import Reader, Transaction
from store.obligations.force import seed_documents
from store.obligations.periods import what_it_rests_on, write_periods


@dataclass(frozen=True, slots=True)
class LedgerClock:
    """The ledger's own clock; `written_for` says on what its periods rest."""

    today: date
    as_of: datetime
    next_at: datetime
    written_for: str


async def hold_ledger(transaction: Transaction) -> None:
    """Let nobody else move the ledger or write its periods until the commit."""
    await alone(transaction, "ledger")


async def ledger_clock(reader: Reader) -> LedgerClock | None:
    """The clock; nothing before the ledger was first written."""
    row = await reader.fetchrow("SELECT today, as_of, next_at, written_for FROM ledger_clock")
    return None if row is None else LedgerClock(**row)


async def begin_ledger(
    transaction: Transaction, now: datetime, *, days: Mapping[str, int] | None = None
) -> datetime:
    """Write it for the first time; answers when it has to move next."""
    await seed_documents(transaction)
    grounds = await what_it_rests_on(transaction, now, days=days)
    await write_periods(transaction, grounds.periods(now))
    return await set_ledger_clock(transaction, now, written_for=grounds.digest)


async def set_ledger_clock(
    transaction: Transaction, now: datetime, *, written_for: str
) -> datetime:
    """It has come to this instant; answers when to move next: at a period's, or at midnight."""
    next_at: datetime = await transaction.fetchval(
        "INSERT INTO ledger_clock AS c (id, today, as_of, next_at, written_for)"
        " VALUES (1, $1, $2, LEAST($3, (SELECT min(at) FROM duty_period p, LATERAL"
        "  (VALUES (p.begins_at), (p.at_risk_at), (p.due_at)) AS of (at) WHERE at > $2)), $4)"
        " ON CONFLICT (id) DO UPDATE SET today = EXCLUDED.today, as_of = EXCLUDED.as_of,"
        "  next_at = EXCLUDED.next_at, written_for = EXCLUDED.written_for RETURNING next_at",
        local_date(now),
        now,
        start_of_day(local_date(now) + A_DAY),
        written_for,
    )
    return next_at
