"""An obligation is waived by those who may, one waiver at a time, with the reason."""

import asyncio

import pytest

from domain.obligations.problems import ObligationCode as O
from domain.outcomes import Refused
from domain.people.roles import Role
from domain.problems import ProblemCode as C
from tests.worlds.acts import PEOPLE, codes, done, unit_id
from tests.worlds.ledger import HEAD, OFFICE, UNIT, LedgerWorld, key_of

pytestmark = pytest.mark.clause("WS/28a")
MISSED = key_of("FS/4.2b")


async def test_what_is_waived_need_not_be_met_until_that_is_taken_back(ledger: LedgerWorld) -> None:
    assert await ledger.status(MISSED) == "MISSED"
    waived = done(await ledger.waive(MISSED))
    assert await ledger.status(MISSED) == "WAIVED"
    assert codes(await ledger.waive(MISSED)) == {O.ALREADY_WAIVED}
    done(await ledger.require(waived.waiver_id))
    assert await ledger.status(MISSED) == "MISSED"
    assert codes(await ledger.require(waived.waiver_id)) == {C.STATE_ORDER}
    done(await ledger.waive(MISSED))
    assert await ledger.status(MISSED) == "WAIVED"
    told = await ledger.told("waiver:%")
    assert [one["kind"] for one in told] == ["waiver:granted", "waiver:withdrawn", "waiver:granted"]
    assert {one["unit_id"] for one in told} == {unit_id(UNIT)}


async def test_a_waiver_is_of_one_period_of_one_unit(ledger: LedgerWorld) -> None:
    done(await ledger.waive(MISSED))
    assert await ledger.status(key_of("FS/4.2b", "2026-04-01")) == "ON_TRACK"
    assert await ledger.status(key_of("FS/4.2b", subject=unit_id("FIN"))) == "MISSED"


async def test_of_two_at_once_one_waives(ledger: LedgerWorld) -> None:
    outcomes = await asyncio.gather(*(ledger.waive(MISSED) for _ in range(2)))
    refused = [one for one in outcomes if isinstance(one, Refused)]
    assert [codes(one) for one in refused] == [{O.ALREADY_WAIVED}]


async def test_a_reason_is_wanted(ledger: LedgerWorld) -> None:
    assert codes(await ledger.waive(MISSED, reason=" ")) == {C.VALUE_REQUIRED}
    assert codes(await ledger.waive(MISSED, reason="文" * 501)) == {C.VALUE_TOO_LONG}
    assert await ledger.status(MISSED) == "MISSED"


async def test_neither_who_owes_nor_who_scores_waives(ledger: LedgerWorld) -> None:
    for one in (HEAD, OFFICE, PEOPLE.role(Role.PERFORMANCE), PEOPLE.role(Role.ADMIN)):
        assert codes(await ledger.waive(MISSED, by=one)) == {C.NOT_PERMITTED}
    for role in (Role.MAYOR, Role.EXEC_DEPUTY_MAYOR, Role.GO_DIRECTOR):
        waived = done(await ledger.waive(MISSED, by=PEOPLE.role(role)))
        assert codes(await ledger.require(waived.waiver_id, by=HEAD)) == {C.NOT_PERMITTED}
        done(await ledger.require(waived.waiver_id, by=PEOPLE.role(role)))


async def test_what_nobody_owes_is_not_waived(ledger: LedgerWorld) -> None:
    assert codes(await ledger.waive(key_of("FS/4.2b", "2026-01-02"))) == {O.OBLIGATION_UNKNOWN}
