"""Absences and grants of authority: there is exactly one who acts as mayor (WR/4, WR/6b, WR/7b)."""

import asyncio
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from actions.people.absences import EndAbsence, FileAbsence
from actions.people.authorizations import (
    DraftAuthorization,
    EndAuthorization,
    GrantAuthorization,
)
from domain.instants import A_DAY
from domain.outcomes import Refused
from domain.people.problems import PeopleCode
from domain.people.roles import Role
from domain.people.scopes import AuthorizationScope
from domain.people.viewer import Viewer
from domain.problems import ProblemCode
from store.people.leading import acting_mayor_at, may_act_as_mayor
from tests.worlds.acts import PEOPLE
from tests.worlds.office import NOW, Office, person_id

MAYOR, EXECUTIVE, DEPUTY = person_id("L-MAYOR"), person_id("L-EDM"), person_id("L-DM1")
HEAD = person_id("P-FIN")
INVALID, OVERLAP, NOBODY = (
    ProblemCode.VALUE_INVALID,
    PeopleCode.TIMES_OVERLAP,
    PeopleCode.NOBODY_ACTS,
)
LEAVES, RETURNS = NOW + A_DAY, NOW + 3 * A_DAY
TICK = timedelta(microseconds=1)


def away(person: UUID = MAYOR, start: datetime = LEAVES, end: datetime = RETURNS) -> FileAbsence:
    number = "京政办〔2026〕8号" if person == MAYOR else None
    return FileAbsence(
        person_id=person, starts_at=start, ends_at=end, reason="赴外地考察", reference=number
    )


async def acting(office: Office, at: datetime) -> UUID | None:
    found = await acting_mayor_at(office.database, at)
    return None if found is None else found.person_id


@pytest.mark.clause("WR/7b")
async def test_the_executive_deputy_acts_from_leaving_to_return(office: Office) -> None:
    key = await office.did(away())
    found = [await acting(office, at) for at in (LEAVES - TICK, LEAVES, RETURNS - TICK, RETURNS)]
    assert found == [MAYOR, EXECUTIVE, EXECUTIVE, MAYOR]
    for scope in (AuthorizationScope.CHAIR, AuthorizationScope.SIGN):
        may = [
            await may_act_as_mayor(office.database, EXECUTIVE, scope, at)
            for at in (LEAVES - TICK, LEAVES, RETURNS)
        ]
        assert may == [False, True, False]
    back = EndAbsence(absence_id=key, ends_at=LEAVES + A_DAY)
    await office.did(back)
    assert await acting(office, LEAVES + A_DAY) == MAYOR
    told = await office.log(f"absence:{key}")
    assert [kind for kind, _ in told] == ["absence:filed", "absence:ended"]
    assert all("reason" not in payload for _, payload in told)


@pytest.mark.clause("WR/4")
async def test_both_who_may_act_are_never_away_at_once(office: Office) -> None:
    await office.did(away())
    assert await office.why_not(away(EXECUTIVE, LEAVES - A_DAY, LEAVES + TICK)) == [(NOBODY, ())]
    assert await office.why_not(away(EXECUTIVE, RETURNS - TICK, RETURNS + A_DAY)) == [(NOBODY, ())]
    await office.did(away(EXECUTIVE, LEAVES - A_DAY, LEAVES))
    await office.did(away(EXECUTIVE, RETURNS, RETURNS + A_DAY))
    await office.did(away(DEPUTY))


async def test_of_two_that_are_filed_at_once_one_is_refused(office: Office) -> None:
    outcomes = await asyncio.gather(office.told(away()), office.told(away(EXECUTIVE)))
    refused = [one for one in outcomes if isinstance(one, Refused)]
    assert [[why.code for why in one.problems] for one in refused] == [[NOBODY]]


async def test_nobody_is_away_twice_at_once_nor_back_before_he_left(office: Office) -> None:
    await office.did(away(DEPUTY))
    overlapping = away(DEPUTY, RETURNS - TICK, RETURNS + A_DAY)
    assert await office.why_not(overlapping) == [(OVERLAP, ("startsAt",))]
    await office.did(away(DEPUTY, RETURNS, RETURNS + A_DAY))
    for end in (LEAVES, LEAVES - TICK):
        assert await office.why_not(away(HEAD, LEAVES, end)) == [(INVALID, ("endsAt",))]


@pytest.mark.parametrize(
    ("back", "is_refused"),
    [(LEAVES - TICK, True), (LEAVES, False), (RETURNS - TICK, False), (RETURNS, True)],
)
async def test_an_absence_is_shortened_down_to_nothing(
    office: Office, back: datetime, is_refused: bool
) -> None:
    key = await office.did(away())
    outcome = await office.told(EndAbsence(absence_id=key, ends_at=back))
    assert isinstance(outcome, Refused) is is_refused
    if back == LEAVES:
        await office.did(away())


def drafted(**more: Any) -> DraftAuthorization:
    given = {
        "grantor_id": MAYOR,
        "grantee_id": DEPUTY,
        "scope": AuthorizationScope.CHAIR,
        "subject": "主持区政府专题会议",
        "starts_at": LEAVES,
        "ends_at": RETURNS,
        **more,
    }
    return DraftAuthorization(**given)


def mayor(person: UUID = MAYOR) -> Viewer:
    return Viewer(role=Role.MAYOR, person_id=person)


@pytest.mark.clause("WR/6b")
async def test_authority_counts_when_its_owner_has_granted_it(office: Office) -> None:
    key = await office.did(drafted())
    grant = GrantAuthorization(authorization_id=key)

    async def may(at: datetime) -> bool:
        return await may_act_as_mayor(office.database, DEPUTY, AuthorizationScope.CHAIR, at)

    assert not await may(LEAVES)
    not_his = [(ProblemCode.NOT_PERMITTED, ())]
    assert await office.why_not(grant) == not_his
    assert await office.why_not(grant, mayor(EXECUTIVE)) == not_his
    await office.did(grant, mayor())
    assert await office.why_not(grant, mayor()) == [(ProblemCode.STATE_ORDER, ())]
    assert [await may(at) for at in (LEAVES - TICK, LEAVES, RETURNS - TICK, RETURNS)] == [
        *(False, True, True, False),
    ]
    office.now = LEAVES + A_DAY
    await office.did(EndAuthorization(authorization_id=key, end_reason="提前返回"))
    assert [await may(at) for at in (LEAVES + A_DAY - TICK, LEAVES + A_DAY)] == [True, False]
    told = [kind for kind, _ in await office.log(f"authorization:{key}")]
    assert told == ["authorization:drafted", "authorization:granted", "authorization:ended"]


async def test_a_mayor_who_has_left_authorises_nobody_any_more(office: Office) -> None:
    await office.did(GrantAuthorization(authorization_id=await office.did(drafted())), mayor())
    await office.database.pool.execute(
        "UPDATE post SET valid_to = $2 WHERE person_id = $1", MAYOR, (LEAVES - A_DAY).date()
    )
    scope = AuthorizationScope.CHAIR
    assert not await may_act_as_mayor(office.database, DEPUTY, scope, LEAVES)


@pytest.mark.parametrize(("passed", "is_over"), [(RETURNS - TICK, False), (RETURNS, True)])
async def test_what_is_over_is_neither_granted_nor_ended(
    office: Office, passed: datetime, is_over: bool
) -> None:
    draft, active = [await office.did(drafted()) for _ in range(2)]
    await office.did(GrantAuthorization(authorization_id=active), mayor())
    office.now = passed
    asked = (
        GrantAuthorization(authorization_id=draft),
        EndAuthorization(authorization_id=active, end_reason="提前返回"),
    )
    for one in asked:
        outcome = await office.told(one, mayor())
        assert isinstance(outcome, Refused) is is_over
        if is_over:
            assert {why.code for why in outcome.problems} == {ProblemCode.STATE_ORDER}


@pytest.mark.parametrize(
    ("more", "paths"),
    [
        ({"ends_at": LEAVES}, {"endsAt"}),
        ({"starts_at": NOW - A_DAY, "ends_at": NOW}, {"endsAt"}),
        ({"grantee_id": MAYOR}, {"granteeId"}),
        ({"grantor_id": person_id("S-FIN")}, {"grantorId"}),
        ({"grantee_id": person_id("R001")}, {"granteeId"}),
        (
            {"grantor_id": person_id("R002"), "grantee_id": person_id("R001")},
            {"grantorId", "granteeId"},
        ),
    ],
)
async def test_a_draft_is_between_two_who_can_and_not_over(
    office: Office, more: dict[str, Any], paths: set[str]
) -> None:
    found = await office.why_not(drafted(**more))
    assert found
    assert {path for _, (path,) in found} == paths
    assert {code for code, _ in found} == {INVALID}


async def test_a_head_drafts_what_is_his_own_and_withdraws_it(office: Office) -> None:
    head = Viewer(role=Role.UNIT_HEAD, person_id=HEAD)
    own = drafted(grantor_id=HEAD, grantee_id=person_id("S-FIN"), scope=AuthorizationScope.SIGN)
    assert await office.why_not(drafted(), head) == [(ProblemCode.NOT_PERMITTED, ())]
    key = await office.did(own, head)
    await office.did(EndAuthorization(authorization_id=key, end_reason="不再需要"), head)
    again = GrantAuthorization(authorization_id=key)
    assert await office.why_not(again, head) == [(ProblemCode.STATE_ORDER, ())]


async def test_who_files_absences_is_the_office(office: Office) -> None:
    for role in (Role.MAYOR, Role.UNIT_HEAD, Role.ADMIN):
        found = await office.why_not(away(), PEOPLE.role(role, unit="FIN"))
        assert found == [(ProblemCode.NOT_PERMITTED, ())]
