"""What is said, and what can be done, when the database is away or cannot work."""

import asyncpg

from domain.problems import Named

AWAY = Named(
    "暂时无法连接数据库，请稍后重试。操作可能已经完成，请用同一 requestId 重试。",
    "The database cannot be reached at this moment; try again soon."
    " An act may have been done all the same: repeat it with the same requestId.",
)

_ADVICE: tuple[tuple[type[BaseException], Named], ...] = (
    (
        asyncpg.DiskFullError,
        Named(
            "数据库所在磁盘已满，未作任何更改。请管理员清理出至少 500 MB 空间，之后自动恢复。",
            "The disk of the database is full; nothing was changed. An operator has to free 500 MB"
            " at least; then it goes on by itself.",
        ),
    ),
    (
        asyncpg.OutOfMemoryError,
        Named(
            "数据库内存不足，未作任何更改。请管理员为其增加内存，或稍后重试。",
            "The database is out of memory; nothing was changed. An operator has to give it more,"
            " or try again later.",
        ),
    ),
    (
        asyncpg.TooManyConnectionsError,
        Named(
            "数据库连接数已满。请管理员调高 max_connections，或减小 SITONG_DATABASE_POOL_SIZE。",
            "The database takes no more connections. An operator raises its max_connections, or"
            " lowers SITONG_DATABASE_POOL_SIZE.",
        ),
    ),
    (
        asyncpg.ReadOnlySQLTransactionError,
        Named(
            "数据库当前只读，未作任何更改。请管理员恢复写入，或将 SITONG_DATABASE_URL 指向主库。",
            "The database is read-only; nothing was changed. An operator opens it again, or points"
            " SITONG_DATABASE_URL to the primary.",
        ),
    ),
    (
        asyncpg.PostgresSystemError,
        Named(
            "数据库无法读写磁盘。请管理员检查磁盘和数据库日志。",
            "The database cannot read or write its disk. An operator looks at the disk and at the"
            " database's log.",
        ),
    ),
)


def advice_for(error: BaseException | None) -> Named:
    """The words for an error that `store.away` knows."""
    for kind, words in _ADVICE:
        if isinstance(error, kind):
            return words
    return AWAY
