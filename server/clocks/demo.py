"""The clock of this server: the machine's, or a demonstration's shared through the database."""

from collections.abc import Sequence
from datetime import datetime

from domain.clocks.demo import DemoClockSetting
from domain.clocks.events import DemoClockEvents
from server.clock import Clock, DemoClock, SystemClock, parse_demo_clock, real_now
from store.clocks.demo import (
    clear_demo_clock,
    read_demo_clock,
    write_demo_clock,
)
from store.database import Database, Transaction
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


class DemoClockFollower:
    """Keeps a server's demonstration clock as it was set, here or by another server.

    What this server has committed counts before the act is answered; what another has set, as
    soon as the log brings it and before any view is computed from there. The real time needs no
    follower.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def committed(self, transaction: Transaction) -> None:
        """An act of this server."""
        self._take_over(transaction.demo_clock)

    def events_came(self, events: Sequence[LoggedEvent]) -> None:
        """Acts of any server."""
        for event in events:
            if event.kind == DemoClockEvents.SET:
                self._take_over(_setting_in(event))

    async def look(self, database: Database) -> None:
        """Catch up with what was set between the first look and the log's end."""
        self._take_over(await read_demo_clock(database))

    def _take_over(self, setting: DemoClockSetting | None) -> None:
        if setting is not None and isinstance(self._clock, DemoClock):
            self._clock.take_over(setting)


def _setting_in(event: LoggedEvent) -> DemoClockSetting:
    real_at, shown_at = (datetime.fromisoformat(event.payload[name]) for name in ("realAt", "at"))
    return DemoClockSetting(real_at, shown_at, event.payload["speed"])
