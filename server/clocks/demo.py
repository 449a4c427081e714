"""The clock of this server: the machine's, or a demonstration's shared through the database."""

from collections.abc import Sequence
from datetime import datetime

from actions.clocks.set_demo_clock import DEMO_CLOCK_SET
from server.clock import Clock, DemoClock, SystemClock, parse_demo_clock, real_now
from store.clocks.demo import (
    DemoClockSetting,
    clear_demo_clock,
    read_demo_clock,
    write_demo_clock,
)
from store.database import Database
from store.events.log import LoggedEvent, newest_instant
from store.events.sequencing import is_somebody_serving


async def shared_clock(database: Database, *, asked: str | None) -> Clock:
    """The clock to run by.

    A server that joins others in a demonstration runs by their clock. The first one starts it
    where it was asked to, but never before what the log already tells: time does not run
    backwards. A server that was not asked for a demonstration runs by the real time.
    """
    shown = await read_demo_clock(database)
    is_joining = await is_somebody_serving(database)
    if asked is None:
        if shown is not None and not is_joining:
            async with database.transaction() as transaction:
                await clear_demo_clock(transaction)
        return SystemClock()
    if shown is not None and is_joining:
        return DemoClock(shown)
    setting = _not_before(
        parse_demo_clock(asked, real_at=real_now()), await newest_instant(database)
    )
    async with database.transaction() as transaction:
        await write_demo_clock(transaction, setting)
    return DemoClock(setting)


async def clock_in_use(database: Database) -> Clock:
    """The clock of the servers that run now: for who acts beside them and starts none."""
    shown = await read_demo_clock(database)
    if shown is not None and await is_somebody_serving(database):
        return DemoClock(shown)
    return SystemClock()


def _not_before(setting: DemoClockSetting, newest: datetime | None) -> DemoClockSetting:
    if newest is None or newest <= setting.shown_at:
        return setting
    return DemoClockSetting(setting.real_at, newest, setting.speed)


def moved_in(events: Sequence[LoggedEvent]) -> bool:
    """Whether somebody set the demonstration clock."""
    return any(event.kind == DEMO_CLOCK_SET for event in events)


async def follow_demo_clock(database: Database, clock: Clock) -> None:
    """Take over the setting that another node has written."""
    setting = await read_demo_clock(database)
    if isinstance(clock, DemoClock) and setting is not None:
        clock.setting = setting
