"""Loading a year's official days counts open provisional deadlines anew."""

from datetime import date

import pytest

from actions.clocks import recompute_provisional
from actions.clocks.clock import begin_clock
from domain.clocks.calendar import Calendar, DayKind, SpecialDay
from domain.clocks.deadline import ClockKind, Measure
from domain.clocks.kinds import CLOCK_KINDS, HALF, MISSED
from domain.people.roles import Role
from store.clocks.calendar import load_calendar
from store.clocks.deadlines import deadlines_by_streams
from store.database import Database
from tests.worlds.acts import PEOPLE, act_of, shanghai, unit_id

TEN_DAYS = ClockKind(
    name="TEN_WORKING_DAYS",
    zh="十个工作日",
    en="Ten working days",
    version="test-1",
    measure=Measure.WORKING_DAYS,
    amount=10,
    clause="OP/1b",
    milestones=(HALF, MISSED),
)


@pytest.mark.clause("WS/14b")
async def test_official_days_of_a_new_year_move_what_rests_on_them(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        recompute_provisional, "CLOCK_KINDS", {**CLOCK_KINDS, TEN_DAYS.name: TEN_DAYS}
    )
    started_at = shanghai("2026-12-25 09:00:00")
    act = act_of(database, PEOPLE.role(Role.ADMIN), started_at)
    calendar = await load_calendar(database)
    async with database.transaction() as transaction:
        begun = await begin_clock(
            act,
            transaction,
            TEN_DAYS,
            stream="list:1",
            title="目录调整",
            unit_id=unit_id("FIN"),
            started_at=started_at,
            calendar=calendar,
        )
    # Friday 25 December; ten working days without any holiday end on Friday 8 January.
    assert begun.is_provisional
    assert begun.due_at == shanghai("2027-01-09 00:00:00")

    official = Calendar(
        "with 2027",
        {**calendar.special, date(2027, 1, 1): SpecialDay(DayKind.HOLIDAY, "元旦")},
        calendar.official_years | {2027},
    )
    assert await recompute_provisional.recompute_provisional_deadlines(act, official) == 1
    (moved,) = (await deadlines_by_streams(database, ["list:1"]))["list:1"]
    assert moved.due_at == shanghai("2027-01-12 00:00:00")
    assert not moved.is_provisional
    missed_at = await database.fetchval(
        "SELECT fires_at FROM milestone WHERE deadline_id = $1 AND kind = 'MISSED'", moved.id
    )
    assert missed_at > moved.due_at
    assert await recompute_provisional.recompute_provisional_deadlines(act, official) == 0
