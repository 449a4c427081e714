"""Who leaves Beijing asks or reports first, and reports back (WR/7, WR/65)."""

from datetime import datetime, timedelta

import pytest

from actions.approvals.request import ReportBackApproval, WithdrawApproval
from domain.approvals.problems import ApprovalCode
from domain.approvals.states import ApprovalState as S
from domain.approvals.words import Absentee
from domain.approvals.words import ApprovalOffice as O
from domain.people.problems import PeopleCode
from domain.people.roles import Role
from domain.problems import ProblemCode
from store.people.leading import acting_mayor_at
from store.people.rows import ABSENCES
from tests.worlds.acts import codes, done, unit_id
from tests.worlds.approvals import (
    HEAD,
    IN_CHARGE,
    LEAVES,
    MAYOR,
    NOW,
    OFFICE,
    RETURNS,
    Approvals,
    person,
)
from tests.worlds.ledger import LedgerWorld, key_of

HOUR, TICK = timedelta(hours=1), timedelta(microseconds=1)
INVALID = {ProblemCode.VALUE_INVALID}
DG = {"unit_id": unit_id("DG")}


@pytest.mark.clause("WR/65b")
async def test_a_head_asks_mayor_and_deputy_and_files_with_the_office(
    approvals: Approvals,
) -> None:
    key = await approvals.filed(await approvals.leave())
    assert {one.office for one in await approvals.steps(key)} == {
        O.MAYOR,
        O.DEPUTY_IN_CHARGE,
        O.GOVERNMENT_OFFICE,
    }
    # In any order; valid with all three.
    for office in (O.GOVERNMENT_OFFICE, O.DEPUTY_IN_CHARGE, O.MAYOR):
        found = await approvals.request(key)
        assert (found.state, found.absence_id) == (S.FILED, None)
        done(await approvals.approve(key, office))
    found = await approvals.request(key)
    assert (found.state, found.absentee, found.closed_at) == (
        S.APPROVED,
        Absentee.UNIT_HEAD,
        None,
    )
    assert found.absence_id is not None
    absence = await ABSENCES.by_id(approvals.database, found.absence_id)
    assert absence is not None
    assert (absence.person_id, absence.starts_at, absence.ends_at) == (
        person("P-EDU"),
        LEAVES,
        RETURNS,
    )


@pytest.mark.clause("WR/65a")
async def test_a_deputy_mayor_reports_to_the_mayor(approvals: Approvals) -> None:
    key = await approvals.filed(await approvals.leave("L-DM3", IN_CHARGE, **DG), IN_CHARGE)
    (step,) = await approvals.steps(key)
    assert (step.office, step.approver_id) == (O.MAYOR, MAYOR.person_id)
    assert (await approvals.pass_all(key)).absentee is Absentee.DEPUTY_MAYOR


@pytest.mark.clause("WR/7a", "WR/7b")
async def test_the_mayor_leaves_with_a_filing_reference(approvals: Approvals) -> None:
    key = await approvals.filed(await approvals.leave("L-MAYOR", MAYOR, **DG), MAYOR)
    bare = await approvals.approve(key, O.CITY_GOVERNMENT, reference=None)
    assert codes(bare) == {ApprovalCode.REFERENCE_MISSING}
    done(await approvals.approve(key, O.CITY_GOVERNMENT, reference="京政办〔2026〕8号"))
    roles = []
    for at in (LEAVES - TICK, LEAVES, RETURNS - TICK, RETURNS):
        acting = await acting_mayor_at(approvals.database, at)
        roles.append(None if acting is None else acting.role)
    assert roles == [Role.MAYOR, *[Role.EXEC_DEPUTY_MAYOR] * 2, Role.MAYOR]
    # Somebody is left who acts as mayor.
    other = await approvals.leave("L-EDM", MAYOR, **DG)
    assert codes(await approvals.file(other, MAYOR)) == {PeopleCode.NOBODY_ACTS}


@pytest.mark.clause("WR/65b")
async def test_leave_is_asked_by_leaders_and_heads_alone(approvals: Approvals) -> None:
    for who in ("S-EDU", "P-FIN"):
        assert codes(await approvals.file(await approvals.leave(who))) == INVALID
    wrong = await approvals.draft(traveller_id=person("P-EDU"), starts_at=LEAVES, ends_at=LEAVES)
    assert codes(wrong) == INVALID


@pytest.mark.clause("WR/65b")
async def test_who_is_back_says_so_and_the_absence_ends(approvals: Approvals) -> None:
    key = await approvals.leave()
    found = await approvals.pass_all(await approvals.filed(key))
    early, back = LEAVES - TICK, RETURNS - HOUR
    report = ReportBackApproval(approval_request_id=key, returned_at=early)
    assert codes(await approvals.do(report, HEAD, RETURNS)) == INVALID
    done(
        await approvals.do(
            ReportBackApproval(approval_request_id=key, returned_at=back), HEAD, RETURNS
        )
    )
    found = await approvals.request(key)
    assert (found.state, found.returned_at, found.closed_at) == (S.BACK, back, RETURNS)
    assert found.absence_id is not None
    absence = await ABSENCES.by_id(approvals.database, found.absence_id)
    assert absence is not None
    assert absence.ends_at == back
    # A wrong report is corrected by another.
    again = ReportBackApproval(approval_request_id=key, returned_at=back - HOUR)
    done(await approvals.do(again, HEAD, RETURNS))
    assert (await approvals.request(key)).returned_at == back - HOUR


async def test_who_does_not_go_was_never_away(approvals: Approvals) -> None:
    key = await approvals.leave()
    await approvals.pass_all(await approvals.filed(key))
    # Twice at once nobody is away.
    second = await approvals.file(await approvals.leave())
    assert codes(second) == {PeopleCode.TIMES_OVERLAP}
    done(await approvals.do(WithdrawApproval(approval_request_id=key, reason="不去了"), HEAD))
    found = await approvals.request(key)
    assert found.absence_id is not None
    absence = await ABSENCES.by_id(approvals.database, found.absence_id)
    assert absence is not None
    assert (found.state, absence.ends_at) == (S.WITHDRAWN, LEAVES)
    await approvals.pass_all(await approvals.filed(await approvals.leave()))


@pytest.mark.clause("WR/65b")
@pytest.mark.parametrize(
    ("last", "counted", "broken", "late"),
    [(LEAVES, 1, 0, 0), (LEAVES + TICK, 0, 1, 1), (None, 0, 1, 0)],
)
async def test_leave_of_a_head_is_given_before_he_leaves(
    approvals: Approvals,
    ledger: LedgerWorld,
    last: datetime | None,
    counted: int,
    broken: int,
    late: int,
) -> None:
    key = await approvals.filed(await approvals.leave())
    for office in (O.MAYOR, O.DEPUTY_IN_CHARGE):
        done(await approvals.approve(key, office))
    if last is not None:
        done(await approvals.approve(key, O.GOVERNMENT_OFFICE, at=last))
    row = await ledger.row(key_of("WR/65b", subject=unit_id("EDU")))
    assert row is not None
    assert (row["counted"], row["broken"], row["late"]) == (counted, broken, late)


@pytest.mark.clause("WR/65a")
@pytest.mark.parametrize(("at", "broken"), [(LEAVES, 0), (LEAVES + TICK, 1)])
async def test_a_deputy_mayor_reports_before_he_leaves(
    approvals: Approvals, ledger: LedgerWorld, at: datetime, broken: int
) -> None:
    key = await approvals.leave("L-DM3", OFFICE, **DG)
    done(await approvals.file(key, OFFICE, at))
    row = await ledger.row(key_of("WR/65a", subject=person("L-DM3")))
    assert row is not None
    assert (row["counted"], row["broken"]) == (1 - broken, broken)


@pytest.mark.clause("WR/7a")
async def test_the_district_owes_a_report_of_the_mayors_absence(
    approvals: Approvals, ledger: LedgerWorld
) -> None:
    key = await approvals.leave("L-MAYOR", OFFICE, **DG)
    await approvals.filed(key, OFFICE)
    owed = key_of("WR/7a", subject=unit_id("DG"))
    row = await ledger.row(owed)
    assert row is not None
    assert row["broken"] == 1
    done(await approvals.approve(key, O.CITY_GOVERNMENT, at=NOW + HOUR))
    row = await ledger.row(owed)
    assert row is not None
    assert (row["counted"], row["broken"]) == (1, 0)
