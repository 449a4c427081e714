"""Cursors of lists: the key of a row as opaque text, made by Python and by SQL alike.

A cursor is base64url of a JSON list of [tag, value]; instants are in UTC, with microseconds.
"""

import re
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import orjson

from domain.opaque import opaque, told_by, uuid_of
from store.reading.roots import KeyKind, OrderKey

Key = tuple[object, ...]

_INSTANT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{6}")

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _instant(value: Any) -> datetime:
    if not _INSTANT.fullmatch(_text(value)):
        raise ValueError("an instant of a cursor is in UTC, with its microseconds")
    return datetime.fromisoformat(value).replace(tzinfo=UTC)


def _day(value: Any) -> date:
    if not _DAY.fullmatch(_text(value)):
        raise ValueError("a day of a cursor is a date")
    return date.fromisoformat(value)


def _text(value: Any) -> str:
    if not isinstance(value, str) or "\0" in value:
        raise ValueError("PostgreSQL cannot hold it")
    return value


def _uuid(value: Any) -> UUID:
    found = uuid_of(_text(value))
    if found is None:
        raise ValueError("no UUID")
    return found


def _number(value: Any) -> int:
    if type(value) is not int or not -(2**63) <= value < 2**63:
        raise ValueError("PostgreSQL cannot hold it")
    return value


_READ: dict[str, Callable[[Any], object]] = {
    KeyKind.INSTANT.value: _instant,
    KeyKind.UUID.value: _uuid,
    KeyKind.TEXT.value: _text,
    KeyKind.NUMBER.value: _number,
    KeyKind.DAY.value: _day,
}

_SQL = {
    KeyKind.INSTANT: (
        "'\"' || to_char({x} AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US') || '\"'"
    ),
    KeyKind.UUID: "'\"' || {x} || '\"'",
    KeyKind.TEXT: "to_json({x})::text",
    KeyKind.NUMBER: "({x})::text",
    KeyKind.DAY: "'\"' || to_char({x}, 'YYYY-MM-DD') || '\"'",
}

_PARAMETER = {
    KeyKind.INSTANT: "timestamptz",
    KeyKind.UUID: "uuid",
    KeyKind.TEXT: "text",
    KeyKind.NUMBER: "bigint",
    KeyKind.DAY: "date",
}


def cursor_of(key: Key) -> str:
    """The cursor of a row with this key."""
    return opaque(orjson.dumps([_tagged(part) for part in key]))


def _tagged(part: object) -> tuple[str, object]:
    match part:
        case UUID():
            return KeyKind.UUID.value, str(part)
        case datetime():
            plain = part.astimezone(UTC).replace(tzinfo=None)
            return KeyKind.INSTANT.value, plain.isoformat(timespec="microseconds")
        case date():
            return KeyKind.DAY.value, part.isoformat()
        case int():
            return KeyKind.NUMBER.value, part
        case _:
            return KeyKind.TEXT.value, str(part)


def key_from_cursor(cursor: str, kinds: Sequence[KeyKind]) -> Key:
    """The key inside a cursor of a list ordered so. Raises ValueError when it is none."""
    told = told_by(cursor) or b""
    try:
        parts = orjson.loads(told)
        if [tag for tag, _ in parts] != [kind.value for kind in kinds]:
            raise ValueError("a cursor of another list")
        key = tuple(_READ[tag](value) for tag, value in parts)
    except (TypeError, AttributeError) as error:
        raise ValueError("no cursor") from error
    # Each value is read as it is written only; so is what is around them.
    if orjson.dumps(parts) != told:
        raise ValueError("a cursor that is not written as ours are")
    return key


def cursor_sql(order: Sequence[OrderKey], row: str) -> str:
    """The cursor as SQL makes it."""
    parts = " || '],' || ".join(
        f"'[\"{key.kind.value}\",' || {_SQL[key.kind].format(x=key.sql.format(t=row))}"
        for key in order
    )
    text = f"'[' || {parts} || ']]'"
    return f"translate(encode(convert_to({text}, 'UTF8'), 'base64'), E'+/\\n', '-_')"


def parameter_type(kind: KeyKind) -> str:
    """The SQL type of a key's part."""
    return _PARAMETER[kind]
