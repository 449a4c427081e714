"""What no record shows is attested: it counts by its day, and its entry cannot be dated back."""

import pytest

from domain.obligations.problems import ObligationCode as O
from domain.people.district import seed
from domain.people.roles import Role
from domain.problems import ProblemCode as C
from tests.worlds.acts import PEOPLE, codes, done, shanghai, unit_id
from tests.worlds.ledger import HEAD, OFFICE, UNIT, LedgerWorld, key_of

pytestmark = pytest.mark.clause("WS/28b")
OPEN_DAY = key_of("OP/119")
MAYOR = seed.seed_id("person", "L-MAYOR")


async def test_what_is_attested_counts_until_it_is_taken_back(ledger: LedgerWorld) -> None:
    assert await ledger.status(OPEN_DAY) == "ON_TRACK"
    entered = done(await ledger.attest(OPEN_DAY, "2026-06-15"))
    assert await ledger.status(OPEN_DAY) == "MET"
    back = done(await ledger.withdraw(entered.attestation_id))
    assert back.thing_id == entered.attestation_id
    assert await ledger.status(OPEN_DAY) == "ON_TRACK"
    assert codes(await ledger.withdraw(entered.attestation_id)) == {C.STATE_ORDER}
    told = await ledger.told("attestation:%")
    assert [one["kind"] for one in told] == ["attestation:entered", "attestation:withdrawn"]
    assert {one["unit_id"] for one in told} == {unit_id(UNIT)}


@pytest.mark.clause("OP/105a")
async def test_two_that_are_asked_for_are_two(ledger: LedgerWorld) -> None:
    twice = key_of("OP/105a")
    done(await ledger.attest(twice, "2026-03-02"))
    row = await ledger.row(twice)
    assert row is not None
    assert (row["status"], row["counted"], row["required"]) == ("ON_TRACK", 1, 2)
    done(await ledger.attest(twice, "2026-03-02"))
    assert await ledger.status(twice) == "MET"


@pytest.mark.clause("PR/5d")
async def test_a_day_of_another_period_is_refused(ledger: LedgerWorld) -> None:
    june = key_of("PR/5d", "2026-06-01")
    assert codes(await ledger.attest(june, "2026-05-31")) == {O.OUTSIDE_PERIOD}
    done(await ledger.attest(june, "2026-06-01"))
    assert codes(await ledger.attest(key_of("PR/5d", "2026-05-01"), "2026-06-01")) == {
        O.OUTSIDE_PERIOD
    }


@pytest.mark.clause("OP/120")
@pytest.mark.parametrize(
    ("claimed_on", "entered_at", "status", "is_entered_late"),
    [
        ("2026-01-31", "2026-01-31 23:59:59", "MET", False),
        ("2026-01-31", "2026-02-01 00:00:00", "MET", True),
        # Five working days of grace: Monday the 2nd to Friday the 6th.
        ("2026-01-31", "2026-02-06 23:59:59", "MET", True),
        ("2026-01-31", "2026-02-07 00:00:00", "MET_LATE", False),
        ("2026-02-01", "2026-02-01 12:00:00", "MET_LATE", False),
    ],
)
async def test_a_report_is_made_after_its_year_and_entered_in_grace(
    ledger: LedgerWorld, claimed_on: str, entered_at: str, status: str, is_entered_late: bool
) -> None:
    report = key_of("OP/120", "2025-01-01")
    row = await ledger.row(report, year=2025)
    assert row is not None
    assert row["status"] == "MISSED"
    ledger.clock.now = shanghai(entered_at)
    done(await ledger.attest(report, claimed_on))
    row = await ledger.row(report, year=2025)
    assert row is not None
    assert (row["status"], row["is_entered_late"]) == (status, is_entered_late)


async def test_nobody_attests_what_lies_ahead(ledger: LedgerWorld) -> None:
    ledger.clock.now = shanghai("2026-06-15 23:59:59")
    assert codes(await ledger.attest(OPEN_DAY, "2026-06-16")) == {C.INSTANT_IN_FUTURE}
    ledger.clock.now = shanghai("2026-06-16 00:00:00")
    done(await ledger.attest(OPEN_DAY, "2026-06-16"))


@pytest.mark.clause("FS/3.4a")
async def test_what_records_show_is_not_attested(ledger: LedgerWorld) -> None:
    sessions = key_of("FS/3.4a", "2026-12-01", unit_id("PERF"))
    assert codes(await ledger.attest(sessions, "2026-06-15", by=OFFICE)) == {O.COUNTED_FROM_RECORDS}


@pytest.mark.parametrize(
    "key",
    [
        "",
        "OP/119",
        key_of("OP/999"),
        key_of("OP/119", "2026-01-02"),
        key_of("OP/119", "2026-13-01"),
        key_of("OP/119", subject=MAYOR),
        f"{OPEN_DAY} ",
        OPEN_DAY.upper(),
    ],
)
async def test_a_key_of_nothing_leads_to_nothing(ledger: LedgerWorld, key: str) -> None:
    assert codes(await ledger.attest(key, "2026-06-15", by=OFFICE)) == {O.OBLIGATION_UNKNOWN}


async def test_a_head_attests_for_his_unit_alone(ledger: LedgerWorld) -> None:
    other = PEOPLE.role(Role.UNIT_HEAD, unit="FIN")
    # What another unit owes he does not even see.
    assert codes(await ledger.attest(OPEN_DAY, "2026-06-15", by=other)) == {O.OBLIGATION_UNKNOWN}
    staff = PEOPLE.role(Role.UNIT_STAFF, unit=UNIT)
    overseer = PEOPLE.role(Role.PERFORMANCE)
    for one in (staff, overseer, PEOPLE.representative(1)):
        assert codes(await ledger.attest(OPEN_DAY, "2026-06-15", by=one)) == {C.NOT_PERMITTED}
    entered = done(await ledger.attest(OPEN_DAY, "2026-06-15", by=HEAD))
    assert codes(await ledger.withdraw(entered.attestation_id, by=other)) == {C.NOT_FOUND}
    assert codes(await ledger.withdraw(entered.attestation_id, by=staff)) == {C.NOT_PERMITTED}
    done(await ledger.withdraw(entered.attestation_id, by=OFFICE))


@pytest.mark.clause("WS/7c")
async def test_the_office_attests_for_leaders(ledger: LedgerWorld) -> None:
    dispatch = key_of("WS/7c", "2026-01-01", MAYOR)
    assert codes(await ledger.attest(dispatch, "2026-05-06", by=HEAD)) == {O.OBLIGATION_UNKNOWN}
    done(await ledger.attest(dispatch, "2026-05-06", by=OFFICE))
    row = await ledger.row(dispatch)
    assert row is not None
    assert (row["counted"], row["unit_id"], row["person_id"]) == (1, None, MAYOR)
