"""The one door of this process to PostgreSQL."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeAlias
from uuid import UUID

import asyncpg
import orjson
from tortoise.context import TortoiseContext
from tortoise.transactions import in_transaction

from domain.clocks.demo import DemoClockSetting
from domain.people.revocation import Revocation
from store.array_types import teach_arrays
from store.asyncpg_client import ACQUIRE_TIMEOUT_SECONDS
from store.away import CANNOT_WORK, CONNECTION_LOST, DATABASE_AWAY, is_away, is_cut
from store.tables import tortoise_config

Record: TypeAlias = Mapping[str, Any]
"""A row as asyncpg hands it over."""

LOST_RACES = (
    asyncpg.SerializationError,
    asyncpg.DeadlockDetectedError,
    asyncpg.UniqueViolationError,
    asyncpg.ExclusionViolationError,
)
"""Another transaction was faster; the next try finds what it has done."""

COMMAND_SECONDS = 15.0
"""No single statement of ours takes nearly as long; one that does meets a database that hangs."""

_TRIAL = """
CREATE TEMPORARY TABLE trial ON COMMIT DROP AS SELECT repeat('x', 1000) FROM generate_series(1, 500)
"""
"""Half a megabyte of new pages, which have to find room on the disk, and are gone at once."""

__all__ = [
    "DATABASE_AWAY",
    "LOST_RACES",
    "AppendedEvent",
    "Database",
    "Reader",
    "Record",
    "Transaction",
    "TransactionRefusedError",
    "connect",
    "from_json",
    "is_away",
    "to_json",
]


class Reader(Protocol):
    """What a read needs: the database itself or a transaction in it."""

    async def fetch(self, sql: str, *args: object) -> list[Record]:
        """All rows."""

    async def fetchrow(self, sql: str, *args: object) -> Record | None:
        """The first row, or nothing."""

    async def fetchval(self, sql: str, *args: object) -> Any:
        """The first column of the first row, or nothing."""


@dataclass(frozen=True, slots=True)
class AppendedEvent:
    """An event as it was appended: enough to tell others where to look."""

    stream: str
    version: int
    kind: str


@dataclass(slots=True)
class Transaction:
    """An open transaction: SQL by asyncpg, Tortoise tables too, and what it brings about.

    `appended` are its events, `scored_slots` the slots that got a ballot, `is_clock_set` tells
    that a deadline began, ended or moved, `demo_clock` how the demonstration goes on, `revoked`
    which tokens count no longer: whoever waits for that is told after the commit.
    """

    connection: asyncpg.Connection
    appended: list[AppendedEvent] = field(default_factory=list)
    scored_slots: set[UUID] = field(default_factory=set)
    is_clock_set: bool = False
    demo_clock: DemoClockSetting | None = None
    revoked: list[Revocation] = field(default_factory=list)

    async def fetch(self, sql: str, *args: object) -> list[Record]:
        """All rows."""
        return list(await self.connection.fetch(sql, *args))

    async def fetchrow(self, sql: str, *args: object) -> Record | None:
        """The first row, or nothing."""
        row: Record | None = await self.connection.fetchrow(sql, *args)
        return row

    async def fetchval(self, sql: str, *args: object) -> Any:
        """The first column of the first row, or nothing."""
        return await self.connection.fetchval(sql, *args)

    async def execute(self, sql: str, *args: object) -> int:
        """Run a statement; answers the number of rows it touched."""
        status: str = await self.connection.execute(sql, *args)
        tail = status.rsplit(" ", 1)[-1]
        return int(tail) if tail.isdigit() else 0

    async def executemany(self, sql: str, rows: Sequence[Sequence[object]]) -> None:
        """Run a statement once for each row, in one round trip."""
        await self.connection.executemany(sql, rows)


class TransactionRefusedError(Exception):
    """Raised inside a transaction to roll it back without being a fault; carries the outcome."""

    def __init__(self, outcome: object = None) -> None:
        super().__init__("refused")
        self.outcome = outcome


CommitListener = Callable[[Transaction], None]


class Database:
    """A pool of connections with reads, transactions and a word after each commit."""

    def __init__(self, credentials: dict[str, Any], *, pool_size: int = 10) -> None:
        self.credentials = dict(credentials)
        self._pool_size = pool_size
        self._context: TortoiseContext | None = None
        self._after_commit: list[CommitListener] = []
        self.failed_write: BaseException | None = None
        """What kept a transaction from being written, until `try_to_write` succeeds."""
        self._acting = 0

    async def open(self) -> None:
        """Connect, so that a wrong address is told at once and not by the first reader."""
        context = TortoiseContext()
        credentials = {
            **self.credentials,
            "minsize": min(2, self._pool_size),
            "maxsize": self._pool_size,
            "command_timeout": COMMAND_SECONDS,
            "application_name": "sitong",
        }
        with context:
            # The fallback lets request tasks find the tables that this task has initialised.
            await context.init(config=tortoise_config(credentials), _enable_global_fallback=True)
            await context.db("default").create_connection(with_db=True)
        self._context = context

    async def close(self) -> None:
        """Give all connections back."""
        if self._context is not None:
            context, self._context = self._context, None
            await context.close_connections()

    def on_commit(self, listener: CommitListener) -> None:
        """Call `listener` with each transaction that has committed; it must not block."""
        self._after_commit.append(listener)

    @property
    def is_acting(self) -> bool:
        """Whether a transaction is open, or waits to be: somebody acts, or a milestone fires."""
        return self._acting > 0

    @property
    def pool(self) -> asyncpg.Pool:
        """The asyncpg pool beneath."""
        if self._context is None:
            raise RuntimeError("the database is not open")
        return self._context.db("default")._pool

    async def fetch(self, sql: str, *args: object) -> list[Record]:
        """All rows of a read outside any transaction."""
        return list(await self._read(lambda connection: connection.fetch(sql, *args)))

    async def fetchrow(self, sql: str, *args: object) -> Record | None:
        """The first row, or nothing."""
        row: Record | None = await self._read(lambda connection: connection.fetchrow(sql, *args))
        return row

    async def fetchval(self, sql: str, *args: object) -> Any:
        """The first column of the first row, or nothing."""
        return await self._read(lambda connection: connection.fetchval(sql, *args))

    async def _read(self, query: Callable[[asyncpg.Connection], Awaitable[Any]]) -> Any:
        try:
            return await self._read_once(query)
        except CONNECTION_LOST as error:
            # A pooled connection may have died unseen while idle; reads are safe to repeat once.
            if not is_cut(error):
                raise
            return await self._read_once(query)

    async def _read_once(self, query: Callable[[asyncpg.Connection], Awaitable[Any]]) -> Any:
        async with self.pool.acquire(timeout=ACQUIRE_TIMEOUT_SECONDS) as connection:
            try:
                return await query(connection)
            except CONNECTION_LOST as error:
                if is_cut(error):
                    # It may look alive for a moment yet, and would fail the next reader too.
                    connection.terminate()
                raise
            except asyncio.CancelledError:
                # Between the preparation of a statement and its execution asyncpg sends no Sync:
                # PostgreSQL would keep snapshot and locks, and hand them to the next transaction.
                connection.terminate()
                raise

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        """A transaction; commits at the end of the block, rolls back when it raises."""
        self._acting += 1
        try:
            async with in_transaction("default") as client:
                transaction = Transaction(client._connection)
                yield transaction
        except CANNOT_WORK as error:
            self.failed_write = error
            raise
        finally:
            self._acting -= 1
        for listener in self._after_commit:
            listener(transaction)

    @asynccontextmanager
    async def snapshot(self) -> AsyncIterator[Transaction]:
        """Several reads that see one and the same instant of the database."""
        async with in_transaction("default") as client:
            connection = client._connection
            await connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            yield Transaction(connection)

    async def try_to_write(self) -> None:
        """Write something; `failed_write` says afterwards why that cannot be, or nothing.

        Raises one of DATABASE_AWAY when the database cannot be asked.
        """
        try:
            async with self.transaction() as transaction:
                await transaction.execute(_TRIAL)
        except CANNOT_WORK:
            return
        self.failed_write = None


async def connect(
    credentials: dict[str, Any], *, name: str = "sitong", **settings: str
) -> asyncpg.Connection:
    """One connection that belongs to the caller, with PostgreSQL's `settings` as they are given.

    `name` tells operators what it is for.
    """
    connection = await asyncpg.connect(
        **credentials, timeout=10, server_settings={"application_name": name, **settings}
    )
    await teach_arrays(connection)
    return connection


def to_json(value: object) -> str:
    """JSON text for a jsonb parameter; what orjson cannot write is written as its string."""
    return orjson.dumps(value, default=str).decode()


def from_json(text: str) -> Any:
    """The value of a jsonb column as asyncpg hands it over."""
    return orjson.loads(text)
