"""Instants, days, numbers and keys on the wire: each is written in one way, in ASCII, bounded.

What a lenient reader would guess at is refused: exponents, underscores, digits of other scripts,
more decimals than there are cents. So what a client shows and what we count are one.
"""

import re
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import strawberry
from graphql import FloatValueNode, IntValueNode, StringValueNode, ValueNode
from strawberry.schema.config import StrawberryConfig

from domain.instants import FIRST_YEAR, LAST_YEAR, SHANGHAI
from domain.opaque import uuid_of

FARTHEST_OFFSET = timedelta(hours=14)
YEARS = f"the years {FIRST_YEAR} to {LAST_YEAR}"

_INSTANT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?"
    r"(?P<offset>[Zz]|[+-][0-9]{2}:[0-9]{2})?"
)
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DECIMAL = re.compile(r"-?[0-9]{1,8}(?:\.[0-9]{1,2})?")


def instant_to_text(value: datetime) -> str:
    """An instant as clients see it: Shanghai time, milliseconds only when there are any."""
    local = value.astimezone(SHANGHAI)
    return local.isoformat(timespec="milliseconds" if local.microsecond >= 1000 else "seconds")


def instant_from_text(value: object) -> datetime:
    """An instant from ISO-8601 text, which must name its offset; `t` and `z` may be small.

    Raises ValueError with what is wrong. What is finer than a microsecond is cut off.
    """
    found = _INSTANT.fullmatch(value) if isinstance(value, str) else None
    if not isinstance(value, str) or found is None:
        raise ValueError(f"DateTime cannot read {_told(value)}; write 2026-10-02T22:30:00+08:00")
    if found["offset"] is None:
        raise ValueError(f"DateTime {value!r} names no offset; add +08:00 or Z")
    try:
        parsed = datetime.fromisoformat(value.upper())
    except ValueError:
        raise ValueError(f"DateTime {value!r} is no instant of the calendar") from None
    if abs(parsed.utcoffset() or timedelta()) > FARTHEST_OFFSET:
        raise ValueError(f"DateTime {value!r} has an offset that is nowhere in use")
    # The calendar ends where the offset would lead out of it, so its own year is looked at first.
    is_near = FIRST_YEAR - 1 <= parsed.year <= LAST_YEAR + 1
    if not is_near or not FIRST_YEAR <= parsed.astimezone(SHANGHAI).year <= LAST_YEAR:
        raise ValueError(f"DateTime must lie in {YEARS}")
    return parsed.astimezone(UTC)


def day_from_text(value: object) -> date:
    """A day as YYYY-MM-DD. Raises ValueError with what is wrong."""
    if not isinstance(value, str) or not _DAY.fullmatch(value):
        raise ValueError(f"Date cannot read {_told(value)}; write 2026-10-02")
    try:
        day = date.fromisoformat(value)
    except ValueError:
        raise ValueError(f"Date {value!r} is no day of the calendar") from None
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise ValueError(f"Date must lie in {YEARS}")
    return day


def decimal_from_text(value: object) -> Decimal:
    """A decimal from text, or from a number as JSON has read it: 1e2 came as 100.0.

    Raises ValueError when it is not written in at most eight ASCII digits, a point and at most
    two decimals. Zero has no sign.
    """
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise ValueError('Decimal must be text, e.g. "88.50"')
    text = value if isinstance(value, str) else repr(value)
    if not _DECIMAL.fullmatch(text):
        raise ValueError(
            f"Decimal cannot read {_told(text)}; write up to 8 digits and up to 2 decimals,"
            " e.g. 88.50"
        )
    return Decimal(text) or abs(Decimal(text))


def decimal_from_literal(node: ValueNode, _variables: dict[str, Any] | None = None) -> Decimal:
    """A decimal in the text of an operation, by its very digits: `1e2` is refused there."""
    if isinstance(node, IntValueNode | FloatValueNode | StringValueNode):
        return decimal_from_text(node.value)
    return decimal_from_text(None)


def uuid_from_text(value: object) -> UUID:
    """A UUID from its text: 32 hexadecimal digits in five groups, capital or small."""
    found = uuid_of(value.lower()) if isinstance(value, str) and value.isascii() else None
    if found is None:
        raise ValueError(
            f"UUID cannot read {_told(value)}; write 019f0000-0000-7000-8000-000000000000"
        )
    return found


def _told(value: object) -> str:
    """What was given, cut short: it goes into an answer and a line of the log."""
    return repr(value[:40] if isinstance(value, str) else type(value).__name__)


CONFIG = StrawberryConfig(
    scalar_map={
        datetime: strawberry.scalar(
            name="DateTime",
            description=(
                "An instant in ISO-8601 with its offset, e.g. 2026-10-02T22:30:00+08:00 or"
                f" 2026-10-02T14:30:00Z, in {YEARS}; answers come in +08:00."
            ),
            serialize=instant_to_text,
            parse_value=instant_from_text,
        ),
        date: strawberry.scalar(
            name="Date",
            description=f"A day in ISO-8601, e.g. 2026-10-02, in {YEARS}.",
            serialize=date.isoformat,
            parse_value=day_from_text,
        ),
        Decimal: strawberry.scalar(
            name="Decimal",
            description=(
                'A decimal number as text, e.g. "88.50"; nothing is lost on the way. Up to eight'
                " ASCII digits, and a point with one or two more: no exponent, no sign but a minus."
                " A JSON number is read as JSON reads it (1e2 is 100) and judged alike."
            ),
            serialize=str,
            parse_value=decimal_from_text,
            parse_literal=decimal_from_literal,
        ),
        UUID: strawberry.scalar(
            name="UUID",
            description=(
                "A UUID as text, 32 hexadecimal digits with four hyphens; the asker makes it,"
                " best of version 4 or 7."
            ),
            serialize=str,
            parse_value=uuid_from_text,
        ),
    }
)
"""How this schema differs from Strawberry's defaults."""
