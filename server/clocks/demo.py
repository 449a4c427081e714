"""The clock of this server: the machine's, or a demonstration's shared through the database."""

from collections.abc import Sequence

from actions.clocks.set_demo_clock import DEMO_CLOCK_SET
from server.clock import Clock, DemoClock, SystemClock, parse_demo_clock, real_now
from store.clocks.demo import clear_demo_clock, read_demo_clock, write_demo_clock
from store.database import Database
from store.events.log import LoggedEvent


async def shared_clock(database: Database, *, asked: str | None) -> Clock:
    """The clock to run by. A setting of one's own starts the demonstration anew for all.

    A server started without one runs by the real time, and ends an older demonstration.
    """
    if asked is None:
        async with database.transaction() as transaction:
            await clear_demo_clock(transaction)
        return SystemClock()
    setting = parse_demo_clock(asked, real_at=real_now())
    shown = await read_demo_clock(database)
    if shown is not None and DemoClock(shown).now() > setting.shown_at:
        # What happened in an earlier demonstration has happened; time does not run backwards.
        setting = shown
    async with database.transaction() as transaction:
        await write_demo_clock(transaction, setting)
    return DemoClock(setting)


def moved_in(events: Sequence[LoggedEvent]) -> bool:
    """Whether somebody set the demonstration clock."""
    return any(event.kind == DEMO_CLOCK_SET for event in events)


async def follow_demo_clock(database: Database, clock: Clock) -> None:
    """Take over the setting that another node has written."""
    setting = await read_demo_clock(database)
    if isinstance(clock, DemoClock) and setting is not None:
        clock.setting = setting
