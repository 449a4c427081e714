"""The calendar's rows: seeded from the official days, read as one value."""

from datetime import datetime

from domain.clocks.calendar import Calendar, DayKind, SpecialDay
from store.clocks.official_days import FIRST_YEAR, LAST_YEAR, SOURCE, official_days
from store.database import Database, Reader


async def load_calendar(reader: Reader) -> Calendar:
    """The calendar as it is now; its version names the loading it came from."""
    days = await reader.fetch("SELECT day, kind, name_zh FROM calendar_day")
    years = await reader.fetch("SELECT year, version FROM calendar_year")
    version = sum(row["version"] for row in years)
    return Calendar(
        version=f"{len(years)}y{version}",
        special={row["day"]: SpecialDay(DayKind(row["kind"]), row["name_zh"]) for row in days},
        official_years=frozenset(row["year"] for row in years),
    )


async def missing_years(reader: Reader) -> list[int]:
    """Years whose official days are known and not loaded yet."""
    known = {row["year"] for row in await reader.fetch("SELECT year FROM calendar_year")}
    return [year for year in range(FIRST_YEAR, LAST_YEAR + 1) if year not in known]


async def seed_calendar(database: Database, *, at: datetime) -> int:
    """Load the official days that are not there yet; answers how many years are new."""
    years = await missing_years(database)
    if not years:
        return 0
    days = {day: one for day, one in official_days().items() if day.year in set(years)}
    async with database.transaction() as transaction:
        await transaction.execute(
            "INSERT INTO calendar_day (day, kind, name_zh, source)"
            " SELECT new.day, new.kind, new.name_zh, $1"
            " FROM unnest($2::date[], $3::text[], $4::text[]) AS new (day, kind, name_zh)"
            " ON CONFLICT (day) DO NOTHING",
            SOURCE,
            list(days),
            [one.kind.value for one in days.values()],
            [one.name_zh for one in days.values()],
        )
        await transaction.execute(
            "INSERT INTO calendar_year (year, source, loaded_at, version)"
            " SELECT unnest($1::int[]), $2, $3, 1 ON CONFLICT (year) DO NOTHING",
            years,
            SOURCE,
            at,
        )
    return len(years)
