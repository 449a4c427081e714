"""S08 in the ledger: in time, late, sent back; ten days, rolled to a working day (FS/4.2b, A9)."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio

from actions.obligations.move_ledger import move_ledger
from domain.people.roles import Role
from domain.quarterly_reports.duties import DAYS_RULE
from store.database import Database
from store.obligations.clock import begin_ledger
from tests.worlds.acts import PEOPLE, done, shanghai, unit_id
from tests.worlds.ledger import LedgerWorld, key_of, ledger_at
from tests.worlds.quarterly import Filing

pytestmark = pytest.mark.clause("FS/4.2b")
WORKER = PEOPLE.role(Role.ADMIN)
LAST, FIRST_LATE = "2026-10-10 23:59:59", "2026-10-11 00:00:00"


@pytest_asyncio.fixture
async def ledger(database: Database) -> AsyncIterator[LedgerWorld]:
    """The ledger on the first day after the third quarter of 2026."""
    async with ledger_at(database, "2026-10-01 09:00:00") as world:
        yield world


async def standing(ledger: LedgerWorld, unit: str, first_on: str = "2026-07-01") -> Any:
    """The obligation of a unit."""
    row = await ledger.row(key_of("FS/4.2b", first_on, unit_id(unit)))
    assert row is not None
    return row


async def moved_to(ledger: LedgerWorld, text: str) -> None:
    """Time passes in the ledger."""
    ledger.clock.now = shanghai(text)
    await move_ledger(ledger.act(WORKER))


async def test_s08_the_last_second_is_in_time_and_the_next_is_late(
    filing: Filing, ledger: LedgerWorld
) -> None:
    """S08: a make-up Saturday is a working day, so the day is not moved."""
    other = Filing(filing.database, "FIN")
    first = await filing.empty(2026, 3, at="2026-10-01 09:00:00")
    second = await other.empty(2026, 3, at="2026-10-01 09:00:00")
    row = await standing(ledger, "EDU")
    assert row["due_at"] == shanghai(FIRST_LATE)
    assert row["is_provisional"] is False
    assert row["status"] == "AT_RISK"
    await moved_to(ledger, LAST)
    done(await filing.submit(first, at=LAST))
    assert (await standing(ledger, "EDU"))["status"] == "MET"
    assert (await standing(ledger, "FIN"))["status"] == "AT_RISK"
    await moved_to(ledger, FIRST_LATE)
    assert (await standing(ledger, "FIN"))["status"] == "MISSED"
    done(await other.submit(second, at=FIRST_LATE))
    assert (await standing(ledger, "FIN"))["status"] == "MET_LATE"
    assert (await standing(ledger, "EDU"))["status"] == "MET"
    assert (await standing(ledger, "MUNI"))["status"] == "MISSED"


async def test_s08_the_fourth_quarter_is_due_on_a_provisional_monday(ledger: LedgerWorld) -> None:
    """S08: the tenth of January 2027 is a Sunday of a year without official days."""
    row = await standing(ledger, "EDU", "2026-10-01")
    assert row["due_at"] == shanghai("2027-01-12 00:00:00")
    assert row["is_provisional"] is True


async def test_every_department_and_street_owes_it(ledger: LedgerWorld) -> None:
    found = await ledger.database.fetch(
        "SELECT m.unit_id FROM group_member m JOIN unit_group g ON g.id = m.group_id"
        " WHERE g.code = 'G-DEPT-STREET' AND m.clause IS NULL"
    )
    for one in found:
        assert await ledger.row(key_of("FS/4.2b", "2026-07-01", one["unit_id"])) is not None


async def test_what_was_sent_back_counts_when_it_comes_again(
    filing: Filing, ledger: LedgerWorld
) -> None:
    key = await filing.empty(2026, 3, at="2026-10-08 09:00:00")
    done(await filing.submit(key, at="2026-10-08 10:00:00"))
    await moved_to(ledger, "2026-10-12 09:00:00")
    filing.now = "2026-10-12 09:00:00"
    done(await filing.send_back(key))
    assert (await standing(ledger, "EDU"))["status"] == "MISSED"
    done(await filing.submit(key))
    assert (await standing(ledger, "EDU"))["status"] == "MET"


async def test_a_draft_counts_for_nothing(filing: Filing, ledger: LedgerWorld) -> None:
    await filing.empty(2026, 3, at="2026-10-08 09:00:00")
    await moved_to(ledger, FIRST_LATE)
    row = await standing(ledger, "EDU")
    assert (row["status"], row["counted"]) == ("MISSED", 0)


async def test_a_return_counts_for_its_own_quarter(filing: Filing, ledger: LedgerWorld) -> None:
    key = await filing.empty(2026, 2, at="2026-10-08 09:00:00")
    done(await filing.submit(key, at="2026-10-08 09:00:00"))
    assert (await standing(ledger, "EDU", "2026-04-01"))["status"] == "MET_LATE"
    assert (await standing(ledger, "EDU"))["counted"] == 0


@pytest.mark.parametrize(("days", "due"), [(10, FIRST_LATE), (11, "2026-10-13 00:00:00")])
async def test_the_district_sets_the_days(ledger: LedgerWorld, days: int, due: str) -> None:
    """Eleven days end on a Sunday, which is not worked: it is due on Monday."""
    async with ledger.database.transaction() as transaction:
        await begin_ledger(transaction, ledger.clock.now, days={DAYS_RULE: days})
    assert (await standing(ledger, "EDU"))["due_at"] == shanghai(due)
