"""Research is planned, done, followed up; of what comes unannounced the log tells no unit."""

from datetime import date
from typing import Any

import pytest

from actions.research.complete import CorrectResearchDays, correct_research_days
from actions.research.finding import (
    CloseResearchFinding,
    EditResearchFinding,
    FollowUpResearchFinding,
    ReopenResearchFinding,
)
from actions.research.research import (
    CancelResearch,
    CloseResearch,
    EditResearch,
    FollowUpResearch,
    WithdrawResearch,
)
from domain.people.roles import Role
from domain.problems import ProblemCode
from domain.research.facts import ResearchState as S
from domain.research.problems import ResearchCode
from store.research.rows import FINDINGS, RESEARCH, RESEARCH_DAYS
from tests.worlds.acts import PEOPLE, codes, done, unit_id
from tests.worlds.research import DAY, Researching

PLAN, READ = "research_plan:read", "research:read"


@pytest.mark.clause("WS/5a", "WR/57a")
async def test_the_log_tells_a_unit_nothing_of_what_comes_unannounced(office: Researching) -> None:
    key = await office.planned()
    await office.did(EditResearch(research_id=key, place="另一社区"))
    done(await office.complete(key))
    assert await office.log(f"research:{key}") == [
        ("research:planned", PLAN),
        ("research:edited", PLAN),
        ("research:completed", READ),
    ]


async def test_what_was_cancelled_is_never_told(office: Researching) -> None:
    key = await office.planned()
    cancel = CancelResearch(research_id=key, reason="另有安排")
    await office.did(cancel)
    assert {audience for _, audience in await office.log(f"research:{key}")} == {PLAN}
    assert codes(await office.complete(key)) == {ProblemCode.STATE_ORDER}


@pytest.mark.clause("WS/5a")
async def test_what_is_announced_needs_a_reason_and_is_told(office: Researching) -> None:
    refused = await office.plan(is_announced=True)
    assert codes(refused) == {ResearchCode.ANNOUNCED_WITHOUT_REASON}
    key = await office.planned()
    edit = EditResearch(research_id=key, is_announced=True)
    assert codes(await office.told(edit)) == {ResearchCode.ANNOUNCED_WITHOUT_REASON}
    await office.did(
        EditResearch(research_id=key, is_announced=True, announced_reason="需系统汇报")
    )
    assert [one for _, one in await office.log(f"research:{key}")] == [PLAN, READ]


async def test_everything_that_refuses_a_plan_is_told_at_once(office: Researching) -> None:
    refused = await office.plan(leader="P-FIN", is_announced=True, ends_on=date(2026, 10, 29))
    assert {one.path for one in refused.problems} == {
        ("leaderId",),
        ("announcedReason",),
        ("endsOn",),
    }


@pytest.mark.parametrize("role", [Role.UNIT_HEAD, Role.STREET_HEAD, Role.MAYOR])
async def test_the_office_alone_keeps_it(office: Researching, role: Role) -> None:
    key = await office.planned()
    asked = CancelResearch(research_id=key, reason="x")
    viewer = PEOPLE.role(role, unit="STREET-01")
    assert codes(await office.told(asked, viewer)) == {ProblemCode.NOT_PERMITTED}


@pytest.mark.clause("WR/57b")
async def test_its_days_are_kept_and_corrected(office: Researching) -> None:
    days = (date(2026, 10, 28), date(2026, 10, 27))
    key = await office.completed(*days)

    async def kept() -> list[date]:
        rows = await RESEARCH_DAYS.where(office.database, "research_id = $1 ORDER BY day", key)
        return [one.day for one in rows]

    assert await kept() == sorted(days)

    async def correct(*given: date) -> Any:
        asked = CorrectResearchDays(research_id=key, days=given)
        return await correct_research_days(office.act(), asked)

    assert codes(await correct(DAY, DAY)) == {ResearchCode.DAY_INVALID}
    assert codes(await correct(date(2026, 11, 3))) == {ResearchCode.DAY_INVALID}
    assert codes(await correct()) & {
        ProblemCode.VALUE_OUT_OF_RANGE,
        ProblemCode.VALUE_REQUIRED,
        ProblemCode.VALUE_INVALID,
    }
    done(await correct(date(2026, 11, 2)))
    assert await kept() == [date(2026, 11, 2)]


async def test_it_is_done_once(office: Researching) -> None:
    key = await office.completed()
    assert codes(await office.complete(key)) == {ProblemCode.STATE_ORDER}
    await office.did(WithdrawResearch(research_id=key, reason="误录"))
    research = await RESEARCH.by_id(office.database, key)
    assert research is not None
    assert research.state is S.WITHDRAWN


@pytest.mark.clause("WS/6b", "WR/57c")
async def test_findings_are_followed_up_before_the_research_is(office: Researching) -> None:
    key = await office.planned()
    assert codes(await office.finding(key)) == {ProblemCode.STATE_ORDER}
    done(await office.complete(key))
    first = done(await office.finding(key, class_problem="同类窗口")).finding_id
    second = done(await office.finding(key, unit_id=unit_id("MUNI"))).finding_id
    units = {one.id: one.unit_id for one in await FINDINGS.where(office.database, "TRUE")}
    assert units == {first: unit_id("STREET-01"), second: unit_id("MUNI")}
    follow = FollowUpResearch(research_id=key)
    assert codes(await office.told(follow)) == {ResearchCode.FINDING_OPEN}
    await office.did(EditResearchFinding(finding_id=first, trend="可能蔓延"))
    for one in (first, second):
        await office.did(FollowUpResearchFinding(finding_id=one, follow_up="增设窗口"))
    await office.did(CloseResearchFinding(finding_id=first))
    await office.did(ReopenResearchFinding(finding_id=first, reason="又排队"))
    assert codes(await office.told(follow)) == {ResearchCode.FINDING_OPEN}
    await office.did(FollowUpResearchFinding(finding_id=first, follow_up="再增窗口"))
    await office.did(follow)
    await office.did(CloseResearch(research_id=key))
    research = await RESEARCH.by_id(office.database, key)
    assert research is not None
    assert research.state is S.CLOSED


async def test_where_nothing_was_found_there_is_nothing_to_follow_up(office: Researching) -> None:
    key = await office.completed()
    await office.did(CloseResearch(research_id=key))
