"""From nomination to the end of a membership, as the office keeps it."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest

from actions.declared import Asking
from actions.representatives.attest import WithdrawCriterion, withdraw_criterion
from actions.representatives.move_member import (
    ActivateRepresentative,
    EndMembership,
    QualifyRepresentative,
    ResumeRepresentative,
    SuspendRepresentative,
    WithdrawNomination,
)
from actions.representatives.nominate import EditRepresentative, edit_representative
from domain.people.district import seed
from domain.people.roles import Role
from domain.problems import ProblemCode
from domain.representatives.categories import RepresentativeCategory as C
from domain.representatives.categories import RepresentativeState as S
from domain.representatives.categories import RepresentativeSubKind
from domain.representatives.criteria import Criterion
from domain.representatives.problems import RepresentativeCode
from store.representatives.reads import active_by_category
from tests.worlds.acts import PEOPLE, codes, done, shanghai, unit_id
from tests.worlds.delegation import NOW, Delegation, member_id

EARLIER, LATER = shanghai("2026-05-20 10:00:00"), shanghai("2026-06-10 09:00:00")


@pytest.mark.clause("FS/2.2a", "FS/2.2b", "FS/2.2c", "FS/2.2d")
async def test_a_nominee_is_attested_four_times_qualified_and_taken_in(
    delegation: Delegation,
) -> None:
    key = await delegation.nominee("周一川", phone="13800000000")
    member = await delegation.member(key)
    assert (member.code, member.state, member.joined_on) == ("R101", S.NOMINATED, None)
    for one in Criterion:
        done(await delegation.attest(key, one))
    done(await delegation.do(QualifyRepresentative(representative_id=key)))
    done(await delegation.do(ActivateRepresentative(representative_id=key)))
    member = await delegation.member(key)
    assert (member.state, member.joined_on) == (S.ACTIVE, date(2026, 6, 1))
    assert await delegation.kinds(member.stream) == [
        "representative:nominated",
        *["representative:attested"] * 4,
        "representative:qualified",
        "representative:activated",
    ]
    row = await delegation.database.fetchrow(
        "SELECT sort_key, phone FROM person WHERE id = $1", member.person_id
    )
    assert dict(row or {}) == {"sort_key": "zhou1 yi1 chuan1", "phone": "13800000000"}


@pytest.mark.scenario("S02")
@pytest.mark.clause("FS/2.2c")
async def test_three_of_four_criteria_do_not_do(delegation: Delegation) -> None:
    key = await delegation.nominee()
    for one in Criterion:
        if one is not Criterion.CAN_ATTEND_SET_MEETINGS:
            done(await delegation.attest(key, one))
    refused = await delegation.do(ActivateRepresentative(representative_id=key))
    (missing,) = (
        one for one in refused.problems if one.code is RepresentativeCode.CRITERION_MISSING
    )
    assert missing.path == ("criteria", "CAN_ATTEND_SET_MEETINGS")
    assert (await delegation.member(key)).state is S.NOMINATED
    assert codes(await delegation.do(QualifyRepresentative(representative_id=key))) == {
        RepresentativeCode.CRITERION_MISSING
    }


@pytest.mark.clause("FS/2.2a", "FS/2.2b", "FS/2.2c", "FS/2.2d")
async def test_an_attestation_is_given_once_and_may_be_withdrawn(delegation: Delegation) -> None:
    key = await delegation.qualified()
    assert codes(await delegation.attest(key, Criterion.WILLINGNESS)) == {ProblemCode.DUPLICATE}
    asked = WithdrawCriterion(
        representative_id=key, criterion=Criterion.WILLINGNESS, reason="本人改变意愿"
    )
    done(await withdraw_criterion(delegation.act(), asked))
    assert codes(await withdraw_criterion(delegation.act(), asked)) == {ProblemCode.NOT_FOUND}
    assert codes(await delegation.do(ActivateRepresentative(representative_id=key))) == {
        RepresentativeCode.CRITERION_MISSING
    }
    done(await delegation.attest(key, Criterion.WILLINGNESS))
    done(await delegation.do(ActivateRepresentative(representative_id=key)))


@pytest.mark.scenario("S02")
@pytest.mark.clause("FS/2.3a")
async def test_the_hundred_and_eleventh_goes_in_all_the_same(delegation: Delegation) -> None:
    for number in range(11):
        await delegation.joined(f"新{number}")
    counts = await active_by_category(delegation.database, date(2026, 6, 1))
    assert sum(counts.values()) == 111


@pytest.mark.clause("FS/2.1a")
@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"category": C.CENTRAL_UNIT_AND_TROOPS}, ProblemCode.VALUE_INVALID),
        ({"sub_kind": RepresentativeSubKind.TROOPS}, ProblemCode.VALUE_INVALID),
        ({"name": " "}, ProblemCode.VALUE_REQUIRED),
        ({"name": "甲" * 81}, ProblemCode.VALUE_TOO_LONG),
        ({"acted_at": LATER}, ProblemCode.INSTANT_IN_FUTURE),
        ({"term_id": UUID(int=7)}, ProblemCode.NOT_FOUND),
        ({"affiliation_id": UUID(int=7)}, ProblemCode.NOT_FOUND),
        ({"person_id": seed.representatives()[0].person_id}, ProblemCode.DUPLICATE),
    ],
)
async def test_what_cannot_be_nominated_is_refused(
    delegation: Delegation, given: dict[str, Any], code: ProblemCode
) -> None:
    assert codes(await delegation.nominate(**given)) == {code}


async def test_namesakes_are_told_apart(delegation: Delegation) -> None:
    await delegation.nominee("王伟", phone="13800000001")
    assert codes(await delegation.nominate("王伟", phone="13800000001")) == {ProblemCode.DUPLICATE}
    assert codes(await delegation.nominate("王伟")) == {ProblemCode.DUPLICATE}
    await delegation.nominee("王伟", phone="13800000002")
    await delegation.nominee("王伟", affiliation_id=unit_id("EDU"))


@pytest.mark.clause("FS/2.3a")
async def test_a_nomination_that_was_withdrawn_may_be_made_again(delegation: Delegation) -> None:
    key = await delegation.nominee("王伟")
    asked = WithdrawNomination(representative_id=key, reason="材料有误")
    done(await delegation.do(asked))
    assert codes(await delegation.do(asked)) == {ProblemCode.STATE_ORDER}
    assert (await delegation.member(await delegation.nominee("王伟"))).code == "R102"


@pytest.mark.clause("FS/2.3a")
async def test_a_membership_rests_goes_on_and_ends(delegation: Delegation) -> None:
    key = member_id(3)
    done(await delegation.do(SuspendRepresentative(representative_id=key, reason="出国半年")))
    member = await delegation.member(key)
    assert (member.state, member.reason) == (S.SUSPENDED, "出国半年")
    done(await delegation.do(ResumeRepresentative(representative_id=key), at=LATER))
    member = await delegation.member(key)
    assert (member.state, member.reason) == (S.ACTIVE, None)
    row = await delegation.database.fetchrow("SELECT since_on, until_on, reason FROM suspension")
    assert dict(row or {}) == {
        "since_on": date(2026, 6, 1),
        "until_on": date(2026, 6, 10),
        "reason": "出国半年",
    }
    done(await delegation.do(EndMembership(representative_id=key, reason="调离本区"), at=LATER))
    member = await delegation.member(key)
    assert (member.state, member.ended_on) == (S.ENDED, date(2026, 6, 10))
    days = [date(2026, 5, 31), date(2026, 6, 1), date(2026, 6, 9), date(2026, 6, 10)]
    found = [sum((await active_by_category(delegation.database, one)).values()) for one in days]
    assert found == [100, 99, 99, 99]


@pytest.mark.clause("FS/2.3a")
async def test_a_membership_that_rests_can_end_and_rests_no_longer(delegation: Delegation) -> None:
    key = member_id(3)
    done(await delegation.do(SuspendRepresentative(representative_id=key, reason="出国")))
    done(await delegation.do(EndMembership(representative_id=key, reason="辞去"), at=LATER))
    assert await delegation.database.fetchval("SELECT until_on FROM suspension") == date(
        2026, 6, 10
    )


async def test_a_late_entry_keeps_when_it_happened_and_when_it_was_entered(
    delegation: Delegation,
) -> None:
    key = member_id(3)
    asked = SuspendRepresentative(representative_id=key, reason="住院", acted_at=EARLIER)
    done(await delegation.do(asked))
    member = await delegation.member(key)
    assert (member.stands_since, member.entered_at) == (EARLIER, NOW)
    assert await delegation.database.fetchval("SELECT since_on FROM suspension") == date(
        2026, 5, 20
    )
    payload = await delegation.database.fetchval("SELECT payload->>'actedAt' FROM event")
    assert payload.startswith("2026-05-20T02:00:00")


@pytest.mark.parametrize(
    ("acted_at", "code"),
    [
        (shanghai("2026-05-20 09:59:59"), ProblemCode.VALUE_INVALID),
        (EARLIER, None),
        (NOW, None),
        (shanghai("2026-06-01 09:00:01"), ProblemCode.INSTANT_IN_FUTURE),
    ],
)
async def test_nothing_is_entered_before_the_step_that_came_last_nor_ahead(
    delegation: Delegation, acted_at: Any, code: ProblemCode | None
) -> None:
    key = member_id(3)
    asked = SuspendRepresentative(representative_id=key, reason="住院", acted_at=EARLIER)
    done(await delegation.do(asked))
    outcome = await delegation.do(ResumeRepresentative(representative_id=key, acted_at=acted_at))
    if code is None:
        done(outcome)
    else:
        assert codes(outcome) == {code}


async def test_what_is_known_of_a_member_is_corrected(delegation: Delegation) -> None:
    key = await delegation.nominee("王伟", phone="1380000")
    asked = EditRepresentative(
        representative_id=key,
        name="王玮",
        category=C.CENTRAL_UNIT_AND_TROOPS,
        sub_kind=RepresentativeSubKind.TROOPS,
        affiliation_id=unit_id("EDU"),
    )
    done(await edit_representative(delegation.act(), asked))
    member = await delegation.member(key)
    assert (member.category, member.affiliation_id) == (asked.category, unit_id("EDU"))
    row = await delegation.database.fetchrow(
        "SELECT name, phone, sort_key FROM person WHERE id = $1", member.person_id
    )
    assert dict(row or {}) == {"name": "王玮", "phone": None, "sort_key": "wang2 wei3"}


@pytest.mark.parametrize(
    "role", [one for one in Role if one not in (Role.PERFORMANCE, Role.GO_STAFF)]
)
async def test_nobody_but_the_office_moves_members(delegation: Delegation, role: Role) -> None:
    viewer = PEOPLE.representative(3) if role is Role.REPRESENTATIVE else PEOPLE.role(role)
    asked: Asking = SuspendRepresentative(representative_id=member_id(3), reason="无")
    assert codes(await delegation.do(asked, viewer)) == {ProblemCode.NOT_PERMITTED}


async def test_the_government_office_may_too(delegation: Delegation) -> None:
    asked = SuspendRepresentative(representative_id=member_id(3), reason="住院")
    done(await delegation.do(asked, PEOPLE.role(Role.GO_STAFF)))
