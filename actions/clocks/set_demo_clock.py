"""An administrator moves the demonstration clock forward or changes its pace."""

from dataclasses import dataclass
from datetime import datetime

from actions.act import Act
from actions.acting import acting
from domain.clocks.deadline import TICK
from domain.clocks.demo import DemoClockSetting
from domain.outcomes import Refused
from domain.people.permissions import Permission
from domain.problems import Named, Problem, ProblemCode, problem
from store.clocks.demo import demo_clock_for_update, write_demo_clock
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
    held = await demo_clock_for_update(transaction)
    # Another server may have set it since this one looked, and its machine's time may be ahead.
    real_at = asked.real_at if held is None else max(asked.real_at, held.real_at + TICK)
    now = act.now if held is None else max(act.now, held.shown(real_at))
    problems = why_demo_clock_is_refused(asked, now=now)
    if problems:
        return Refused(problems)
    current = asked.current_speed if held is None else held.speed
    setting = DemoClockSetting(
        real_at=real_at,
        shown_at=asked.at or now,
        speed=(current or 0.0) if asked.speed is None else asked.speed,
    )
    await write_demo_clock(transaction, setting)
    await act.record(transaction, _set(setting))
    return DemoClockSet(setting.shown_at, setting.speed)


def _set(setting: DemoClockSetting) -> NewEvent:
    """All there is to know of it, so that other servers take it from the log as they read."""
    return NewEvent(
        DEMO_CLOCK_STREAM,
        DEMO_CLOCK_SET,
        Permission.CALENDAR_READ,
        {"at": setting.shown_at, "speed": setting.speed, "realAt": setting.real_at},
    )


def why_demo_clock_is_refused(asked: SetDemoClock, *, now: datetime) -> tuple[Problem, ...]:
    """Only in demonstration mode, only forward, only so fast."""
    if asked.current_speed is None:
        return (problem(ProblemCode.DEMO_ONLY),)
    problems = []
    if asked.at is not None and asked.at < now:
        why = Named("只能向前", "only forward in time")
        problems.append(problem(ProblemCode.VALUE_INVALID, path=("at",), why=why))
    if asked.speed is not None and not 0 <= asked.speed <= FASTEST:
        problems.append(
            problem(ProblemCode.VALUE_OUT_OF_RANGE, path=("speed",), least=0, most=FASTEST)
        )
    return tuple(problems)
