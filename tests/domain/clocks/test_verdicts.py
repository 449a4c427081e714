"""What may still befall a clock, by how it stands and whether its time is up."""

import pytest

from domain.clocks.deadline import ClockKind, DeadlineState
from domain.clocks.verdicts import may_be_called_off, was_missed
from domain.sentiment.clocks import RELEASE_5H
from tests.domain.clocks.days import MINUTES_2_WORKING_DAYS, at

S = DeadlineState
DUE = at("2026-10-03 03:30:00")


@pytest.mark.clause("OP/64a")
@pytest.mark.parametrize(
    ("kind", "state", "now", "missed", "off"),
    [
        pytest.param(RELEASE_5H, S.RUNNING, "03:29:59", False, True, id="running"),
        pytest.param(RELEASE_5H, S.RUNNING, "03:30:00", False, True, id="at-the-due-instant"),
        pytest.param(RELEASE_5H, S.RUNNING, "03:30:01", True, False, id="over-and-not-told-yet"),
        pytest.param(RELEASE_5H, S.PAUSED, "03:30:01", False, True, id="standing-still"),
        pytest.param(RELEASE_5H, S.MISSED, "03:30:01", True, False, id="missed"),
        pytest.param(RELEASE_5H, S.OVERTIME, "03:30:01", True, False, id="over-its-time"),
        pytest.param(RELEASE_5H, S.MET, "03:30:01", False, False, id="met"),
        pytest.param(RELEASE_5H, S.MET_LATE, "03:30:01", False, False, id="met-late"),
        pytest.param(RELEASE_5H, S.ABORTED, "03:29:59", False, False, id="called-off-before"),
        pytest.param(MINUTES_2_WORKING_DAYS, S.RUNNING, "03:30:00", True, False, id="days-over"),
    ],
)
def test_only_what_still_has_time_is_called_off(
    kind: ClockKind, state: DeadlineState, now: str, missed: bool, off: bool
) -> None:
    instant = at(f"2026-10-03 {now}")
    assert was_missed(kind, state, due_at=DUE, now=instant) is missed
    assert may_be_called_off(kind, state, due_at=DUE, now=instant) is off


@pytest.mark.clause("FS/3.4d")
@pytest.mark.parametrize(
    ("paused_at", "off"), [("03:29:59", True), ("03:30:00", True), ("03:30:01", False)]
)
def test_what_stands_still_has_the_time_it_had_when_it_stopped(paused_at: str, off: bool) -> None:
    stood_at, now = at(f"2026-10-03 {paused_at}"), at("2026-10-03 05:00:00")
    found = may_be_called_off(RELEASE_5H, S.PAUSED, due_at=DUE, now=now, paused_at=stood_at)
    assert found is off
