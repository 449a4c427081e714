"""What the log tells of clocks, and of the demonstration's own."""

from domain.declared.happening import Happening, Told
from domain.problems import Named

STREAMS = {"demo_clock": Named("演示时钟", "demonstration clock")}


class DeadlineEvents(Happening, family=("时限", "deadlines")):
    """What happens to a deadline, whatever it is of; told in that thing's stream."""

    HALF = "deadline:half", "时间过半", "half the time is over"
    THIRTY_MINUTES_LEFT = "deadline:thirty_minutes_left", "剩余三十分钟", "thirty minutes left"
    MISSED = "deadline:missed", "逾期", "missed"
    RECOMPUTED = "deadline:recomputed", "时限重新计算", "counted anew", Told.WORKERS


class DemoClockEvents(Happening, family=("演示时钟", "demonstration clock")):
    """What happens to the demonstration clock."""

    SET = "demo_clock:set", "调整演示时钟", "demonstration clock set", Told.PARTNERS, Told.WORKERS
