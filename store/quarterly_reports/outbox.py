"""Mails that wait to be sent: put in by the act, taken out by one node at a time (FS/4.2c).

Times are the database's, since all nodes compare them; a demonstration's clock has no part here.
"""

from datetime import timedelta
from uuid import UUID

from domain.quarterly_reports.mail import MOST_ATTEMPTS, MailFacts
from store.database import Reader, Transaction
from store.quarterly_reports.rows import MAILS

LEASE = timedelta(minutes=2)
"""A node that dies leaves its mails to others after so long; none is under way nearly as long."""


async def put_into_outbox(
    transaction: Transaction, mail_id: UUID, *, report_id: UUID, submission: int
) -> None:
    """Have it mailed once this transaction is committed."""
    await transaction.execute(
        "INSERT INTO quarterly_mail (id, report_id, submission, attempts, retry_at)"
        " VALUES ($1, $2, $3, 0, now())",
        mail_id,
        report_id,
        submission,
    )


async def claim_mails(transaction: Transaction, *, limit: int) -> tuple[MailFacts, ...]:
    """Mails that are due, for this node alone as long as the lease runs; the try is counted."""
    rows = await transaction.fetch(
        "UPDATE quarterly_mail SET leased_until = now() + $2, attempts = attempts + 1"
        " WHERE id IN (SELECT id FROM quarterly_mail WHERE ended_at IS NULL AND retry_at <= now()"
        "  AND (leased_until IS NULL OR leased_until < now()) AND attempts < $3"
        f"  ORDER BY retry_at LIMIT $1 FOR UPDATE SKIP LOCKED) RETURNING {MAILS.columns}",
        limit,
        LEASE,
        MOST_ATTEMPTS,
    )
    return tuple(MAILS.fact(row) for row in rows)


async def end_mail(transaction: Transaction, mail: MailFacts) -> bool:
    """It waits no more; false when another node has taken it over."""
    return bool(
        await transaction.execute(
            "UPDATE quarterly_mail SET ended_at = now(), leased_until = NULL"
            " WHERE id = $1 AND attempts = $2 AND ended_at IS NULL",
            mail.id,
            mail.attempts,
        )
    )


async def put_off_mail(transaction: Transaction, mail: MailFacts, pause: timedelta) -> bool:
    """It is tried again after a while; false when another node has taken it over."""
    return bool(
        await transaction.execute(
            "UPDATE quarterly_mail SET retry_at = now() + $3, leased_until = NULL"
            " WHERE id = $1 AND attempts = $2 AND ended_at IS NULL",
            mail.id,
            mail.attempts,
            pause,
        )
    )


async def seconds_to_next_mail(reader: Reader) -> float | None:
    """How long until one is due; nothing when none waits."""
    seconds = await reader.fetchval(
        "SELECT extract(epoch FROM min(GREATEST(retry_at, COALESCE(leased_until, retry_at)))"
        " - now()) FROM quarterly_mail WHERE ended_at IS NULL AND attempts < $1",
        MOST_ATTEMPTS,
    )
    return None if seconds is None else max(0.0, float(seconds))
