"""Errors that say nothing of what was asked: the database is away, or cannot work at this moment.

The one place that tells them from faults of ours. Whoever meets one waits, or answers
`UNAVAILABLE`; the same may work in a moment, or when an operator has made room.
"""

import asyncpg

CONNECTION_LOST = (
    OSError,
    asyncpg.PostgresConnectionError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
    asyncpg.CannotConnectNowError,
    asyncpg.DatabaseDroppedError,
    asyncpg.IdleInTransactionSessionTimeoutError,
    asyncpg.IdleSessionTimeoutError,
    asyncpg.TooManyConnectionsError,
)
"""What a query raises when PostgreSQL is away, stops, starts or is too slow; it may come back.

Timeouts are among the first. Stopping and starting servers answer with errors of a family of
their own, which asyncpg does not count among those of the connection. A connection that was cut
in the middle of a statement, and whose end asyncpg has not read yet, breaks its own rules
(`cannot switch to state`) when it is used again.
"""

CANNOT_WORK = (
    # No room on disk, no memory, a limit of the machine reached.
    asyncpg.InsufficientResourcesError,
    # The disk cannot be read or written.
    asyncpg.PostgresSystemError,
    # The database has become a replica, or was closed to writers.
    asyncpg.ReadOnlySQLTransactionError,
    # An operator's own limits, and his cancelling a statement.
    asyncpg.LockNotAvailableError,
    asyncpg.QueryCanceledError,
)
"""What a query raises when PostgreSQL answers, and cannot do what it is asked."""

DATABASE_AWAY = (*CONNECTION_LOST, *CANNOT_WORK)


def is_away(error: BaseException | None) -> bool:
    """Whether the database was away or could not work, so that the same may work in a moment.

    A value that asyncpg cannot write is an error of its interface too, and no such thing.
    """
    return isinstance(error, DATABASE_AWAY) and not isinstance(error, ValueError)


def is_cut(error: BaseException) -> bool:
    """Whether it was the connection that died, and another may do at once.

    What was waited for in vain is not asked again: the answer would come too late.
    """
    is_lost = isinstance(error, CONNECTION_LOST)
    return is_lost and not isinstance(error, ValueError | TimeoutError)
