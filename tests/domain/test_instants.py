"""Instants and days in Shanghai (T0)."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from domain.instants import end_of_day, in_shanghai, local_date, start_of_day


@pytest.mark.parametrize(
    ("instant", "day"),
    [
        pytest.param(
            datetime(2026, 10, 2, 15, 59, 59, tzinfo=UTC), date(2026, 10, 2), id="23:59:59"
        ),
        pytest.param(datetime(2026, 10, 2, 16, 0, tzinfo=UTC), date(2026, 10, 3), id="midnight"),
        pytest.param(
            datetime(2026, 10, 2, 20, 0, tzinfo=timezone(timedelta(hours=-5))),
            date(2026, 10, 3),
            id="told-in-another-zone",
        ),
        pytest.param(datetime(2015, 7, 1, 15, 59, tzinfo=UTC), date(2015, 7, 1), id="summer"),
    ],
)
def test_an_instant_lies_in_shanghais_day(instant: datetime, day: date) -> None:
    assert local_date(instant) == day


def test_a_day_runs_from_midnight_to_midnight() -> None:
    day = date(2026, 2, 28)
    assert start_of_day(day) == datetime(2026, 2, 27, 16, tzinfo=UTC)
    assert end_of_day(day) == start_of_day(date(2026, 3, 1))
    assert start_of_day(day).tzinfo is UTC


def test_shanghais_clocks_are_eight_hours_ahead() -> None:
    shown = in_shanghai(datetime(2026, 10, 2, 16, 30, tzinfo=UTC))
    assert shown.isoformat() == "2026-10-03T00:30:00+08:00"
    assert shown.tzname() == "Asia/Shanghai"


def test_an_instant_without_a_time_zone_is_refused() -> None:
    naive = datetime(2026, 10, 2, 16, 30)  # noqa: DTZ001 - that it has none is the point
    for judge in (in_shanghai, local_date):
        with pytest.raises(ValueError, match="time zone"):
            judge(naive)
