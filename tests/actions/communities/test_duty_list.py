"""The list of community duties: drafted, published, followed by a newer version (WS/27a)."""

import asyncio
from datetime import timedelta

import pytest

from actions.communities.duty_list import (
    DiscardCommunityDutyList,
    EditCommunityDutyList,
    StrikeCommunityDuty,
    strike_community_duty,
)
from domain.communities.duty_list import MOST_DUTIES, DutyListState, holds_on
from domain.communities.problems import CommunitiesCode
from domain.outcomes import Refused
from domain.problems import ProblemCode
from store.communities.rows import COMMUNITY_DUTIES
from tests.worlds.acts import act_of, codes, done
from tests.worlds.communities import DEPUTY, DIRECTOR, EDU, NOW, OFFICE, TODAY, Communities

DAY = timedelta(days=1)


@pytest.mark.clause("WS/27a")
async def test_a_newer_version_follows_on_the_day_after_the_last(communities: Communities) -> None:
    old = await communities.draft()
    done(await communities.put(old))
    done(await communities.publish(old))
    new = await communities.draft(copied_from_id=old)
    assert codes(await communities.publish(new, TODAY)) == {CommunitiesCode.DUTY_LIST_NOT_LATER}
    done(await communities.publish(new, TODAY + DAY))
    before, after = await communities.version(old), await communities.version(new)
    assert (before.state, before.valid_from, before.valid_to) == (
        DutyListState.SUPERSEDED,
        TODAY,
        TODAY,
    )
    assert (after.state, after.valid_from, after.valid_to, after.duty_count) == (
        DutyListState.PUBLISHED,
        TODAY + DAY,
        None,
        1,
    )
    assert after.version == before.version + 1
    in_force = [
        [holds_on(one, TODAY + offset * DAY) for one in (before, after)] for offset in (-1, 0, 1)
    ]
    assert in_force == [[False, False], [True, False], [False, True]]


@pytest.mark.clause("WS/27a")
async def test_a_list_without_duties_or_from_yesterday_on_is_not_published(
    communities: Communities,
) -> None:
    key = await communities.draft()
    assert codes(await communities.publish(key)) == {CommunitiesCode.DUTY_LIST_EMPTY}
    done(await communities.put(key))
    assert codes(await communities.publish(key, TODAY - DAY)) == {ProblemCode.VALUE_INVALID}
    done(await communities.publish(key, TODAY))


@pytest.mark.clause("WS/27a")
async def test_only_a_draft_is_edited_and_only_by_the_office(communities: Communities) -> None:
    key = await communities.draft()
    for who in (EDU, DEPUTY, DIRECTOR):
        assert codes(await communities.put(key, by=who)) <= {
            ProblemCode.NOT_PERMITTED,
            ProblemCode.NOT_FOUND,
        }
    done(await communities.put(key))
    assert codes(await communities.publish(key, by=OFFICE)) == {ProblemCode.NOT_PERMITTED}
    done(await communities.publish(key))
    edit = EditCommunityDutyList(duty_list_id=key, title="清单")
    discard = DiscardCommunityDutyList(duty_list_id=key, reason="重拟")
    assert codes(await communities.put(key)) == {ProblemCode.STATE_ORDER}
    assert codes(await communities.do(edit, OFFICE)) == {ProblemCode.STATE_ORDER}
    assert codes(await communities.do(discard, OFFICE)) == {ProblemCode.STATE_ORDER}


@pytest.mark.clause("WS/27a")
async def test_a_duty_is_written_once_under_its_number_and_struck_out(
    communities: Communities,
) -> None:
    key = await communities.draft()
    for number in (0, MOST_DUTIES + 1):
        assert codes(await communities.put(key, number)) == {ProblemCode.VALUE_OUT_OF_RANGE}
    done(await communities.put(key, MOST_DUTIES))
    done(await communities.put(key, 1))
    done(await communities.put(key, 1, content="协助养老服务。"))
    found = await COMMUNITY_DUTIES.where(communities.database, "list_id = $1 ORDER BY number", key)
    assert [(one.number, one.content) for one in found] == [
        (1, "协助养老服务。"),
        (MOST_DUTIES, "组织居民议事。"),
    ]
    assert (await communities.version(key)).duty_count == 2
    asked = StrikeCommunityDuty(duty_list_id=key, number=1)
    done(await strike_community_duty(act_of(communities.database, OFFICE, NOW), asked))
    again = await strike_community_duty(act_of(communities.database, OFFICE, NOW), asked)
    assert codes(again) == {ProblemCode.NOT_FOUND}
    assert (await communities.version(key)).duty_count == 1


@pytest.mark.clause("WS/27a")
async def test_a_draft_is_given_up_with_a_reason(communities: Communities) -> None:
    key = await communities.draft()
    done(
        await communities.do(EditCommunityDutyList(duty_list_id=key, title="清单（二稿）"), OFFICE)
    )
    done(
        await communities.do(DiscardCommunityDutyList(duty_list_id=key, reason="并入他稿"), OFFICE)
    )
    found = await communities.version(key)
    assert (found.state, found.title, found.reason) == (
        DutyListState.DISCARDED,
        "清单（二稿）",
        "并入他稿",
    )


@pytest.mark.clause("WS/27a")
async def test_of_two_published_at_once_one_is_in_force(communities: Communities) -> None:
    keys = [await communities.draft() for _ in range(2)]
    for key in keys:
        done(await communities.put(key))
    outcomes = await asyncio.gather(*(communities.publish(key) for key in keys))
    refused = [one for one in outcomes if isinstance(one, Refused)]
    assert len(refused) == 1
    assert codes(refused[0]) == {CommunitiesCode.DUTY_LIST_NOT_LATER}
    states = {(await communities.version(key)).state for key in keys}
    assert states == {DutyListState.PUBLISHED, DutyListState.DRAFT}


@pytest.mark.clause("WS/27a")
async def test_two_that_begin_at_once_have_versions_of_their_own(communities: Communities) -> None:
    keys = await asyncio.gather(communities.draft(), communities.draft())
    first, second = [(await communities.version(key)).version for key in keys]
    assert abs(first - second) == 1
