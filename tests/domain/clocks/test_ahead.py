"""Acts that must come early enough (T3, T4)."""

import pytest

from domain.clocks.ahead import is_a_week_ahead, is_working_days_ahead, latest_filing_day
from tests.domain.clocks.days import OFFICIAL, at, on


@pytest.mark.scenario("S22")
@pytest.mark.clause("WS/9c")
@pytest.mark.parametrize(
    ("act", "is_early"),
    [
        pytest.param("2026-11-03 09:00:00", True, id="filed-seven-days-before"),
        pytest.param("2026-11-03 23:59:59", True, id="the-hour-does-not-matter"),
        pytest.param("2026-11-04 00:00:00", False, id="filed-six-days-before"),
        pytest.param("2026-11-11 00:00:00", False, id="filed-after-the-event"),
    ],
)
def test_a_request_for_a_main_leader_comes_a_week_ahead(act: str, is_early: bool) -> None:
    assert is_a_week_ahead(act=at(act), event=at("2026-11-10 09:00:00")) is is_early


@pytest.mark.clause("OP/52a")
@pytest.mark.parametrize(
    ("act", "is_early"),
    [
        pytest.param("2026-09-24 23:59:59", True, id="holidays-count-as-days"),
        pytest.param("2026-09-25 00:00:00", False, id="six-days"),
    ],
)
def test_a_draft_lies_open_seven_calendar_days_before_the_meeting(act: str, is_early: bool) -> None:
    assert is_a_week_ahead(act=at(act), event=at("2026-10-01 08:00:00")) is is_early


@pytest.mark.clause("OP/52a")
def test_the_law_may_demand_longer_than_a_week() -> None:
    event = at("2026-11-30 09:00:00")
    assert is_a_week_ahead(act=at("2026-10-31 09:00:00"), event=event, least_days=30)
    assert not is_a_week_ahead(act=at("2026-11-01 09:00:00"), event=event, least_days=30)


def test_the_day_is_shanghais_and_not_greenwichs() -> None:
    # 2026-11-02T16:30Z is already 3 November in Shanghai.
    act = at("2026-11-03 00:30:00")
    assert is_a_week_ahead(act=act, event=at("2026-11-10 00:10:00"))
    assert not is_a_week_ahead(act=act, event=at("2026-11-09 23:50:00"))


@pytest.mark.clause("WR/51a")
@pytest.mark.parametrize(
    ("filing", "event", "is_early"),
    [
        pytest.param("2026-09-23 17:00:00", "2026-10-10 09:00:00", True, id="over-two-holidays"),
        pytest.param("2026-09-28 00:00:00", "2026-10-10 09:00:00", False, id="five-days-only"),
        pytest.param("2026-11-02 23:59:59", "2026-11-11 00:00:00", True, id="exactly-seven"),
        pytest.param("2026-11-03 00:00:00", "2026-11-11 23:59:59", False, id="one-day-late"),
    ],
)
def test_a_foreign_event_is_filed_seven_working_days_ahead(
    filing: str, event: str, is_early: bool
) -> None:
    assert is_working_days_ahead(OFFICIAL, filing=at(filing), event=at(event), count=7) is is_early


@pytest.mark.clause("WR/51a")
def test_the_latest_filing_day_can_be_told() -> None:
    assert latest_filing_day(OFFICIAL, event_on=on("2026-11-11"), count=7) == on("2026-11-02")
