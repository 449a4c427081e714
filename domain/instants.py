"""Instants are UTC inside; days and windows are Shanghai's (T0)."""

from datetime import UTC, date, datetime, timedelta, timezone

SHANGHAI = timezone(timedelta(hours=8), "Asia/Shanghai")
"""UTC+8 without daylight saving; a fixed offset, since small machines carry no zone data."""


def local_date(instant: datetime) -> date:
    """The Shanghai day of an aware instant."""
    return instant.astimezone(SHANGHAI).date()


def start_of_day(day: date) -> datetime:
    """The instant at which a Shanghai day begins."""
    return datetime(day.year, day.month, day.day, tzinfo=SHANGHAI).astimezone(UTC)
