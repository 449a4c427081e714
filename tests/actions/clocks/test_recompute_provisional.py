"""Loading a year's official days counts open provisional deadlines anew."""

from datetime import date, timedelta

import pytest

from actions.clocks import fire_milestones, recompute_provisional
from actions.clocks.clock import begin_clock
from domain.clocks.calendar import Calendar, DayKind, SpecialDay
from domain.clocks.deadline import ClockKind, DeadlineState, Measure
from domain.clocks.kinds import CLOCK_KINDS
from domain.clocks.milestones import HALF, MISSED
from domain.people.roles import Role
from store.clocks.calendar import load_calendar
from store.clocks.deadlines import deadlines_by_streams
from store.clocks.facts import DeadlineFacts
from store.database import Database
from tests.domain.clocks.days import TrialClock
from tests.worlds.acts import PEOPLE, act_of, shanghai, unit_id

TEN_DAYS = ClockKind(
    called=TrialClock.TEN_WORKING_DAYS,
    label=TrialClock.TEN_WORKING_DAYS.named,
    short=TrialClock.TEN_WORKING_DAYS.named,
    version="test-1",
    measure=Measure.WORKING_DAYS,
    amount=10,
    clause="OP/1b",
    milestones=(HALF, MISSED),
    streams=("list:",),
)


@pytest.fixture(autouse=True)
def _ten_days_are_a_kind(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (recompute_provisional, fire_milestones):
        monkeypatch.setattr(module, "CLOCK_KINDS", {**CLOCK_KINDS, TEN_DAYS.name: TEN_DAYS})


async def _begun(database: Database, calendar: Calendar) -> DeadlineFacts:
    """Friday 25 December; ten working days without any holiday end on Friday 8 January."""
    started_at = shanghai("2026-12-25 09:00:00")
    async with database.transaction() as transaction:
        begun = await begin_clock(
            act_of(database, PEOPLE.role(Role.ADMIN), started_at),
            transaction,
            TEN_DAYS,
            stream="list:1",
            title="目录调整",
            unit_id=unit_id("FIN"),
            started_at=started_at,
            calendar=calendar,
        )
    assert begun.is_provisional
    assert begun.due_at == shanghai("2027-01-09 00:00:00")
    return begun


def _with_new_year(calendar: Calendar) -> Calendar:
    return Calendar(
        "with 2027",
        {**calendar.special, date(2027, 1, 1): SpecialDay(DayKind.HOLIDAY, "元旦")},
        calendar.official_years | {2027},
    )


@pytest.mark.clause("WS/14b")
async def test_what_was_missed_before_the_year_was_loaded_stays_missed(
    database: Database,
) -> None:
    calendar = await load_calendar(database)
    begun = await _begun(database, calendar)
    worker = act_of(database, PEOPLE.role(Role.ADMIN), begun.due_at + timedelta(seconds=1))
    await fire_milestones.fire_due_milestones(worker)
    (missed,) = (await deadlines_by_streams(database, ["list:1"]))["list:1"]
    assert missed.state is DeadlineState.MISSED
    official = _with_new_year(calendar)
    assert await recompute_provisional.recompute_provisional_deadlines(worker, official) == 0
    assert (await deadlines_by_streams(database, ["list:1"]))["list:1"] == (missed,)


@pytest.mark.clause("WS/14b")
async def test_official_days_of_a_new_year_move_what_rests_on_them(database: Database) -> None:
    calendar = await load_calendar(database)
    begun = await _begun(database, calendar)
    act = act_of(database, PEOPLE.role(Role.ADMIN), begun.started_at)
    official = _with_new_year(calendar)
    assert await recompute_provisional.recompute_provisional_deadlines(act, official) == 1
    (moved,) = (await deadlines_by_streams(database, ["list:1"]))["list:1"]
    assert moved.due_at == shanghai("2027-01-12 00:00:00")
    assert not moved.is_provisional
    missed_at = await database.fetchval(
        "SELECT fires_at FROM milestone WHERE deadline_id = $1 AND kind = 'MISSED'", moved.id
    )
    assert missed_at > moved.due_at
    assert await recompute_provisional.recompute_provisional_deadlines(act, official) == 0
