"""What comes too early, too late or in the wrong order to activities and who is invited to them."""

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from actions.activities.activity import (
    CancelActivity,
    CloseActivity,
    EditActivity,
    HoldActivity,
    PostponeActivity,
    TakeBackHolding,
)
from actions.activities.plan_activity import PlanLeaderDispatch
from actions.activities.plan_document import DraftPlanDocument, WithdrawPlanDocument
from actions.activities.suggesting import NoteSuggestion, note_suggestion
from actions.representatives.draw import DrawRepresentatives, draw_representatives
from actions.representatives.file_suggestion import FileSuggestion, file_suggestion
from actions.representatives.move_member import EndMembership, SuspendRepresentative
from actions.representatives.participation import (
    AcceptInvitation,
    DeclineInvitation,
    ShowCheckInCode,
    show_check_in_code,
)
from actions.representatives.publicity import LogPublicityAction
from actions.representatives.suggestion import AdoptSuggestion, ReopenSuggestion
from domain.activities.plan_facts import PlanKind
from domain.activities.problems import ActivityCode
from domain.activities.states import ActivityState
from domain.outcomes import Refused
from domain.people.roles import Role
from domain.problems import ProblemCode
from domain.representatives.participation import ParticipationState
from domain.representatives.problems import RepresentativeCode
from domain.representatives.suggestion import SuggestionSource
from store.representatives.rows import PARTICIPATIONS
from tests.worlds.activities import Host
from tests.worlds.acts import ENTRY_CODES, PEOPLE, codes, done, shanghai, unit_id
from tests.worlds.delegation import member_id
from tests.worlds.office import person_id

OFFICE = PEOPLE.role(Role.PERFORMANCE)
BEGINS = shanghai("2026-03-17 14:00:00")


async def _plan(host: Host) -> UUID:
    asked = DraftPlanDocument(
        unit_id=unit_id("EDU"), kind=PlanKind.WORK_PLAN, year=2026, title="2026年工作计划"
    )
    key: UUID = done(await host.do(asked)).thing_id
    return key


@pytest.mark.clause("FS/3.1d")
async def test_a_plan_on_which_members_were_heard_is_not_withdrawn_under_them(host: Host) -> None:
    plan = await _plan(host)
    key = await host.planned("2026-03-17 14:00", plan_id=plan)
    withdraw = WithdrawPlanDocument(plan_id=plan, reason="重复")
    assert codes(await host.do(withdraw)) == {ActivityCode.PLAN_IN_USE}
    done(await host.do(EditActivity(activity_id=key, plan_id=None)))
    other = await host.planned("2026-03-18 14:00", plan_id=plan)
    assert codes(await host.do(withdraw)) == {ActivityCode.PLAN_IN_USE}
    done(await host.do(CancelActivity(activity_id=other, reason="改期")))
    done(await host.do(withdraw))


@pytest.mark.clause("FS/4.1a")
async def test_nobody_came_before_the_day(host: Host) -> None:
    key = await host.planned("2026-03-17 14:00")
    first, *_ = await host.invited(key)
    early = await host.came(first, at=shanghai("2026-03-16 23:59:59"))
    assert [(one.code, one.path) for one in early.problems] == [
        (ActivityCode.ACTIVITY_NOT_BEGUN, ("actedAt",))
    ]
    done(await host.came(first, at=shanghai("2026-03-17 00:00:00")))
    assert (await host.activity(key)).present_count == 1


async def _moved(host: Host, key: UUID, starts: str, at: str) -> Any:
    asked = PostponeActivity(activity_id=key, starts_at=shanghai(starts), reason="停电")
    return await host.do(asked, at=shanghai(at))


@pytest.mark.clause("FS/4.1a", "FS/3.1c")
async def test_who_came_to_a_day_that_was_given_up_is_to_come_again(host: Host) -> None:
    key = await host.planned("2026-03-17 14:00")
    parts = await host.invited(key)
    for one in parts:
        done(await host.came(one, at=BEGINS))
    done(await _moved(host, key, "2026-03-17 15:00:00", "2026-03-17 14:10:00"))
    assert (await host.activity(key)).present_count == 3
    done(await _moved(host, key, "2026-03-18 14:00:00", "2026-03-17 14:20:00"))
    assert (await host.activity(key)).present_count == 0
    found = await PARTICIPATIONS.by_id(host.database, parts[0])
    assert found is not None
    assert (found.state, found.checked_in_at) == (ParticipationState.INVITED, None)
    held = HoldActivity(activity_id=key)
    done(await host.came(parts[0], at=shanghai("2026-03-18 14:00:00")))
    done(await host.do(held, at=shanghai("2026-03-18 14:00:00")))
    assert (await host.activity(key)).present_count == 1


@pytest.mark.clause("FS/3.1d", "FS/3.2f")
async def test_a_closed_activity_is_open_again_when_a_suggestion_is(host: Host) -> None:
    key = await host.held("2026-05-17 14:00", "THEMATIC_DISCUSSION")
    one = await host.suggested(key)
    done(await host.do(AdoptSuggestion(suggestion_id=one)))
    done(await host.do(CloseActivity(activity_id=key)))
    done(await host.do(ReopenSuggestion(suggestion_id=one, reason="落实有误"), OFFICE))
    found = await host.activity(key)
    assert (found.state, found.reason) == (ActivityState.HELD, "落实有误")
    assert codes(await host.do(CloseActivity(activity_id=key))) == {ActivityCode.SUGGESTIONS_OPEN}
    done(await host.do(AdoptSuggestion(suggestion_id=one)))
    done(await host.do(CloseActivity(activity_id=key)))


async def test_an_invitation_entered_late_lies_after_the_last_step(host: Host) -> None:
    key = await host.planned("2026-03-17 14:00")
    before = (await host.activity(key)).stands_since
    late: dict[str, Any] = {"acted_at": shanghai("2026-03-02 08:59:59")}
    assert codes(await host.invite(key, **late)) == {ProblemCode.VALUE_INVALID}
    assert (await host.activity(key)).stands_since == before
    done(await host.invite(key, acted_at=before))


@pytest.mark.clause("FS/3.2b")
async def test_a_dispatch_meeting_is_moved_to_no_day_on_which_nobody_leads_it(host: Host) -> None:
    key = await host.planned("2026-05-17 14:00", "LEADER_DISPATCH")
    try:
        await host.tamper("UPDATE post SET valid_to = '2026-05-20' WHERE role = 'DEPUTY_MAYOR'")
        gone = await _moved(host, key, "2026-05-21 00:00:00", "2026-05-10 09:00:00")
        assert [(one.code, one.path) for one in gone.problems] == [
            (ProblemCode.VALUE_INVALID, ("startsAt",))
        ]
        done(await _moved(host, key, "2026-05-20 23:59:59", "2026-05-10 09:00:00"))
    finally:
        await host.tamper("UPDATE post SET valid_to = NULL WHERE role = 'DEPUTY_MAYOR'")


@pytest.mark.clause("FS/2.3b")
@pytest.mark.parametrize("leaves", [EndMembership, SuspendRepresentative])
async def test_whose_membership_is_over_or_rests_comes_as_no_member(
    host: Host, leaves: Any
) -> None:
    key = await host.planned("2026-03-17 14:00")
    first, second, _ = await host.invited(key)
    for number, part in ((1, first), (2, second)):
        asked = ShowCheckInCode(participation_id=part)
        done(await show_check_in_code(host.act(PEOPLE.representative(number)), asked))
    for number, day in ((1, "2026-03-16"), (2, "2026-03-17")):
        left = leaves(representative_id=member_id(number), reason="调离本区")
        done(await host.do(left, OFFICE, at=shanghai(f"{day} 15:00:00")))
    refused = {RepresentativeCode.NOT_A_REPRESENTATIVE}
    one = PEOPLE.representative(1)
    accept = AcceptInvitation(participation_id=first)
    assert codes(await host.do(accept, one, at=BEGINS)) == refused
    done(await host.do(DeclineInvitation(participation_id=first, reason="离任"), one, at=BEGINS))
    for on, is_refused in ((16, False), (17, True)):
        log = LogPublicityAction(description="宣讲", acted_on=date(2026, 3, on))
        outcome = await host.do(log, one, at=BEGINS)
        assert isinstance(outcome, Refused) is is_refused
    assert codes(outcome) == refused
    assert codes(await host.came(first, at=BEGINS)) == refused
    assert codes(await host.check_in(key, ENTRY_CODES.code(first), at=BEGINS)) == refused
    # He left on the day itself, after the meeting.
    done(await host.came(second, at=shanghai("2026-03-17 16:00:00")))
    assert (await host.activity(key)).present_count == 1


@pytest.mark.clause("FS/2.3b")
async def test_nobody_is_drawn_for_what_is_not_ahead(host: Host) -> None:
    key = await host.planned("2026-03-17 14:00", "JOINT_SUPERVISION")
    asked = DrawRepresentatives(unit_id=unit_id("EDU"), places=3, activity_id=key)
    done(await draw_representatives(host.act(), asked))
    done(await host.do(HoldActivity(activity_id=key), at=BEGINS))
    for undone in (None, TakeBackHolding(activity_id=key, reason="误登")):
        if undone is not None:
            done(await host.do(undone, at=BEGINS))
            done(await host.do(CancelActivity(activity_id=key, reason="停电"), at=BEGINS))
        refused: Any = await draw_representatives(host.act(), asked)
        assert [(one.code, one.path) for one in refused.problems] == [
            (ProblemCode.STATE_ORDER, ("activityId",))
        ]


@pytest.mark.clause("FS/4.1c")
async def test_nothing_is_suggested_at_an_activity_before_it_begins(host: Host) -> None:
    key = await host.held("2026-05-17 14:00", "THEMATIC_DISCUSSION")
    given: dict[str, Any] = {
        "activity_id": key,
        "title": "增设公厕",
        "content": "北门没有公厕。",
        "source": SuggestionSource.OWN,
        "acted_at": shanghai("2026-05-17 13:59:59"),
    }
    early = {ProblemCode.VALUE_INVALID}
    noted = NoteSuggestion(representative_id=member_id(1), **given)
    assert codes(await note_suggestion(host.act(), noted)) == early
    filed = FileSuggestion(**given)
    one = PEOPLE.representative(1)
    assert codes(await file_suggestion(host.act(one), filed)) == early
    begins: dict[str, Any] = {"acted_at": shanghai("2026-05-17 14:00:00")}
    done(await note_suggestion(host.act(), replace(noted, **begins)))
    done(await file_suggestion(host.act(one), replace(filed, **begins)))


@pytest.mark.clause("FS/3.2b")
async def test_a_leaders_dispatch_meeting_is_planned_by_his_office_alone(host: Host) -> None:
    asked = PlanLeaderDispatch(
        unit_id=unit_id("EDU"),
        subject="专项调度",
        starts_at=shanghai("2026-05-17 14:00:00"),
        leader_id=person_id("L-DM1"),
    )
    assert codes(await host.do(asked)) == {ProblemCode.NOT_PERMITTED}
    done(await host.do(asked, PEOPLE.role(Role.GO_STAFF)))
    foreign = await host.plan("2026-05-17 14:00", unit_id=unit_id("FIN"))
    assert codes(foreign) == {ProblemCode.NOT_PERMITTED}
