"""Every kind of deadline there is, gathered from the tables of the rooms.

A room declares its own kinds in one file, `domain/<room>/clocks.py`, and is named in `_TABLES`;
nothing else asks which kind a clock is.
"""

from collections.abc import Iterable, Mapping
from datetime import timedelta

from domain.clocks.deadline import ClockKind, DeadlineState, Measure, MilestoneRule
from domain.clocks.events import DeadlineEvents
from domain.scoring.events import SlotEvents

HALF = MilestoneRule(kind="HALF", tells=DeadlineEvents.HALF, share=0.5)
THIRTY_MINUTES = MilestoneRule(
    kind="THIRTY_MINUTES",
    tells=DeadlineEvents.THIRTY_MINUTES_LEFT,
    before_due=timedelta(minutes=30),
)
MISSED = MilestoneRule(
    kind="MISSED",
    tells=DeadlineEvents.MISSED,
    leads_to=DeadlineState.MISSED,
    opens_case="SUPERVISION",
)

RELEASE_5H = ClockKind(
    name="RELEASE_5H",
    zh="五小时权威发布",
    en="Authoritative release within five hours",
    version="2018-1",
    measure=Measure.HOURS,
    amount=5,
    clause="OP/64a",
    milestones=(HALF, THIRTY_MINUTES, MISSED),
)

PRESS_CONFERENCE_24H = ClockKind(
    name="PRESS_CONFERENCE_24H",
    zh="二十四小时新闻发布会",
    en="Press conference within twenty-four hours",
    version="2018-1",
    measure=Measure.HOURS,
    amount=24,
    clause="OP/64b",
    milestones=(HALF, THIRTY_MINUTES, MISSED),
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
            tells=SlotEvents.ONE_MINUTE_LEFT,
            before_due=timedelta(minutes=1),
        ),
        MilestoneRule(kind="OVERTIME", tells=SlotEvents.OVERTIME, leads_to=DeadlineState.OVERTIME),
    ),
)

_TABLES: tuple[tuple[ClockKind, ...], ...] = (
    (RELEASE_5H, PRESS_CONFERENCE_24H),
    (SLOT_8_MINUTES,),
)


def by_name(tables: Iterable[Iterable[ClockKind]]) -> Mapping[str, ClockKind]:
    """Kinds of all tables by name. Raises ValueError when a name is declared twice."""
    kinds = [kind for table in tables for kind in table]
    found = {kind.name: kind for kind in kinds}
    if len(found) != len(kinds):
        raise ValueError("a clock is declared twice")
    return found


CLOCK_KINDS: Mapping[str, ClockKind] = by_name(_TABLES)
"""Kinds by name, as deadlines remember them."""
