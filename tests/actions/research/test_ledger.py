"""Days, reports, trips and escorts in the ledger: at, below and above each figure."""

from collections.abc import AsyncIterator
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
import pytest_asyncio

from actions.research.research import WithdrawResearch
from domain.research.facts import ResearchKind
from store.database import Database
from tests.worlds.acts import done, unit_id
from tests.worlds.ledger import LedgerWorld, key_of, ledger_at
from tests.worlds.office import person_id
from tests.worlds.research import Researching

LEADER = person_id("L-DM1")
STATIONED = ResearchKind.STATIONED


@pytest_asyncio.fixture
async def ledger(database: Database) -> AsyncIterator[LedgerWorld]:
    """The ledger when 2026 is over."""
    async with ledger_at(database, "2027-01-01 00:00:00") as world:
        yield world


async def status(ledger: LedgerWorld, duty: str, subject: UUID = LEADER) -> str:
    row = await ledger.row(key_of(duty, subject=subject))
    assert row is not None
    return str(row["status"])


def days(first: date, count: int) -> tuple[date, ...]:
    """So many on end."""
    return tuple(first + timedelta(days=number) for number in range(count))


@pytest.mark.clause("WR/57b")
@pytest.mark.parametrize(
    ("stays", "is_met"),
    [
        # Two weeks on end: fourteen dates, be it that some are off.
        ([days(date(2026, 10, 1), 13)], False),
        ([days(date(2026, 10, 1), 14)], True),
        # Ten working days, nine of them; the make-up Saturday of 10 October is one.
        ([days(date(2026, 10, 12), 5), days(date(2026, 10, 19), 4)], False),
        ([days(date(2026, 10, 12), 5), days(date(2026, 10, 19), 5)], True),
        ([days(date(2026, 10, 12), 5), days(date(2026, 10, 19), 4), (date(2026, 10, 10),)], True),
        # A Sunday that is off is no tenth working day.
        ([days(date(2026, 10, 12), 5), days(date(2026, 10, 19), 4), (date(2026, 10, 25),)], False),
        # The same day at two places counts once.
        ([days(date(2026, 10, 12), 5), days(date(2026, 10, 12), 5)], False),
    ],
)
async def test_two_weeks_stationed(
    office: Researching, ledger: LedgerWorld, stays: list[tuple[date, ...]], is_met: bool
) -> None:
    for stay in stays:
        await office.completed(*stay, kind=STATIONED)
    assert (await status(ledger, "WR/57b") == "MET") is is_met


@pytest.mark.clause("WR/57b")
async def test_days_of_other_research_and_withdrawn_ones_do_not_count(
    office: Researching, ledger: LedgerWorld
) -> None:
    await office.completed(*days(date(2026, 10, 1), 20))
    assert await status(ledger, "WR/57b") == "MISSED"
    key = await office.completed(*days(date(2026, 10, 1), 14), kind=STATIONED)
    assert await status(ledger, "WR/57b") == "MET"
    await office.did(WithdrawResearch(research_id=key, reason="误录"))
    assert await status(ledger, "WR/57b") == "MISSED"


@pytest.mark.clause("WR/57d")
async def test_one_report_a_year(office: Researching, ledger: LedgerWorld) -> None:
    assert await status(ledger, "WR/57d") == "MISSED"
    done(await office.report())
    assert await status(ledger, "WR/57d") == "MET"


@pytest.mark.clause("WS/8a", "WS/8b")
async def test_two_trips_a_year_for_the_district_each_with_a_report(
    office: Researching, ledger: LedgerWorld
) -> None:
    district = unit_id("DG")
    assert await status(ledger, "WS/8b") == "NOT_APPLICABLE"
    trip = await office.trip()
    row = await ledger.row(key_of("WS/8a", subject=district))
    assert row is not None
    assert (int(row["counted"]), int(row["required"]), row["effect"]) == (1, 2, "WARNING")
    await office.trip(leader="L-DM2")
    assert await status(ledger, "WS/8a", district) == "MET"
    # Without its report a trip stays open.
    assert await status(ledger, "WS/8b") == "ON_TRACK"
    done(await office.report(trip_id=trip))
    assert await status(ledger, "WS/8b") == "MET"


@pytest.mark.clause("WS/7a", "WS/7b")
@pytest.mark.parametrize(
    ("more", "duty", "is_met"),
    [
        ({}, "WS/7a", True),
        ({"has_head_escort": True}, "WS/7a", False),
        ({"has_head_escort": True, "escort_reason": "熟悉工程"}, "WS/7a", True),
        ({"has_head_escort": True, "is_newly_appointed": True}, "WS/7a", True),
        ({"used_meeting_room": True}, "WS/7b", False),
        ({"used_meeting_room": True, "room_reason": "系统汇报"}, "WS/7b", True),
    ],
)
async def test_who_comes_along_and_where_reports_are_heard_is_warned_of(
    office: Researching, ledger: LedgerWorld, more: dict[str, Any], duty: str, is_met: bool
) -> None:
    await office.completed(**more)
    row = await ledger.row(key_of(duty, subject=LEADER))
    assert row is not None
    assert row["effect"] == "WARNING"
    assert (row["status"] == "MET") is is_met


@pytest.mark.clause("OP/114")
async def test_invited_research_has_its_four_groups(
    office: Researching, ledger: LedgerWorld
) -> None:
    groups = ("with_deputies", "with_members", "with_citizens", "with_media")
    await office.completed(kind=ResearchKind.INVITED, **dict.fromkeys(groups[:3], True))
    await office.completed(kind=ResearchKind.INVITED, **dict.fromkeys(groups, True))
    row = await ledger.row(key_of("OP/114", subject=unit_id("GO")))
    assert row is not None
    assert (row["status"], int(row["counted"]), row["not_counted"]) == ("UNSET", 1, 1)
