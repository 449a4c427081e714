"""How a duty with a deadline stands (T11)."""

import pytest

from domain.clocks.compliance import WORST_FIRST, AtRiskRule, ComplianceStatus, compliance_of
from domain.clocks.deadline import DeadlineState
from tests.domain.clocks.days import OFFICIAL, at

S, C = DeadlineState, ComplianceStatus
STARTED, DUE = at("2026-09-01 00:00:00"), at("2026-10-10 00:00:00")


def status(state: DeadlineState, now: str, rule: AtRiskRule | None = None) -> ComplianceStatus:
    return compliance_of(
        state, started_at=STARTED, due_at=DUE, now=at(now), calendar=OFFICIAL, at_risk=rule
    )


def test_there_are_exactly_twelve_statuses() -> None:
    assert [one.value for one in C] == [
        "NOT_STARTED",
        "ON_TRACK",
        "AT_RISK",
        "NOT_MET",
        "MET",
        "MET_LATE",
        "MISSED",
        "ADVISORY_MISSED",
        "WAIVED",
        "NOT_APPLICABLE",
        "UNSET",
        "UNASSIGNED",
    ]


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        pytest.param(S.MET, C.MET, id="met"),
        pytest.param(S.MET_LATE, C.MET_LATE, id="met-late"),
        pytest.param(S.MISSED, C.MISSED, id="missed"),
        pytest.param(S.OVERTIME, C.MISSED, id="overtime"),
        pytest.param(S.ABORTED, C.NOT_APPLICABLE, id="called-off"),
        pytest.param(S.PAUSED, C.ON_TRACK, id="standing-still"),
    ],
)
def test_a_state_that_does_not_run_decides_alone(
    state: DeadlineState, expected: ComplianceStatus
) -> None:
    assert status(state, "2026-10-09 12:00:00") is expected


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        pytest.param("2026-08-31 23:59:59", C.NOT_STARTED, id="before-it-begins"),
        pytest.param("2026-09-01 00:00:00", C.ON_TRACK, id="begun"),
        pytest.param("2026-09-29 23:59:59", C.ON_TRACK, id="three-working-days-left"),
        pytest.param("2026-09-30 00:00:00", C.AT_RISK, id="two-working-days-left"),
        pytest.param("2026-10-09 23:59:59", C.AT_RISK, id="last-second"),
    ],
)
def test_a_running_duty_is_at_risk_when_little_time_is_left(
    now: str, expected: ComplianceStatus
) -> None:
    assert status(S.RUNNING, now) is expected


def test_three_quarters_of_the_time_are_a_risk_by_themselves() -> None:
    rule = AtRiskRule(working_days=None)
    # 39 days; three quarters are over on 30 September at 06:00.
    assert status(S.RUNNING, "2026-09-30 05:59:59", rule) is C.ON_TRACK
    assert status(S.RUNNING, "2026-09-30 06:00:00", rule) is C.AT_RISK


def test_when_a_duty_is_at_risk_is_a_setting() -> None:
    rule = AtRiskRule(share=0.5, working_days=5)
    assert status(S.RUNNING, "2026-09-20 11:59:59", rule) is C.ON_TRACK
    assert status(S.RUNNING, "2026-09-20 12:00:00", rule) is C.AT_RISK


@pytest.mark.parametrize(
    ("due", "expected"),
    [
        pytest.param("2026-09-15 00:00:00", "2026-09-10 00:00:00", id="seven-days"),
        pytest.param("2026-09-14 23:00:00", "2026-09-13 05:15:00", id="an-hour-less"),
    ],
)
def test_what_is_shorter_than_a_week_is_at_risk_by_its_share_alone(due: str, expected: str) -> None:
    begins = AtRiskRule().begins_at(
        started_at=at("2026-09-08 00:00:00"), due_at=at(due), calendar=OFFICIAL
    )
    assert begins == at(expected)


def test_every_status_has_its_place_among_the_worse_and_the_better() -> None:
    assert sorted(WORST_FIRST) == sorted(ComplianceStatus)
    assert len(set(WORST_FIRST)) == len(WORST_FIRST)
