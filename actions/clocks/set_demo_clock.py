"""An administrator moves the demonstration clock forward or changes its pace."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from actions.act import Act
from actions.acting import acting
from domain.clocks.deadline import TICK
from domain.clocks.demo import DemoClockSetting
from domain.clocks.events import DemoClockEvents
from domain.clocks.permissions import ClockPermission
from domain.clocks.problems import ClockCode
from domain.declared.marks import Range
from domain.outcomes import Refused
from domain.problems import Named, Problem, ProblemCode, problem
from store.clocks.demo import demo_clock_for_update, write_demo_clock
from store.database import Transaction
from store.events.log import NewEvent

FASTEST = 100_000
DEMO_CLOCK_STREAM = "demo_clock"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetDemoClock:
    """Move the demonstration clock."""

    at: Annotated[datetime | None, "The instant it shall show; only forward."] = None
    speed: Annotated[
        float | None,
        Range(0, FASTEST),
        "How many times as fast as the world, 0 to 100,000.",
    ] = None


@dataclass(frozen=True, slots=True)
class DemoClockSet:
    """The demonstration clock goes on from here."""

    at: Annotated[datetime, "What it shows now."]
    speed: Annotated[float, "How fast it runs."]


@acting(
    permission=ClockPermission.DEMO_CLOCK_SET,
    refuses=frozenset({ClockCode.DEMO_ONLY, ProblemCode.VALUE_INVALID}),
    is_remembered=False,
)
async def set_demo_clock(
    act: Act, transaction: Transaction, asked: SetDemoClock
) -> DemoClockSet | Refused:
    """Move the demonstration clock forward or change its pace; on every node.

    Never backwards: what happened has happened.
    """
    held = await demo_clock_for_update(transaction)
    # Another server may have set it since this one looked, and its machine's time may be ahead.
    real_at = act.real_now() if held is None else max(act.real_now(), held.real_at + TICK)
    now = act.now if held is None else max(act.now, held.shown(real_at))
    problems = why_demo_clock_is_refused(asked, now=now, current_speed=act.demo_speed)
    if problems:
        return Refused(problems)
    current = act.demo_speed if held is None else held.speed
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
        DemoClockEvents.SET,
        ClockPermission.CALENDAR_READ,
        {"at": setting.shown_at, "speed": setting.speed, "realAt": setting.real_at},
    )


def why_demo_clock_is_refused(
    asked: SetDemoClock, *, now: datetime, current_speed: float | None
) -> tuple[Problem, ...]:
    """Only in demonstration mode, and only forward."""
    if current_speed is None:
        return (problem(ClockCode.DEMO_ONLY),)
    problems = []
    if asked.at is not None and asked.at < now:
        why = Named("只能向前", "only forward in time")
        problems.append(problem(ProblemCode.VALUE_INVALID, path=("at",), why=why))
    return tuple(problems)
