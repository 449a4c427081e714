"""A day that a database has wrong is put right at the next start; what people entered is not."""

from datetime import date

import pytest

from domain.clocks.calendar import DayKind
from server.clock import real_now
from store.clocks.calendar import load_calendar, outdated_days, seed_calendar
from store.clocks.official_days import CORRECTIONS, SOURCE, source_of
from store.database import Database

DAY = date(2005, 12, 31)
NEW_YEAR = date(2005, 1, 1)


async def _kept(database: Database, sql: str) -> None:
    async with database.transaction() as transaction:
        await transaction.execute(sql, DAY)


async def test_a_new_database_has_every_correction_with_its_notice(database: Database) -> None:
    calendar = await load_calendar(database)
    for day, correction in CORRECTIONS.items():
        assert calendar.special[day] == correction.special
        stored = await database.fetchval("SELECT source FROM calendar_day WHERE day = $1", day)
        assert stored == correction.source == source_of(day)
    assert source_of(NEW_YEAR) == SOURCE
    assert await outdated_days(database) == []
    assert await seed_calendar(database, at=real_now()) == 0


@pytest.mark.parametrize(
    "sql",
    [
        pytest.param("DELETE FROM calendar_day WHERE day = $1", id="was-not-there"),
        pytest.param(
            "UPDATE calendar_day SET kind = 'HOLIDAY', source = 'chinesecalendar' WHERE day = $1",
            id="was-wrong",
        ),
    ],
)
async def test_what_an_older_version_has_loaded_is_put_right_once(
    database: Database, sql: str
) -> None:
    await _kept(database, sql)
    before = await load_calendar(database)
    assert before.kind_of(DAY) is not DayKind.MAKEUP_WORKDAY
    assert await outdated_days(database) == [DAY]
    assert await seed_calendar(database, at=real_now()) == 1
    after = await load_calendar(database)
    assert after.kind_of(DAY) is DayKind.MAKEUP_WORKDAY
    assert after.version != before.version
    assert await seed_calendar(database, at=real_now()) == 0


async def test_what_somebody_has_entered_stays(database: Database) -> None:
    await _kept(
        database, "UPDATE calendar_day SET kind = 'WEEKEND', source = '区政府通知' WHERE day = $1"
    )
    try:
        assert await seed_calendar(database, at=real_now()) == 0
        assert (await load_calendar(database)).kind_of(DAY) is DayKind.WEEKEND
    finally:
        await _kept(database, "DELETE FROM calendar_day WHERE day = $1")
        assert await seed_calendar(database, at=real_now()) == 1
