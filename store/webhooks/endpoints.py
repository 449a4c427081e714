"""Addresses of partners: added, claimed by one node at a time, moved on through the log.

Times are the database's, since all nodes compare them; a demonstration's clock has no part here.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from store.database import Reader, Record, Transaction
from store.events.log import EVENT_COLUMNS, LoggedEvent

LEASE = timedelta(seconds=30)
"""A node that dies leaves its addresses to others after so long."""

_COLUMNS = "id, url, kinds, place, attempts, retry_at, last_error, added_at, ended_at"


@dataclass(frozen=True, slots=True)
class WebhookFacts:
    """An address and how far it has been told."""

    id: UUID
    url: str
    kinds: tuple[str, ...]
    place: int
    attempts: int
    retry_at: datetime
    last_error: str | None
    added_at: datetime
    ended_at: datetime | None

    @classmethod
    def of(cls, row: Record) -> "WebhookFacts":
        """From a row of the table."""
        return cls(**{**row, "kinds": tuple(row["kinds"].split())})


async def insert_webhook(
    transaction: Transaction, *, webhook_id: UUID, url: str, kinds: tuple[str, ...], place: int
) -> None:
    """Tell this address of everything behind `place`."""
    await transaction.execute(
        "INSERT INTO webhook (id, url, kinds, place, attempts, retry_at, added_at)"
        " VALUES ($1, $2, $3, $4, 0, now(), now())",
        webhook_id,
        url,
        " ".join(kinds),
        place,
    )


async def all_webhooks(reader: Reader) -> list[WebhookFacts]:
    """Every address, the oldest first."""
    rows = await reader.fetch(f"SELECT {_COLUMNS} FROM webhook ORDER BY added_at, id")
    return [WebhookFacts.of(row) for row in rows]


async def close_webhook(transaction: Transaction, webhook_id: UUID) -> str | None:
    """Tell it no more; answers where it was told, or nothing when there is no such address."""
    url: str | None = await transaction.fetchval(
        "UPDATE webhook SET ended_at = now() WHERE id = $1 AND ended_at IS NULL RETURNING url",
        webhook_id,
    )
    return url


async def claim_webhooks(
    transaction: Transaction, *, newest: int, limit: int
) -> list[WebhookFacts]:
    """Addresses that have something to be told, for this node alone as long as the lease runs."""
    rows = await transaction.fetch(
        "UPDATE webhook SET leased_until = now() + $3 WHERE id IN ("
        "  SELECT id FROM webhook WHERE ended_at IS NULL AND place < $1 AND retry_at <= now()"
        "  AND (leased_until IS NULL OR leased_until < now())"
        "  ORDER BY retry_at LIMIT $2 FOR UPDATE SKIP LOCKED)"
        f" RETURNING {_COLUMNS}",
        newest,
        limit,
        LEASE,
    )
    return [WebhookFacts.of(row) for row in rows]


async def move_on(transaction: Transaction, webhook_id: UUID, *, told: int, place: int) -> bool:
    """The log up to `place` has been told; false when another node has taken the address over."""
    return bool(
        await transaction.execute(
            "UPDATE webhook SET place = $3, attempts = 0, last_error = NULL,"
            " leased_until = now() + $4 WHERE id = $1 AND place = $2 AND ended_at IS NULL",
            webhook_id,
            told,
            place,
            LEASE,
        )
    )


async def put_off(
    transaction: Transaction, webhook_id: UUID, *, error: str, pause: timedelta
) -> None:
    """It failed; try again after a while."""
    await transaction.execute(
        "UPDATE webhook SET attempts = attempts + 1, retry_at = now() + $2, last_error = $3,"
        " leased_until = NULL WHERE id = $1",
        webhook_id,
        pause,
        error[:300],
    )


async def let_go(transaction: Transaction, webhook_id: UUID) -> None:
    """This node's turn with it is over; whoever has waited longer goes first."""
    await transaction.execute(
        "UPDATE webhook SET leased_until = NULL, retry_at = now() WHERE id = $1", webhook_id
    )


async def events_to_tell(
    reader: Reader, place: int, *, limit: int, most_bytes: int
) -> list[LoggedEvent]:
    """The stamped events behind a place, oldest first: so many, and of so much text.

    At least one, however long it is.
    """
    rows = await reader.fetch(
        f"SELECT {EVENT_COLUMNS} FROM ("
        "  SELECT *, sum(octet_length(payload::text)) OVER (ORDER BY seq) AS bytes,"
        "    row_number() OVER (ORDER BY seq) AS number FROM ("
        "    SELECT * FROM event WHERE seq > $1 ORDER BY seq LIMIT $2) AS next) AS counted"
        " WHERE bytes <= $3 OR number = 1 ORDER BY seq",
        place,
        limit,
        most_bytes,
    )
    return [LoggedEvent.of(row) for row in rows]


async def is_any_webhook(reader: Reader) -> bool:
    """Whether there is an address to be told of anything."""
    return bool(await reader.fetchval("SELECT EXISTS (SELECT FROM webhook WHERE ended_at IS NULL)"))


async def seconds_to_next_try(reader: Reader) -> float | None:
    """How long until an address that failed is tried again; nothing when none has failed."""
    seconds = await reader.fetchval(
        "SELECT extract(epoch FROM min(retry_at) - now()) FROM webhook"
        " WHERE ended_at IS NULL AND attempts > 0"
    )
    return None if seconds is None else max(0.0, float(seconds))
