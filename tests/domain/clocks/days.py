"""The calendar and the instants that clock tests count with."""

from datetime import date, datetime

from domain.clocks.calendar import Calendar
from domain.clocks.deadline import ClockKind, Measure
from domain.declared.worded import Worded
from domain.instants import SHANGHAI
from store.clocks.official_days import FIRST_YEAR, LAST_YEAR, official_days

OFFICIAL = Calendar("test-1", official_days(), frozenset(range(FIRST_YEAR, LAST_YEAR + 1)))
"""Official days until 2026; 2027 is provisional."""


def at(text: str) -> datetime:
    """An instant on Shanghai's clocks: "2026-10-02 22:30:00"."""
    return datetime.fromisoformat(text).replace(tzinfo=SHANGHAI)


def on(text: str) -> date:
    """A day: "2026-10-02"."""
    return date.fromisoformat(text)


class TrialClock(Worded):
    """Clocks that no room has."""

    TEST = "TEST", "试算", "trial"
    TEN_WORKING_DAYS = "TEN_WORKING_DAYS", "十个工作日", "ten working days"


def clock(
    measure: Measure, amount: int, *, most_extension: int = 0, is_rolled: bool = False
) -> ClockKind:
    """A kind of clock without milestones."""
    return ClockKind(
        called=TrialClock.TEST,
        label=TrialClock.TEST.named,
        short=TrialClock.TEST.named,
        version="test-1",
        measure=measure,
        amount=amount,
        clause=None,
        milestones=(),
        streams=(),
        most_extension=most_extension,
        is_rolled=is_rolled,
    )


MINUTES_2_WORKING_DAYS = clock(Measure.WORKING_DAYS, 2)
INTERPRETATION_3_WORKING_DAYS = clock(Measure.WORKING_DAYS, 3)
QUARTERLY_10_DAYS = clock(Measure.CALENDAR_DAYS, 10, is_rolled=True)
