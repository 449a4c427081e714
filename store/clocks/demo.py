"""The demonstration clock's setting, shared by all servers on one database."""

from dataclasses import dataclass
from datetime import datetime

from store.database import Reader, Transaction


@dataclass(frozen=True, slots=True)
class DemoClockSetting:
    """At `real_at` the clock showed `shown_at`, running `speed` times as fast as the world."""

    real_at: datetime
    shown_at: datetime
    speed: float


async def read_demo_clock(reader: Reader) -> DemoClockSetting | None:
    """The setting, if any server has made one."""
    row = await reader.fetchrow("SELECT real_at, shown_at, speed FROM demo_clock WHERE id = 1")
    return None if row is None else DemoClockSetting(**row)


async def write_demo_clock(transaction: Transaction, setting: DemoClockSetting) -> None:
    """Replace the setting."""
    await transaction.execute(
        "INSERT INTO demo_clock (id, real_at, shown_at, speed) VALUES (1, $1, $2, $3)"
        " ON CONFLICT (id) DO UPDATE SET real_at = $1, shown_at = $2, speed = $3",
        setting.real_at,
        setting.shown_at,
        setting.speed,
    )


async def clear_demo_clock(transaction: Transaction) -> None:
    """No demonstration: the real time counts."""
    await transaction.execute("DELETE FROM demo_clock")
