"""A lower limit: an ASGI function, one hand-written statement a question, JSON by PostgreSQL.

It knows no GraphQL: the operation's name chooses the statement.
"""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any
from uuid import UUID

import asyncpg
import orjson

from bench.peers.python.surroundings import database, pool_size

Message = dict[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

_HISTORY = """, 'history', (SELECT coalesce(json_agg(json_build_object(
    'version', e.version, 'kind', e.kind, 'at', e.at)), '[]')
  FROM (SELECT version, kind, at FROM event WHERE stream = 'case:' || c.id AND seq IS NOT NULL
    ORDER BY version DESC LIMIT 3) AS e)"""
_PAGE = """SELECT json_build_object('data', json_build_object('cases', coalesce(json_agg(
  json_build_object('number', c.number, 'kind', c.kind, 'state', c.state, 'title', c.title,
    'openedAt', c.opened_at, 'dueOn', c.due_on,
    'unit', json_build_object('code', u.code, 'name', u.name_zh){history})
  ORDER BY c.opened_at DESC, c.id DESC), '[]')))::text
FROM (SELECT id, number, kind, state, title, opened_at, due_on, unit_id FROM case_file
  WHERE unit_id = $1{behind} ORDER BY opened_at DESC, id DESC LIMIT $2) AS c
JOIN unit AS u ON u.id = c.unit_id"""
_ONE = """SELECT json_build_object('data', json_build_object('case', (SELECT json_build_object(
  'number', c.number, 'state', c.state, 'title', c.title,
  'unit', json_build_object('code', u.code, 'name', u.name_zh))
FROM case_file AS c JOIN unit AS u ON u.id = c.unit_id WHERE c.id = $1)))::text"""
_BOARD = """SELECT json_build_object('data', json_build_object('scoreboard', (
  SELECT json_build_object('state', r.state, 'slots', (SELECT json_agg(json_build_object(
      'position', s.position, 'state', s.state, 'average', s.average::text,
      'ballotCount', coalesce(s.ballot_count, (SELECT count(*) FROM roll WHERE slot_id = s.id)),
      'unit', json_build_object('code', u.code, 'name', u.name_zh)) ORDER BY s.position)
    FROM slot AS s JOIN unit AS u ON u.id = s.unit_id WHERE s.session_id = r.id))
  FROM review_session AS r WHERE r.id = $1)))::text"""
_BEHIND = " AND (opened_at, id) < ($3, $4)"


def _page(query: str, variables: dict[str, Any]) -> tuple[str, tuple[object, ...]]:
    after = variables.get("after")
    history = _HISTORY if "history" in query else ""
    sql = _PAGE.format(history=history, behind=_BEHIND if after else "")
    given: tuple[object, ...] = (UUID(variables["unitId"]), variables["first"])
    if after:
        instant, _, key = after.partition("|")
        given = (*given, datetime.fromisoformat(instant), UUID(key))
    return sql, given


def statement_of(body: bytes) -> tuple[str, tuple[object, ...]]:
    """The statement that answers a request, and its arguments."""
    asked = orjson.loads(body)
    query, variables = asked["query"], asked["variables"]
    if query.startswith("query ListPage"):
        return _page(query, variables)
    return (_ONE if query.startswith("query OneCase") else _BOARD), (UUID(variables["id"]),)


class Application:
    """One ASGI application over one pool."""

    def __init__(self) -> None:
        self._pool: asyncpg.Pool | None = None

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Serve a request, or live."""
        if scope["type"] == "lifespan":
            await self._live(receive, send)
        else:
            await self._answer(receive, send)

    async def _live(self, receive: Receive, send: Send) -> None:
        await receive()
        self._pool = await asyncpg.create_pool(**database(), min_size=1, max_size=pool_size())
        await send({"type": "lifespan.startup.complete"})
        await receive()
        await self._pool.close()
        await send({"type": "lifespan.shutdown.complete"})

    async def _answer(self, receive: Receive, send: Send) -> None:
        body, has_more = b"", True
        while has_more:
            message = await receive()
            body += message.get("body", b"")
            has_more = message.get("more_body", False)
        sql, given = statement_of(body)
        if self._pool is None:
            raise RuntimeError("the application has not been started")
        async with self._pool.acquire() as connection:
            answer: bytes = (await connection.fetchval(sql, *given)).encode()
        headers = [
            (b"content-type", b"application/json"),
            (b"content-length", str(len(answer)).encode()),
        ]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": answer})


app = Application()
