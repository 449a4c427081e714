"""The demonstration clock's setting, shared by all servers on one database."""

from domain.clocks.demo import DemoClockSetting
from store.database import Reader, Transaction

_SETTING = "SELECT real_at, shown_at, speed FROM demo_clock WHERE id = 1"


async def read_demo_clock(reader: Reader) -> DemoClockSetting | None:
    """The setting, if any server has made one."""
    row = await reader.fetchrow(_SETTING)
    return None if row is None else DemoClockSetting(**row)


async def demo_clock_for_update(transaction: Transaction) -> DemoClockSetting | None:
    """The setting, locked until the commit."""
    row = await transaction.fetchrow(_SETTING + " FOR UPDATE")
    return None if row is None else DemoClockSetting(**row)


async def write_demo_clock(transaction: Transaction, setting: DemoClockSetting) -> None:
    """Replace the setting; the clock of this server moves with the commit."""
    await transaction.execute(
        "INSERT INTO demo_clock (id, real_at, shown_at, speed) VALUES (1, $1, $2, $3)"
        " ON CONFLICT (id) DO UPDATE SET real_at = $1, shown_at = $2, speed = $3",
        setting.real_at,
        setting.shown_at,
        setting.speed,
    )
    transaction.demo_clock = setting
    transaction.is_clock_set = True


async def clear_demo_clock(transaction: Transaction) -> None:
    """No demonstration: the real time counts."""
    await transaction.execute("DELETE FROM demo_clock")
