"""Instants are UTC inside; days and windows are Shanghai's (T0)."""

from datetime import UTC, date, datetime, timedelta, timezone

SHANGHAI = timezone(timedelta(hours=8), "Asia/Shanghai")
"""UTC+8 without daylight saving; a fixed offset, since small machines carry no zone data."""

A_DAY = timedelta(days=1)

FIRST_YEAR, LAST_YEAR = 2000, 2100
"""Days and instants that people give lie in these years; others are slips of the pen."""


def in_shanghai(instant: datetime) -> datetime:
    """The same instant as Shanghai's clocks show it. Raises ValueError without a time zone."""
    if instant.tzinfo is None:
        raise ValueError("an instant carries its time zone")
    return instant.astimezone(SHANGHAI)


def local_date(instant: datetime) -> date:
    """The Shanghai day of an aware instant."""
    return in_shanghai(instant).date()


def start_of_day(day: date) -> datetime:
    """The instant at which a Shanghai day begins."""
    return datetime(day.year, day.month, day.day, tzinfo=SHANGHAI).astimezone(UTC)


def end_of_day(day: date) -> datetime:
    """24:00 of a Shanghai day: the first instant that no longer belongs to it."""
    return start_of_day(day + A_DAY)
