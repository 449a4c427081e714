"""Eight minutes on the floor, pauses left out."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.scoring.floor import Interval, overtime_ms, spoken

TEN = datetime(2026, 12, 18, 2, 0, tzinfo=UTC)
"""Ten o'clock in the hall."""


def _after(seconds: float) -> datetime:
    return TEN + timedelta(seconds=seconds)


def _pauses(*spans: tuple[float, float]) -> tuple[Interval, ...]:
    return tuple((_after(begin), _after(end)) for begin, end in spans)


@pytest.mark.clause("FS/3.4d")
@pytest.mark.scenario("S10")
@pytest.mark.parametrize(
    ("seconds", "milliseconds"),
    [
        (0, 0),
        (479.999, 0),
        (480.0, 0),
        (480.000001, 1),
        (480.001, 1),
        (480.0015, 2),
        (481, 1000),
        (540, 60_000),
        (3600, 3_120_000),
    ],
)
def test_overtime_begins_after_exactly_eight_minutes(seconds: float, milliseconds: int) -> None:
    assert overtime_ms(TEN, _after(seconds), ()) == milliseconds


@pytest.mark.clause("FS/3.4d")
@pytest.mark.parametrize(
    ("pauses", "ended", "milliseconds"),
    [
        (((60, 660),), 1080, 0),
        (((60, 660),), 1081, 1000),
        (((60, 120), (200, 300)), 640, 0),
        (((60, 120), (200, 300)), 640.5, 500),
        (((0, 600),), 1080, 0),
        (((490, 900),), 900, 10_000),
        (((490, 900),), 600, 10_000),
        (((700, 900),), 600, 120_000),
    ],
    ids=[
        "one-pause",
        "one-pause-and-a-second-over",
        "two-pauses",
        "two-pauses-and-half-a-second-over",
        "paused-from-the-first-moment",
        "paused-in-overtime",
        "ended-within-a-pause",
        "a-pause-after-the-end-counts-nothing",
    ],
)
def test_a_pause_is_no_time_spoken(
    pauses: tuple[tuple[float, float], ...], ended: float, milliseconds: int
) -> None:
    assert overtime_ms(TEN, _after(ended), _pauses(*pauses)) == milliseconds


def test_nobody_has_spoken_less_than_nothing() -> None:
    assert spoken(TEN, _after(-5), ()) == timedelta(0)
    assert spoken(TEN, _after(10), _pauses((-30, 40))) == timedelta(0)
