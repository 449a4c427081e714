"""Every kind of deadline there is. A new one is a line here, or a table of its room."""

from datetime import timedelta

from domain.clocks.deadline import ClockKind, DeadlineState, Measure, MilestoneRule

_HALF = MilestoneRule(kind="HALF", event_kind="deadline:half", share=0.5)
_THIRTY_MINUTES = MilestoneRule(
    kind="THIRTY_MINUTES",
    event_kind="deadline:thirty_minutes_left",
    before_due=timedelta(minutes=30),
)
_MISSED = MilestoneRule(
    kind="MISSED",
    event_kind="deadline:missed",
    leads_to=DeadlineState.MISSED,
    opens_case="SUPERVISION",
)

RELEASE_5H = ClockKind(
    name="RELEASE_5H",
    zh="五小时权威发布",
    en="Authoritative release within five hours",
    version="2018-1",
    measure=Measure.SECONDS,
    amount=5 * 3600,
    clause="OP/64a",
    milestones=(_HALF, _THIRTY_MINUTES, _MISSED),
)

PRESS_CONFERENCE_24H = ClockKind(
    name="PRESS_CONFERENCE_24H",
    zh="二十四小时新闻发布会",
    en="Press conference within twenty-four hours",
    version="2018-1",
    measure=Measure.SECONDS,
    amount=24 * 3600,
    clause="OP/64b",
    milestones=(_HALF, _THIRTY_MINUTES, _MISSED),
)

SLOT_8_MINUTES = ClockKind(
    name="SLOT_8_MINUTES",
    zh="八分钟述职",
    en="Eight minutes to report",
    version="2017-1",
    measure=Measure.SECONDS,
    amount=480,
    clause="FS/3.4d",
    milestones=(
        MilestoneRule(
            kind="ONE_MINUTE",
            event_kind="slot:one_minute_left",
            before_due=timedelta(minutes=1),
        ),
        MilestoneRule(
            kind="OVERTIME", event_kind="slot:overtime", leads_to=DeadlineState.OVERTIME
        ),
    ),
)

CLOCK_KINDS: dict[str, ClockKind] = {
    kind.name: kind for kind in (RELEASE_5H, PRESS_CONFERENCE_24H, SLOT_8_MINUTES)
}
"""Kinds by name, as deadlines remember them."""
