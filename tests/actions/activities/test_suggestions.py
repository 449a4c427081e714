"""Suggestions made at an activity are all dealt with before it closes (FS/3.1d, FS/3.2f, S07)."""

from typing import Any
from uuid import UUID

import pytest

from actions.activities.activity import (
    CloseActivity,
    EditActivity,
    RecordFindings,
    ReopenActivity,
)
from actions.activities.plan_document import DraftPlanDocument, WithdrawPlanDocument
from actions.representatives.file_suggestion import FileSuggestion, file_suggestion
from actions.representatives.suggestion import (
    AdoptSuggestion,
    DeclineSuggestion,
    PartlyAdoptSuggestion,
    ReopenSuggestion,
)
from domain.activities.plan_facts import PlanKind
from domain.activities.problems import ActivityCode
from domain.activities.states import ActivityState
from domain.people.roles import Role
from domain.problems import ProblemCode
from domain.representatives.suggestion import SuggestionSource, SuggestionState
from store.representatives.rows import SUGGESTIONS
from tests.worlds.activities import Host
from tests.worlds.acts import PEOPLE, codes, done, unit_id


async def plan_of(host: Host, unit: str = "EDU") -> UUID:
    asked = DraftPlanDocument(
        unit_id=unit_id(unit), kind=PlanKind.WORK_PLAN, year=2026, title="2026年工作计划"
    )
    viewer = PEOPLE.role(Role.UNIT_STAFF, unit=unit)
    key: UUID = done(await host.do(asked, viewer)).thing_id
    return key


@pytest.mark.clause("FS/3.1d", "FS/3.2f")
async def test_s07_an_activity_closes_when_every_suggestion_has_its_disposition(
    host: Host,
) -> None:
    key = await host.held("2026-05-17 14:00", "THEMATIC_DISCUSSION")
    first, second, third = [await host.suggested(key, number) for number in (1, 2, 3)]
    done(await host.do(AdoptSuggestion(suggestion_id=first)))
    done(await host.do(PartlyAdoptSuggestion(suggestion_id=second, reason="分期实施")))
    refused = await host.do(CloseActivity(activity_id=key))
    assert codes(refused) == {ActivityCode.SUGGESTIONS_OPEN}
    assert "1" in refused.problems[0].message_zh
    bare = DeclineSuggestion(suggestion_id=third)
    assert codes(await host.do(bare)) == {ProblemCode.REASON_REQUIRED}
    done(await host.do(DeclineSuggestion(suggestion_id=third, reason="已有规划")))
    assert (await host.activity(key)).state is ActivityState.DISPOSED
    done(await host.do(CloseActivity(activity_id=key)))
    found = await SUGGESTIONS.where(host.database, "activity_id = $1", key)
    assert {one.state for one in found} == {SuggestionState.ANSWERED}
    told = await host.database.fetchval(
        "SELECT count(*) FROM event WHERE kind = 'suggestion:answered'"
    )
    assert told == 3


async def test_what_is_handled_again_opens_the_activity(host: Host) -> None:
    key = await host.held("2026-05-17 14:00", "THEMATIC_DISCUSSION")
    one = await host.suggested(key)
    done(await host.do(AdoptSuggestion(suggestion_id=one)))
    done(await host.do(CloseActivity(activity_id=key)))
    done(await host.do(ReopenActivity(activity_id=key, reason="遗漏建议")))
    again = ReopenSuggestion(suggestion_id=one, reason="重新研究")
    done(await host.do(again, PEOPLE.role(Role.PERFORMANCE)))
    assert codes(await host.do(CloseActivity(activity_id=key))) == {ActivityCode.SUGGESTIONS_OPEN}


@pytest.mark.clause("FS/1b", "FS/3.1d")
async def test_what_was_adopted_stands_in_a_plan_of_the_host(host: Host) -> None:
    key = await host.held("2026-03-17 14:00")
    done(await host.do(AdoptSuggestion(suggestion_id=await host.suggested(key))))
    assert codes(await host.do(CloseActivity(activity_id=key))) == {ActivityCode.PLAN_MISSING}
    foreign = await plan_of(host, "FIN")
    assert codes(await host.do(EditActivity(activity_id=key, plan_id=foreign))) & {
        ProblemCode.VALUE_INVALID,
        ProblemCode.NOT_FOUND,
    }
    void = await plan_of(host)
    done(await host.do(WithdrawPlanDocument(plan_id=void, reason="重复")))
    assert codes(await host.do(EditActivity(activity_id=key, plan_id=void))) == {
        ProblemCode.VALUE_INVALID
    }
    done(await host.do(EditActivity(activity_id=key, plan_id=await plan_of(host))))
    done(await host.do(CloseActivity(activity_id=key)))


@pytest.mark.clause("FS/1d", "FS/3.3c")
async def test_supervision_closes_with_three_subjects_and_what_was_improved(host: Host) -> None:
    key = await host.held("2026-09-17 14:00", "JOINT_SUPERVISION", members=1, present=1)
    refused = await host.do(CloseActivity(activity_id=key))
    assert [one.code for one in refused.problems] == [ActivityCode.FINDINGS_MISSING] * 4
    told = {"slow_progress": "两处", "problems_found": "三项", "next_measures": "限期整改"}
    done(await host.do(RecordFindings(activity_id=key, **told)))
    assert len((await host.do(CloseActivity(activity_id=key))).problems) == 1
    done(await host.do(RecordFindings(activity_id=key, improvement="已完成")))
    same = await host.do(RecordFindings(activity_id=key, improvement="已完成"))
    assert codes(same) == {ProblemCode.NOTHING_TO_CHANGE}
    done(await host.do(CloseActivity(activity_id=key)))
    other = await host.held("2026-10-17 14:00", "THEMATIC_DISCUSSION")
    found = await host.do(RecordFindings(activity_id=other, improvement="x"))
    assert codes(found) == {ActivityCode.NO_SUPERVISION}


@pytest.mark.clause("FS/4.1c")
async def test_a_member_who_was_invited_files_his_suggestion_at_the_activity(host: Host) -> None:
    key = await host.held("2026-05-17 14:00", "THEMATIC_DISCUSSION")
    given: dict[str, Any] = {
        "title": "x",
        "content": "y",
        "source": SuggestionSource.OWN,
        "activity_id": key,
    }
    mine = await file_suggestion(host.act(PEOPLE.representative(1)), FileSuggestion(**given))
    found = await SUGGESTIONS.by_id(host.database, done(mine).suggestion_id)
    assert found is not None
    assert (found.state, found.unit_id) == (SuggestionState.ASSIGNED, unit_id("EDU"))
    stranger = await file_suggestion(host.act(PEOPLE.representative(9)), FileSuggestion(**given))
    assert codes(stranger) == {ProblemCode.NOT_FOUND}
    coming = await host.planned("2026-06-17 14:00", "THEMATIC_DISCUSSION")
    await host.invited(coming)
    early = FileSuggestion(**{**given, "activity_id": coming})
    outcome = await file_suggestion(host.act(PEOPLE.representative(1)), early)
    assert codes(outcome) == {ProblemCode.STATE_ORDER}
