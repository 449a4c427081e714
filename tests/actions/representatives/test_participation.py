"""Invitations and what becomes of them; what members make known."""

import asyncio
from datetime import date
from typing import Any
from uuid import UUID

import asyncpg
import pytest

from actions.representatives.draw import VoidDraw
from actions.representatives.move_member import SuspendRepresentative
from actions.representatives.participation import (
    AcceptInvitation,
    CancelInvitation,
    DeclineInvitation,
    InviteRepresentatives,
    RecordAttendance,
    invite_representatives,
)
from actions.representatives.publicity import LogPublicityAction, WithdrawPublicityAction
from domain.activities.problems import ActivityCode
from domain.people.roles import Role
from domain.problems import ProblemCode
from domain.representatives.participation import ParticipationState
from domain.representatives.problems import RepresentativeCode
from store.representatives.rows import PARTICIPATIONS
from tests.worlds.acts import PEOPLE, codes, done, shanghai, unit_id
from tests.worlds.delegation import NOW, Delegation, member_id

S = ParticipationState
EDU = PEOPLE.role(Role.UNIT_STAFF, unit="EDU")
FIRST, SECOND = PEOPLE.representative(1), PEOPLE.representative(2)
BEGINS = shanghai("2026-06-03 14:00:00")


async def invite(delegation: Delegation, by: Any = EDU, **more: Any) -> Any:
    given = {"representative_ids": (member_id(1), member_id(2)), "starts_at": BEGINS, **more}
    asked = InviteRepresentatives(unit_id=unit_id("EDU"), occasion="校园开放督查", **given)
    return await invite_representatives(delegation.act(by), asked)


async def one_invited(delegation: Delegation) -> UUID:
    key: UUID = done(await invite(delegation)).participation_ids[0]
    return key


async def state_of(delegation: Delegation, key: UUID) -> ParticipationState:
    found = await PARTICIPATIONS.by_id(delegation.database, key)
    assert found is not None
    return found.state


async def test_who_is_invited_answers_and_comes(delegation: Delegation) -> None:
    key = await one_invited(delegation)
    accept = AcceptInvitation(participation_id=key)
    assert codes(await delegation.do(accept, SECOND)) == {ProblemCode.NOT_FOUND}
    done(await delegation.do(accept, FIRST))
    done(await delegation.do(DeclineInvitation(participation_id=key, reason="出差"), FIRST))
    assert await state_of(delegation, key) is S.DECLINED
    came = RecordAttendance(participation_id=key)
    assert codes(await delegation.do(came, FIRST)) == {ProblemCode.NOT_PERMITTED}
    eve = shanghai("2026-06-02 23:59:59")
    early = await delegation.do(came, EDU, at=eve)
    assert codes(early) == {ActivityCode.ACTIVITY_NOT_BEGUN}
    done(await delegation.do(came, EDU, at=shanghai("2026-06-03 00:00:00")))
    assert await state_of(delegation, key) is S.ATTENDED
    assert codes(await delegation.do(accept, FIRST)) == {ProblemCode.STATE_ORDER}


@pytest.mark.clause("FS/2.3b")
async def test_who_is_no_active_member_is_named_and_nobody_is_invited(
    delegation: Delegation,
) -> None:
    done(await delegation.do(SuspendRepresentative(representative_id=member_id(2), reason="x")))
    refused = await invite(delegation)
    assert codes(refused) == {RepresentativeCode.NOT_IN_POOL}
    assert "R002" in refused.problems[0].message_zh
    assert await delegation.database.fetchval("SELECT count(*) FROM participation") == 0


async def test_nobody_is_invited_twice_unless_it_was_cancelled(delegation: Delegation) -> None:
    key = await one_invited(delegation)
    assert codes(await invite(delegation)) == {ProblemCode.DUPLICATE}
    done(await delegation.do(CancelInvitation(participation_id=key, reason="改期"), EDU))
    done(await invite(delegation, representative_ids=(member_id(1),)))


async def test_who_was_drawn_is_invited_and_the_next_stands_in(delegation: Delegation) -> None:
    draw = done(await delegation.draw(5))
    lines = await delegation.lines(draw)
    of_draw = {"draw_id": draw, "representative_ids": None}
    assert len(done(await invite(delegation, **of_draw)).participation_ids) == 5
    (spare, *_) = (one for one in lines if one.place is not None and not one.is_drawn)
    done(await invite(delegation, draw_id=draw, representative_ids=(spare.representative_id,)))
    (out, *_) = (one for one in lines if one.place is None)
    refused = await invite(delegation, draw_id=draw, representative_ids=(out.representative_id,))
    assert codes(refused) == {ProblemCode.VALUE_INVALID}


async def test_a_draw_of_another_unit_or_a_void_one_serves_nobody(delegation: Delegation) -> None:
    of_other = done(await delegation.draw(unit="FIN"))
    refused = await invite(delegation, draw_id=of_other, representative_ids=None)
    assert codes(refused) == {ProblemCode.VALUE_INVALID}
    void = done(await delegation.draw())
    done(await delegation.do(VoidDraw(draw_id=void, reason="x")))
    refused = await invite(delegation, draw_id=void, representative_ids=None)
    assert codes(refused) == {ProblemCode.VALUE_INVALID}


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"representative_ids": None}, ProblemCode.VALUE_REQUIRED),
        ({"representative_ids": ()}, ProblemCode.VALUE_OUT_OF_RANGE),
        ({"acted_at": shanghai("2026-06-01 09:00:01")}, ProblemCode.INSTANT_IN_FUTURE),
        ({"by": PEOPLE.role(Role.UNIT_STAFF, unit="FIN")}, ProblemCode.NOT_PERMITTED),
        ({"by": FIRST}, ProblemCode.NOT_PERMITTED),
    ],
)
async def test_what_invites_nobody_is_refused(
    delegation: Delegation, given: dict[str, Any], code: ProblemCode
) -> None:
    assert codes(await invite(delegation, **given)) == {code}


async def test_invitations_by_hand_count_in_draws_and_those_of_a_draw_not_twice(
    delegation: Delegation,
) -> None:
    done(await invite(delegation))
    lines = {one.code: one for one in await delegation.lines(await delegation.draw(unit="FIN"))}
    assert (lines["R001"].times, lines["R003"].times) == (1, 0)
    draw = done(await delegation.draw(20))
    done(await invite(delegation, draw_id=draw, representative_ids=None, starts_at=NOW))
    (drawn, *_) = (one for one in await delegation.lines(draw) if one.is_drawn)
    again = {one.code: one for one in await delegation.lines(await delegation.draw(unit="FIN"))}
    assert again[drawn.code].times == drawn.times + 1


@pytest.mark.clause("FS/4.1d")
@pytest.mark.parametrize(("day", "is_refused"), [(1, False), (2, True)])
async def test_a_member_logs_what_he_made_known_by_today(
    delegation: Delegation, day: int, is_refused: bool
) -> None:
    asked = LogPublicityAction(description="在居民议事会介绍年度任务", acted_on=date(2026, 6, day))
    outcome = await delegation.do(asked, FIRST)
    if is_refused:
        assert codes(outcome) == {ProblemCode.INSTANT_IN_FUTURE}
        return
    key = done(outcome).thing_id
    withdraw = WithdrawPublicityAction(publicity_action_id=key)
    assert codes(await delegation.do(withdraw, SECOND)) == {ProblemCode.NOT_FOUND}
    done(await delegation.do(withdraw, FIRST))
    assert codes(await delegation.do(withdraw, FIRST)) == {ProblemCode.STATE_ORDER}


@pytest.mark.clause("FS/2.3b")
async def test_by_a_draw_that_is_voided_meanwhile_nobody_is_invited(delegation: Delegation) -> None:
    draw_id = await delegation.draw()
    voiding = await asyncpg.connect(**delegation.database.credentials)
    async with voiding.transaction():
        await voiding.execute(
            "UPDATE representative_draw SET state = 'VOID' WHERE id = $1", draw_id
        )
        given = {"representative_ids": None, "draw_id": draw_id}
        asked = asyncio.create_task(invite(delegation, **given))
        assert not (await asyncio.wait({asked}, timeout=1))[0], "it does not wait for who voids"
    await voiding.close()
    assert codes(await asked) == {ProblemCode.VALUE_INVALID}
