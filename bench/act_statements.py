"""The statements of an act of the office, taken down from a real one, as a script for pgbench."""

import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from actions.act import Act
from domain.outcomes import Refused
from domain.people.roles import Role
from domain.people.viewer import Viewer
from domain.scoring.entry_codes import EntryCodes
from domain.scoring.receipts import UrnKeys
from server.chance import new_id, new_secret
from server.clock import real_now
from store.database import Database

Statement = tuple[str, tuple[object, ...]]
Doing = Callable[[Act], Awaitable[object]]


async def statements_of(
    credentials: dict[str, Any], doing: Doing
) -> tuple[list[Statement], list[UUID]]:
    """What an act sends to PostgreSQL between BEGIN and COMMIT, and the ids that it has made."""
    database = Database(credentials, pool_size=1)
    await database.open()
    heard: list[Statement] = []
    made: list[UUID] = []

    def listen(record: Any) -> None:
        if record.args:
            heard.append((record.query, tuple(record.args)))

    def noted_id() -> UUID:
        made.append(new_id())
        return made[-1]

    act = Act(
        viewer=Viewer(role=Role.PUBLICITY),
        now=real_now(),
        database=database,
        new_id=noted_id,
        entry_codes=EntryCodes(new_secret()),
        urn_keys=UrnKeys(new_secret()),
    )
    try:
        async with database.pool.acquire() as connection:
            connection.add_query_logger(listen)
        outcome = await doing(act)
        if isinstance(outcome, Refused) or not heard:
            raise RuntimeError(f"the act to be taken down was not done: {outcome}")
    finally:
        await database.close()
    return heard, made


def act_script(
    statements: Sequence[Statement], made: Sequence[UUID], *, known: Mapping[UUID, str]
) -> str:
    """The same transaction for pgbench: each client makes ids of its own, again and again.

    `known` has pgbench's expressions for ids that were there before.
    """
    ids = {
        one: f"md5('{place}-' || :client_id || '-' || :n || '-' || :start)::uuid"
        for place, one in enumerate(made)
    }
    lines = [
        r"\set n :n + 1",
        "BEGIN;",
        *(f"{_filled(query, given, {**ids, **known})};" for query, given in statements),
        "COMMIT;",
    ]
    return "\n".join(lines) + "\n"


def _filled(query: str, given: tuple[object, ...], ids: Mapping[UUID, str]) -> str:
    text = " ".join(query.split())
    # From the last to the first, so that $1 is not found in $10.
    for place in range(len(given), 0, -1):
        text = text.replace(f"${place}", _expression(given[place - 1], ids))
    return text


def _expression(value: object, ids: Mapping[UUID, str]) -> str:
    match value:
        case None:
            return "NULL"
        case bool() | int() | float():
            return str(value)
        case UUID():
            return ids.get(value, f"'{value}'::uuid")
        case date():
            return f"'{value.isoformat()}'"
        case list() | tuple():
            return f"ARRAY[{', '.join(_expression(one, ids) for one in value)}]"
        case str() | dict():
            text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
            return _text(text, ids)
    raise LookupError(f"nothing is known of how to write {value!r}")


def _text(text: str, ids: Mapping[UUID, str]) -> str:
    quoted = "'" + text.replace("'", "''").replace(":", "' || chr(58) || '") + "'"
    for one, expression in ids.items():
        quoted = quoted.replace(str(one), f"' || ({expression})::text || '")
    return f"({quoted})"
