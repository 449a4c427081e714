"""Instants and scores on the wire."""

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal, InvalidOperation
from uuid import UUID

import strawberry
from strawberry.schema.config import StrawberryConfig

SHANGHAI = timezone(timedelta(hours=8))


FIRST_YEAR, LAST_YEAR = 1900, 2199
"""Instants outside are slips of the pen, and counting from them would leave the calendar."""


def instant_to_text(value: datetime) -> str:
    """An instant as clients see it: Shanghai time, milliseconds only when there are any."""
    local = value.astimezone(SHANGHAI)
    return local.isoformat(timespec="milliseconds" if local.microsecond >= 1000 else "seconds")


def instant_from_text(value: object) -> datetime:
    """An instant from ISO-8601 text, which must name its offset."""
    if not isinstance(value, str):
        raise ValueError("DateTime must be text in ISO-8601, e.g. 2026-10-02T22:30:00+08:00")
    try:
        parsed = datetime.fromisoformat(value)
    except ValueError:
        raise ValueError(
            f"DateTime cannot read {value!r}; write 2026-10-02T22:30:00+08:00"
        ) from None
    if parsed.tzinfo is None:
        raise ValueError(f"DateTime {value!r} names no offset; add +08:00 or Z")
    if not FIRST_YEAR <= parsed.year <= LAST_YEAR:
        raise ValueError(f"DateTime must lie in the years {FIRST_YEAR} to {LAST_YEAR}")
    return parsed.astimezone(UTC)


def decimal_from_text(value: object) -> Decimal:
    """A decimal from text or a number; not infinite and not NaN."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise ValueError('Decimal must be text, e.g. "88.50"')
    try:
        parsed = Decimal(str(value))
    except InvalidOperation:
        raise ValueError(f"Decimal cannot read {str(value)[:40]!r}") from None
    if not parsed.is_finite():
        raise ValueError("Decimal must be a finite number")
    return parsed


def uuid_from_text(value: object) -> UUID:
    """A UUID from its text."""
    try:
        return UUID(str(value))
    except ValueError:
        raise ValueError(f"UUID cannot read {str(value)[:40]!r}") from None


CONFIG = StrawberryConfig(
    scalar_map={
        datetime: strawberry.scalar(
            name="DateTime",
            description="An instant in ISO-8601 with its offset; answers come in +08:00.",
            serialize=instant_to_text,
            parse_value=instant_from_text,
        ),
        Decimal: strawberry.scalar(
            name="Decimal",
            description='A decimal number as text, e.g. "88.50"; nothing is lost on the way.',
            serialize=str,
            parse_value=decimal_from_text,
        ),
        UUID: strawberry.scalar(
            name="UUID",
            description="A UUID as text; the asker makes it, best of version 4 or 7.",
            serialize=str,
            parse_value=uuid_from_text,
        ),
    }
)
"""How this schema differs from Strawberry's defaults."""
