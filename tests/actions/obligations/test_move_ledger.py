"""Time moves the ledger: what is at risk or missed is told once to whom it concerns."""

import asyncio
from datetime import timedelta

import pytest

from actions.obligations.move_ledger import move_ledger
from domain.people.roles import Role
from tests.worlds.acts import PEOPLE, done, shanghai, unit_id
from tests.worlds.ledger import OFFICE, UNIT, LedgerWorld, key_of

pytestmark = pytest.mark.clause("WS/28a")
WORKER = PEOPLE.role(Role.ADMIN)
TICK = timedelta(microseconds=1)


async def _told(ledger: LedgerWorld, code: str = UNIT) -> list[dict[str, str]]:
    """What was told to a unit, in order."""
    return [
        obligation
        for one in await ledger.told("obligation:due")
        if one["unit_id"] == unit_id(code)
        for obligation in one["payload"]["obligations"]
    ]


async def test_a_miss_is_told_at_the_due_instant_and_not_before(ledger: LedgerWorld) -> None:
    second = {"duty": "FS/4.2b", "firstOn": "2026-04-01"}
    ledger.clock.now = shanghai("2026-07-11 00:00:00") - TICK
    await move_ledger(ledger.act(WORKER))
    assert {**second, "status": "AT_RISK"} in await _told(ledger)
    assert {**second, "status": "MISSED"} not in await _told(ledger)
    ledger.clock.now += TICK
    await move_ledger(ledger.act(WORKER))
    assert (await _told(ledger)).count({**second, "status": "MISSED"}) == 1


async def test_who_has_done_it_hears_nothing(ledger: LedgerWorld) -> None:
    done(await ledger.attest(key_of("WS/35a"), "2026-06-15", by=OFFICE))
    ledger.clock.now = shanghai("2026-07-01 00:00:00")
    await move_ledger(ledger.act(WORKER))
    review = {"duty": "WS/35a", "firstOn": "2026-01-01", "status": "MISSED"}
    assert review not in await _told(ledger)
    assert review in await _told(ledger, "FIN")


async def test_a_draft_calls_nobody(ledger: LedgerWorld) -> None:
    ledger.clock.now = shanghai("2026-07-01 00:00:00")
    await move_ledger(ledger.act(WORKER))
    assert await ledger.status(key_of("PR/5d", "2026-06-01")) == "ADVISORY_MISSED"
    assert not any(one["duty"].partition("/")[0] == "PR" for one in await _told(ledger))


async def test_of_many_movers_one_moves(ledger: LedgerWorld) -> None:
    ledger.clock.now = shanghai("2026-07-20 00:00:00")
    nexts = await asyncio.gather(*(move_ledger(ledger.act(WORKER)) for _ in range(4)))
    assert len(set(nexts)) == 1
    assert len(await ledger.told("ledger:moved")) == 1
    told = await _told(ledger)
    assert len(told) == len({(one["duty"], one["firstOn"]) for one in told}) > 0


async def test_it_says_when_it_has_to_move_next(ledger: LedgerWorld) -> None:
    ledger.clock.now = shanghai("2026-06-30 23:00:00")
    assert await move_ledger(ledger.act(WORKER)) == shanghai("2026-07-01 00:00:00")
    # Asked again before, it has nothing to tell.
    ledger.clock.now += timedelta(minutes=59)
    await move_ledger(ledger.act(WORKER))
    assert len(await ledger.told("ledger:moved")) == 1


async def test_a_new_year_brings_its_periods(ledger: LedgerWorld) -> None:
    assert await ledger.row(key_of("OP/119", "2028-01-01"), year=2028) is None
    ledger.clock.now = shanghai("2027-01-01 00:00:00")
    await move_ledger(ledger.act(WORKER))
    assert await ledger.status(key_of("OP/119")) == "MISSED"
    row = await ledger.row(key_of("OP/119", "2028-01-01"), year=2028)
    assert row is not None
    assert row["status"] == "NOT_STARTED"
