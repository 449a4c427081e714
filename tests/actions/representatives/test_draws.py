"""Draws on the real database: who is left out, who comes first, what stays to be read."""

import asyncio
from collections import Counter

import pytest

from actions.declared import do
from actions.representatives.draw import DrawRepresentatives, VoidDraw, draw_representatives
from actions.representatives.move_member import ResumeRepresentative, SuspendRepresentative
from actions.representatives.term import EndDelegationTerm
from domain.people.district import seed
from domain.people.roles import Role
from domain.problems import ProblemCode
from domain.representatives.categories import RepresentativeCategory
from domain.representatives.draw import Candidate, drawn
from domain.representatives.problems import RepresentativeCode
from store.representatives.rows import DRAWS
from tests.worlds.acts import PEOPLE, codes, done, unit_id
from tests.worlds.delegation import Delegation, member_id

OF_EDU = {one.code for one in seed.representatives() if one.affiliation_id == unit_id("EDU")}


@pytest.mark.clause("FS/2.3b")
async def test_a_draw_keeps_seed_and_pool_and_leaves_out_who_is_affiliated(
    delegation: Delegation,
) -> None:
    key = done(await delegation.draw(12))
    draw = await DRAWS.by_id(delegation.database, key)
    assert draw is not None
    lines = await delegation.lines(key)
    assert {one.code for one in lines if one.place is None} == OF_EDU != set()
    pool = [
        Candidate(code=one.code, category=one.category, times=one.times)
        for one in lines
        if one.place is not None
    ]
    placed = drawn(pool, places=draw.places, seed=draw.seed)
    assert {one.code for one in placed if one.is_drawn} == {o.code for o in lines if o.is_drawn}
    assert len({one.code for one in lines if one.is_drawn}) == 12
    assert len(draw.seed) == 64
    assert await delegation.kinds(draw.stream) == ["representative_draw:made"]


async def test_each_draw_has_a_seed_of_its_own(delegation: Delegation) -> None:
    keys = [done(await delegation.draw()) for _ in range(3)]
    seeds = {one.seed for key in keys if (one := await DRAWS.by_id(delegation.database, key))}
    assert len(seeds) == 3


async def test_who_was_drawn_waits_until_his_category_was(delegation: Delegation) -> None:
    times = Counter[str]()
    for _ in range(12):
        times.update(
            one.code for one in await delegation.lines(await delegation.draw(9)) if one.is_drawn
        )
    for kind in RepresentativeCategory:
        mine = [
            times[one.code]
            for one in seed.representatives()
            if one.category is kind and one.code not in OF_EDU
        ]
        assert max(mine) - min(mine) <= 1


async def test_a_void_draw_counts_for_nobody_and_stays_to_be_read(delegation: Delegation) -> None:
    key = done(await delegation.draw(90))
    asked = VoidDraw(draw_id=key, reason="活动取消")
    done(await delegation.do(asked))
    assert codes(await delegation.do(asked)) == {ProblemCode.STATE_ORDER}
    assert len(await delegation.lines(key)) == 100
    again = await delegation.lines(await delegation.draw())
    assert {one.times for one in again} == {0}


@pytest.mark.parametrize("places", [0, 1, 92, 93, 200, 201])
async def test_no_more_are_drawn_than_there_are(delegation: Delegation, places: int) -> None:
    outcome = await delegation.draw(places)
    if places in (0, 201):
        assert codes(outcome) == {ProblemCode.VALUE_OUT_OF_RANGE}
    elif places > 100 - len(OF_EDU):
        assert codes(outcome) == {RepresentativeCode.POOL_TOO_SMALL}
    else:
        done(outcome)


async def test_a_unit_draws_for_itself_alone(delegation: Delegation) -> None:
    own = PEOPLE.role(Role.UNIT_STAFF, unit="EDU")
    done(await delegation.draw(by=own))
    other = await delegation.draw(unit="FIN", by=own)
    assert codes(other) == {ProblemCode.NOT_PERMITTED}
    key = done(await delegation.draw(unit="FIN"))
    outcome = await do(delegation.act(own), VoidDraw(draw_id=key, reason="x"))
    assert codes(outcome) == {ProblemCode.NOT_PERMITTED}


async def test_nobody_is_drawn_while_no_term_runs(delegation: Delegation) -> None:
    done(await delegation.do(EndDelegationTerm(term_id=seed.FIRST_TERM_ID)))
    assert codes(await delegation.draw()) == {RepresentativeCode.TERM_NOT_RUNNING}


async def test_of_two_draws_at_once_the_second_counts_the_first(delegation: Delegation) -> None:
    asked = DrawRepresentatives(unit_id=unit_id("FIN"), occasion="座谈", places=40)
    acts = (delegation.act(), delegation.act())
    both = await asyncio.gather(*(draw_representatives(one, asked) for one in acts))
    found = [
        {one.code for one in await delegation.lines(done(outcome).draw_id) if one.is_drawn}
        for outcome in both
    ]
    assert len(found[0] & found[1]) < 10


@pytest.mark.clause("FS/2.3b")
async def test_who_joins_or_comes_back_is_drawn_as_one_who_was_there(
    delegation: Delegation,
) -> None:
    done(await delegation.do(SuspendRepresentative(representative_id=member_id(70), reason="住院")))
    for _ in range(3):
        await delegation.draw(90, unit="FIN")
    done(await delegation.do(ResumeRepresentative(representative_id=member_id(70))))
    await delegation.joined("新人")
    lines = {one.code: one for one in await delegation.lines(await delegation.draw(unit="FIN"))}
    for code in ("R070", "R101"):
        kind = lines[code].category
        others = [o.times for o in lines.values() if o.category is kind and o.code != code]
        assert lines[code].times == min(others) > 0
