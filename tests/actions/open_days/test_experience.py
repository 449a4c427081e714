"""Experience officers and supervisors: engaged, taking part, heard and answered."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from actions.open_days.day import HoldOpenDay
from actions.open_days.experience import (
    CancelExperienceActivity,
    CancelSeminar,
    EditExperienceActivity,
    EditSeminar,
    HoldExperienceActivity,
    HoldSeminar,
    PlanExperienceActivity,
    PlanSeminar,
)
from actions.open_days.feedback import (
    DisposeVisitFeedback,
    GiveVisitFeedback,
    RecordVisitFeedback,
    WithdrawVisitFeedback,
    give_visit_feedback,
)
from actions.open_days.invitee import EditSpecialInvitee, EndSpecialInvitee
from domain.open_days.experience import OccasionState
from domain.open_days.feedback import MOST_OF_A_VISITOR, FeedbackOutcome, FeedbackState
from domain.open_days.problems import OpenDayCode
from domain.people.viewer import ANONYMOUS
from domain.problems import ProblemCode
from store.open_days.rows import EXPERIENCE_ACTIVITIES, FEEDBACK, INVITEES, SEMINARS
from tests.worlds.acts import ENTRY_CODES, codes, done, unit_id
from tests.worlds.open_days import NOW, OTHERS, STARTS, OpenDays

EDU = unit_id("EDU")


async def planned(open_days: OpenDays, who: UUID, **more: Any) -> Any:
    asked = PlanExperienceActivity(
        unit_id=EDU,
        title="入学审批体验",
        process="义务教育入学审核",
        starts_at=STARTS,
        invitee_ids=(who,),
        **more,
    )
    return await open_days.do(asked)


async def seminar(open_days: OpenDays, who: UUID) -> UUID:
    asked = PlanSeminar(unit_id=EDU, title="体验员座谈", starts_at=STARTS, invitee_ids=(who,))
    key: UUID = done(await open_days.do(asked)).seminar_id
    return key


@pytest.mark.clause("PR/12a")
async def test_an_experience_activity_keeps_the_process_and_what_was_found(
    open_days: OpenDays,
) -> None:
    who = await open_days.engaged()
    key = done(await planned(open_days, who)).experience_activity_id
    held = HoldExperienceActivity(experience_activity_id=key, findings="材料要求重复。")
    assert codes(await open_days.do(held)) == {OpenDayCode.NOT_BEGUN}
    done(await open_days.do(held, at=STARTS))
    found = await EXPERIENCE_ACTIVITIES.by_id(open_days.database, key)
    assert found is not None
    assert (found.process, found.findings) == ("义务教育入学审核", "材料要求重复。")
    assert (found.invitee_ids, found.state) == ((who,), OccasionState.HELD)


async def test_it_is_corrected_and_called_off(open_days: OpenDays) -> None:
    who = await open_days.engaged()
    key = done(await planned(open_days, who)).experience_activity_id
    done(await open_days.do(EditExperienceActivity(experience_activity_id=key, title="改期")))
    cancelled = CancelExperienceActivity(experience_activity_id=key, reason="系统升级")
    done(await open_days.do(cancelled))
    held = HoldExperienceActivity(experience_activity_id=key, findings="无")
    assert codes(await open_days.do(held, at=STARTS)) == {ProblemCode.STATE_ORDER}


async def test_only_who_is_engaged_by_the_unit_now_takes_part(open_days: OpenDays) -> None:
    gone, strange = await open_days.engaged(), await open_days.engaged(by=OTHERS, unit="FIN")
    ended = EndSpecialInvitee(invitee_id=gone, reason="任期届满")
    done(await open_days.do(ended))
    assert codes(await planned(open_days, gone)) == {OpenDayCode.NOT_ENGAGED}
    assert codes(await planned(open_days, strange)) == {ProblemCode.NOT_FOUND}


@pytest.mark.clause("PR/12b")
async def test_a_seminar_is_planned_held_and_corrected(open_days: OpenDays) -> None:
    key = await seminar(open_days, await open_days.engaged())
    done(await open_days.do(EditSeminar(seminar_id=key, title="第二季度座谈")))
    for heard in ("建议精简材料。", "建议精简材料，开通代办。"):
        done(await open_days.do(HoldSeminar(seminar_id=key, heard=heard), at=STARTS))
    found = await SEMINARS.by_id(open_days.database, key)
    assert found is not None
    assert (found.title, found.heard) == ("第二季度座谈", "建议精简材料，开通代办。")
    outcome = await open_days.do(CancelSeminar(seminar_id=key, reason="无"), at=STARTS)
    assert codes(outcome) == {ProblemCode.STATE_ORDER}


async def test_what_is_known_of_an_officer_is_corrected_and_the_rest_stays(
    open_days: OpenDays,
) -> None:
    key = await open_days.engaged()
    done(await open_days.do(EditSpecialInvitee(invitee_id=key, name="周二川")))
    found = await INVITEES.by_id(open_days.database, key)
    assert found is not None
    assert (found.name, found.phone) == ("周二川", "13800000000")
    done(await open_days.do(EditSpecialInvitee(invitee_id=key, phone=None)))
    wrong = await open_days.do(EditSpecialInvitee(invitee_id=key, phone="无"))
    assert codes(wrong) == {ProblemCode.VALUE_INVALID}
    other = await open_days.do(EditSpecialInvitee(invitee_id=key, name="丙"), OTHERS)
    assert codes(other) == {ProblemCode.NOT_FOUND}


async def test_an_engagement_ends_today_unless_it_ended_before(open_days: OpenDays) -> None:
    key = await open_days.engaged()
    tomorrow = NOW.date() + timedelta(days=1)
    late = await open_days.do(EndSpecialInvitee(invitee_id=key, reason="无", ended_on=tomorrow))
    assert codes(late) == {ProblemCode.INSTANT_IN_FUTURE}
    done(await open_days.do(EndSpecialInvitee(invitee_id=key, reason="本人申请")))
    found = await INVITEES.by_id(open_days.database, key)
    assert found is not None
    assert found.ended_on == date(2026, 6, 1)


async def said(open_days: OpenDays, **more: Any) -> Any:
    asked = RecordVisitFeedback(unit_id=EDU, content="窗口少。", **more)
    return await open_days.do(asked, at=STARTS)


@pytest.mark.clause("PR/12c")
async def test_an_opinion_is_dealt_with_and_answered(open_days: OpenDays) -> None:
    who = await open_days.engaged()
    key = await seminar(open_days, who)
    assert codes(await said(open_days, seminar_id=key)) == {ProblemCode.STATE_ORDER}
    done(await open_days.do(HoldSeminar(seminar_id=key, heard="座谈。"), at=STARTS))
    feedback = done(await said(open_days, seminar_id=key, invitee_id=who)).feedback_id
    not_adopted = {"feedback_id": feedback, "outcome": FeedbackOutcome.NOT_ADOPTED}
    outcome = await open_days.do(DisposeVisitFeedback(answer="已有规划。", **not_adopted))
    assert codes(outcome) == {ProblemCode.REASON_REQUIRED}
    right = DisposeVisitFeedback(answer="已有规划。", reason="规划已定", **not_adopted)
    done(await open_days.do(right, at=STARTS))
    found = await FEEDBACK.by_id(open_days.database, feedback)
    assert found is not None
    assert (found.state, found.disposed_at) == (FeedbackState.DISPOSED, STARTS)
    withdrawn = WithdrawVisitFeedback(feedback_id=feedback, reason="误登")
    assert codes(await open_days.do(withdrawn)) == {ProblemCode.STATE_ORDER}


async def test_it_was_said_on_one_occasion_of_the_unit(open_days: OpenDays) -> None:
    held = await open_days.held()
    who = await open_days.engaged()
    key = await seminar(open_days, who)
    assert codes(await said(open_days)) == {ProblemCode.VALUE_REQUIRED}
    both = await said(open_days, open_day_id=held, seminar_id=key)
    assert codes(both) == {ProblemCode.VALUE_INVALID}
    asked = RecordVisitFeedback(unit_id=unit_id("FIN"), content="窗口少。", open_day_id=held)
    assert codes(await open_days.do(asked, OTHERS)) == {ProblemCode.VALUE_INVALID}
    feedback = done(await said(open_days, open_day_id=held)).feedback_id
    withdrawn = WithdrawVisitFeedback(feedback_id=feedback, reason="误登")
    done(await open_days.do(withdrawn, at=STARTS))


@pytest.mark.clause("PR/11b")
async def test_a_visitor_says_what_he_thinks_by_his_code(open_days: OpenDays) -> None:
    key = await open_days.open()
    one = await open_days.signed_up(key)
    asked = GiveVisitFeedback(code=ENTRY_CODES.code(one.id), content="讲解很清楚。")
    early = await give_visit_feedback(open_days.act(ANONYMOUS), asked)
    assert codes(early) == {ProblemCode.STATE_ORDER}
    done(await open_days.do(HoldOpenDay(open_day_id=key), at=STARTS))
    for _ in range(MOST_OF_A_VISITOR):
        done(await give_visit_feedback(open_days.act(ANONYMOUS, at=STARTS), asked))
    outcome = await give_visit_feedback(open_days.act(ANONYMOUS, at=STARTS), asked)
    assert codes(outcome) == {OpenDayCode.FEEDBACK_TOO_MUCH}
    unknown = GiveVisitFeedback(code="7K3M-QX9A-D2WF", content="无")
    outcome = await give_visit_feedback(open_days.act(ANONYMOUS, at=STARTS), unknown)
    assert codes(outcome) == {OpenDayCode.SIGN_UP_UNKNOWN}
