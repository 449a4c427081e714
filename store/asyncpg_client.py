"""The Tortoise engine of this product: asyncpg, made safe against cancelled tasks.

Stock Tortoise loses a pooled connection for ever when a task is cancelled while its
transaction is being opened (subscriptions are cancelled all day). Here a connection goes
back to the pool whole, or is thrown away; a commit that has begun is always waited for.
The module's name carries "asyncpg" because Tortoise's migrations choose their dialect by it.
"""

import asyncio
from types import TracebackType
from typing import Any

import asyncpg
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import TransactionalDBClient, TransactionContextPooled
from tortoise.connection import get_connections

from store.array_types import teach_arrays
from store.away import CONNECTION_LOST

ACQUIRE_TIMEOUT_SECONDS = 10.0


async def keep_session(_connection: asyncpg.Connection) -> None:
    """Replace asyncpg's reset on release: a round trip saved, since we leave no session state."""


class SafeTransactionContext(TransactionContextPooled):
    """Opens and ends a transaction so that no cancellation can leak its connection."""

    async def __aenter__(self) -> TransactionalDBClient:
        """Take a connection and begin, or give the connection back whatever happens."""
        await self.ensure_connection()
        try:
            await self._begin()
        except TimeoutError:
            raise
        except CONNECTION_LOST:
            # A pooled connection may have died unseen while idle; nothing has been done on it.
            await self._begin()
        self.token = get_connections().set(self.connection_name, self.client)
        return self.client

    async def _begin(self) -> None:
        pool = self.client._parent._pool
        connection = await pool.acquire(timeout=ACQUIRE_TIMEOUT_SECONDS)
        self.client._connection = connection
        try:
            await self.client.begin()
        except BaseException:
            # Whether BEGIN reached the server is unknown, so this connection is not reused.
            connection.terminate()
            await asyncio.shield(pool.release(connection))
            raise

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc_val: BaseException | None,
        exc_tb: TracebackType | None,
    ) -> None:
        """Commit or roll back to the end, even when cancelled meanwhile."""
        get_connections().reset(self.token)
        ending = asyncio.ensure_future(self._end(is_failed=exc_type is not None))
        try:
            await asyncio.shield(ending)
        except asyncio.CancelledError:
            # Cancelled from outside: the commit may already be on its way, so its end is awaited.
            await asyncio.wait([ending])
            if not ending.cancelled():
                ending.exception()
            raise

    async def _end(self, *, is_failed: bool) -> None:
        pool = self.client._parent._pool
        connection = self.client._connection
        try:
            if self.client._finalized:
                return
            if is_failed:
                await self.client.rollback()
            else:
                await self.client.commit()
        except CONNECTION_LOST:
            connection.terminate()
            if not is_failed:
                raise
            # The connection died under a failing transaction; the first failure is the one to tell.
        except BaseException:
            connection.terminate()
            raise
        finally:
            if pool is not None:
                if not connection.is_closed() and connection.is_in_transaction():
                    connection.terminate()
                await pool.release(connection)


class SafeAsyncpgClient(AsyncpgDBClient):
    """asyncpg client whose pool survives cancelled tasks, skips the reset and knows arrays."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.extra.setdefault("reset", keep_session)
        self.extra.setdefault("init", teach_arrays)

    def _in_transaction(self) -> SafeTransactionContext:
        return SafeTransactionContext(TransactionWrapper(self), self._pool_init_lock)


client_class = SafeAsyncpgClient
