"""An administrator moves the demonstration clock forward or changes its pace."""

from dataclasses import dataclass
from datetime import datetime

from actions.act import Act
from actions.acting import acting
from domain.outcomes import Refused
from domain.people.permissions import Permission
from domain.problems import Problem, ProblemCode, problem
from store.clocks.demo import DemoClockSetting, write_demo_clock
from store.database import Transaction
from store.events.log import NewEvent

FASTEST = 100_000
DEMO_CLOCK_STREAM = "demo_clock"
DEMO_CLOCK_SET = "demo_clock:set"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetDemoClock:
    """Where the clock shall stand and how fast it shall run; nothing leaves it as it is."""

    at: datetime | None
    speed: float | None
    current_speed: float | None
    real_at: datetime


@dataclass(frozen=True, slots=True)
class DemoClockSet:
    """How the clock goes on."""

    at: datetime
    speed: float


@acting(
    permission=Permission.DEMO_CLOCK_SET,
    refuses=frozenset(
        {ProblemCode.DEMO_ONLY, ProblemCode.VALUE_OUT_OF_RANGE, ProblemCode.VALUE_INVALID}
    ),
    done=DemoClockSet,
)
async def set_demo_clock(
    act: Act, transaction: Transaction, asked: SetDemoClock
) -> DemoClockSet | Refused:
    """Move every server's demonstration clock; never backwards: what happened has happened."""
    problems = why_demo_clock_is_refused(asked, now=act.now)
    if problems:
        return Refused(problems)
    setting = DemoClockSetting(
        real_at=asked.real_at,
        shown_at=asked.at or act.now,
        speed=(asked.current_speed or 0.0) if asked.speed is None else asked.speed,
    )
    await write_demo_clock(transaction, setting)
    transaction.is_clock_set = True
    await act.record(
        transaction,
        NewEvent(
            DEMO_CLOCK_STREAM,
            DEMO_CLOCK_SET,
            Permission.CALENDAR_READ,
            {"at": setting.shown_at, "speed": setting.speed},
        ),
    )
    return DemoClockSet(setting.shown_at, setting.speed)


def why_demo_clock_is_refused(asked: SetDemoClock, *, now: datetime) -> tuple[Problem, ...]:
    """Only in demonstration mode, only forward, only so fast."""
    if asked.current_speed is None:
        return (problem(ProblemCode.DEMO_ONLY),)
    problems = []
    if asked.at is not None and asked.at < now:
        problems.append(
            problem(ProblemCode.VALUE_INVALID, path=("at",), why="只能向前 / only forward in time")
        )
    if asked.speed is not None and not 0 <= asked.speed <= FASTEST:
        problems.append(
            problem(ProblemCode.VALUE_OUT_OF_RANGE, path=("speed",), least=0, most=FASTEST)
        )
    return tuple(problems)
