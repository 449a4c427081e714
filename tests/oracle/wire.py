"""How ids, cursors and scalars are written, said once more: read by what the contract says."""

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import orjson

from domain.instants import SHANGHAI
from domain.opaque import opaque, told_by, uuid_of
from domain.texts.folding import sought

Key = tuple[Any, ...]
"""What a list is ordered by: of each row another."""

_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}", re.ASCII)


def global_id(type_name: str, key: object) -> str:
    """The opaque id of a thing."""
    return opaque(f"{type_name}:{key}".encode())


def named_by(given: str) -> tuple[str, str] | None:
    """Type and key inside an id; nothing when it is none of ours."""
    told = told_by(given)
    if told is None or not told.isascii():
        return None
    type_name, colon, key = told.decode().partition(":")
    return (type_name, key) if colon and type_name and key else None


def key_in(given: str, type_name: str) -> UUID | None:
    """The key inside an id of this type; nothing when it is another's or no UUID."""
    named = named_by(given)
    return uuid_of(named[1]) if named is not None and named[0] == type_name else None


def instant(value: datetime) -> str:
    """In Shanghai time, with milliseconds only where there are any."""
    local = value.astimezone(SHANGHAI)
    milliseconds = local.microsecond // 1000
    text = local.replace(microsecond=0, tzinfo=None).isoformat()
    return f"{text}.{milliseconds:03}+08:00" if milliseconds else f"{text}+08:00"


def day(value: date) -> str:
    """Year, month, day."""
    return f"{value:%Y-%m-%d}"


def log_cursor(seq: int) -> str:
    """The cursor of a place in the log."""
    return opaque(f"seq:{seq}".encode())


def list_cursor(key: Key) -> str:
    """The cursor of a row with this key."""
    return opaque(orjson.dumps([_tagged(part) for part in key]))


def _tagged(part: object) -> tuple[str, object]:
    if isinstance(part, UUID):
        return "u", str(part)
    if isinstance(part, datetime):
        return (
            "t",
            f"{part.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='microseconds')}",
        )
    if isinstance(part, date):
        return "d", day(part)
    return ("i", part) if isinstance(part, int) else ("s", part)


def key_of_cursor(cursor: str, tags: str) -> Key | None:
    """The key that a cursor names, of a list whose key has parts of these kinds; else nothing."""
    told = told_by(cursor)
    try:
        pairs = orjson.loads(told or b"")
        found = tuple(_part(tag, value) for tag, value in pairs)
        is_ours = "".join(tag for tag, _ in pairs) == tags
    except (TypeError, ValueError):
        return None
    return found if is_ours and list_cursor(found) == cursor else None


def _part(tag: str, value: Any) -> object:
    if tag == "u":
        found = uuid_of(value)
        if found is None:
            raise ValueError("no UUID")
        return found
    if tag == "t":
        if not _INSTANT.fullmatch(value):
            raise ValueError("no instant")
        return datetime.fromisoformat(value).replace(tzinfo=UTC)
    return date.fromisoformat(value) if tag == "d" else value


def is_sought(given: str | Sequence[str]) -> bool:
    """Whether a text, or each of several, can be looked for."""
    texts = [given] if isinstance(given, str) else given
    try:
        for text in texts:
            sought(text)
    except ValueError:
        return False
    return True
