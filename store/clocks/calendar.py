"""The calendar's rows: seeded from the official days, read as one value."""

from collections.abc import Collection
from datetime import date, datetime

from domain.clocks.calendar import Calendar, DayKind, SpecialDay
from store.clocks.official_days import (
    CORRECTIONS,
    FIRST_YEAR,
    LAST_YEAR,
    SOURCE,
    official_days,
    source_of,
)
from store.database import Database, Reader, Transaction


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


async def outdated_days(reader: Reader) -> list[date]:
    """Days that a year loaded earlier has wrong and that are known better by now.

    A day somebody has entered from a source of their own is theirs.
    """
    rows = await reader.fetch(
        "SELECT new.day FROM unnest($1::date[]) AS new (day)"
        " JOIN calendar_year y ON y.year = extract(year FROM new.day)"
        " LEFT JOIN calendar_day d ON d.day = new.day"
        " WHERE d.day IS NULL OR d.source = $2 ORDER BY new.day",
        list(CORRECTIONS),
        SOURCE,
    )
    return [row["day"] for row in rows]


async def seed_calendar(database: Database, *, at: datetime) -> int:
    """Load what is not there yet and put right what is; answers how many years have changed."""
    years = set(await missing_years(database))
    outdated = await outdated_days(database)
    if not years and not outdated:
        return 0
    days = [day for day in official_days() if day.year in years]
    corrected = {day.year for day in outdated}
    async with database.transaction() as transaction:
        await _write_days(transaction, [*days, *outdated])
        await transaction.execute(
            "INSERT INTO calendar_year (year, source, loaded_at, version)"
            " SELECT unnest($1::int[]), $2, $3, 1 ON CONFLICT (year) DO UPDATE"
            " SET version = calendar_year.version + 1, loaded_at = $3",
            sorted(years | corrected),
            SOURCE,
            at,
        )
    return len(years | corrected)


async def _write_days(transaction: Transaction, days: Collection[date]) -> None:
    known = official_days()
    await transaction.execute(
        "INSERT INTO calendar_day (day, kind, name_zh, source)"
        " SELECT new.day, new.kind, new.name_zh, new.source"
        " FROM unnest($1::date[], $2::text[], $3::text[], $4::text[])"
        " AS new (day, kind, name_zh, source)"
        " ON CONFLICT (day) DO UPDATE SET kind = EXCLUDED.kind, name_zh = EXCLUDED.name_zh,"
        " source = EXCLUDED.source WHERE calendar_day.source = $5",
        list(days),
        [known[day].kind.value for day in days],
        [known[day].name_zh for day in days],
        [source_of(day) for day in days],
        SOURCE,
    )
