"""A request is written, filed, completed, refused and asked for again, taken back, withdrawn."""

from asyncio import gather
from datetime import timedelta

import pytest

from actions.approvals.request import (
    EditApproval,
    ReportBackApproval,
    ReturnApproval,
    TakeBackApproval,
    WithdrawApproval,
)
from actions.approvals.step import (
    EditApprovalStep,
    HandOverApprovalStep,
    RefuseApprovalStep,
    ReturnApprovalStep,
)
from actions.people.absences import FileAbsence
from domain.approvals.problems import ApprovalCode
from domain.approvals.states import ApprovalState as S
from domain.approvals.states import ApprovalStepState as V
from domain.approvals.words import ApprovalMatter as M
from domain.approvals.words import ApprovalOffice as O
from domain.approvals.words import TravellerRank
from domain.instants import A_DAY
from domain.outcomes import Refused
from domain.problems import ProblemCode
from tests.worlds.acts import codes, done, shanghai, unit_id
from tests.worlds.approvals import (
    EDU,
    EVENT_ON,
    EXECUTIVE,
    FAO,
    FIN,
    FOREIGN,
    IN_CHARGE,
    MAYOR,
    NOW,
    OFFICE,
    OTHER_DEPUTY,
    Approvals,
    person,
)

HOUR = timedelta(hours=1)
DENIED, ABSENT = {ProblemCode.NOT_PERMITTED}, {ProblemCode.NOT_FOUND}
INVALID, ORDER = {ProblemCode.VALUE_INVALID}, {ProblemCode.STATE_ORDER}


@pytest.mark.clause("WR/50c")
async def test_what_is_missing_or_forbidden_is_named_together(approvals: Approvals) -> None:
    key = await approvals.drafted(matter=M.CEREMONY, photo_reception=True)
    outcome = await approvals.file(key)
    assert isinstance(outcome, Refused)
    assert [(one.code, one.path) for one in outcome.problems] == [
        (ApprovalCode.DETAIL_MISSING, ("ceremony",)),
        (ApprovalCode.DETAIL_MISSING, ("eventOn",)),
        (ApprovalCode.PHOTO_RECEPTION, ("photoReception",)),
    ]
    edit = EditApproval(approval_request_id=key, photo_reception=False, event_on=EVENT_ON)
    done(await approvals.do(edit))
    assert codes(await approvals.file(key)) == {ApprovalCode.DETAIL_MISSING}


@pytest.mark.clause("WR/50d")
async def test_a_letter_is_not_published_unless_it_is_asked_for(approvals: Approvals) -> None:
    key = await approvals.drafted(matter=M.LETTER)
    assert not (await approvals.request(key)).is_public
    assert (await approvals.pass_all(await approvals.filed(key))).state is S.APPROVED


@pytest.mark.clause("WR/51a")
@pytest.mark.parametrize(
    ("at", "refused"),
    [
        ("2026-09-28 23:59:59", set()),
        ("2026-09-29 00:00:00", {ApprovalCode.FILED_TOO_LATE}),
    ],
)
async def test_a_foreign_event_is_filed_seven_working_days_ahead(
    approvals: Approvals, at: str, refused: set[ApprovalCode]
) -> None:
    key, when = await approvals.event(M.FOREIGN_EVENT), shanghai(at)
    outcome = await approvals.file(key, at=when)
    assert (codes(outcome) if isinstance(outcome, Refused) else set()) == refused
    if refused:
        # On paper it was in time; or the event is put off.
        done(await approvals.file(key, at=when, acted_at=when - HOUR))


@pytest.mark.clause("WR/51a")
async def test_a_completion_keeps_the_day_of_its_filing(approvals: Approvals) -> None:
    key = await approvals.filed(await approvals.event(M.FOREIGN_EVENT))
    back = ReturnApprovalStep(
        approval_step_id=await approvals.step(key, O.FAO), opinion="请补充日程"
    )
    late = shanghai("2026-10-09 10:00:00")
    done(await approvals.do(back, FAO, late))
    found = await approvals.request(key)
    assert (found.state, found.reason) == (S.INCOMPLETE, "请补充日程")
    done(await approvals.do(EditApproval(approval_request_id=key, text="附日程。"), at=late))
    await approvals.filed(key, at=late)
    found = await approvals.pass_all(key, late)
    assert (found.state, found.filed_at, found.round) == (S.APPROVED, NOW, 2)
    # What the unit takes back itself is filed anew.
    own = await approvals.filed(await approvals.event(M.FOREIGN_EVENT))
    done(await approvals.do(TakeBackApproval(approval_request_id=own, reason="改期"), at=late))
    assert codes(await approvals.file(own, at=late)) == {ApprovalCode.FILED_TOO_LATE}


@pytest.mark.clause("WR/63b")
async def test_an_article_is_approved_before_its_day(approvals: Approvals) -> None:
    key = await approvals.event(M.ARTICLE)
    eve, day = shanghai("2026-10-12 23:59:59"), shanghai("2026-10-13 00:00:00")
    assert codes(await approvals.file(key, at=day)) == {ApprovalCode.FILED_TOO_LATE}
    await approvals.filed(key, at=eve)
    assert codes(await approvals.approve(key, O.MAYOR, at=day)) == {ApprovalCode.EVENT_IS_OVER}
    # He said so the evening before, and it is entered on the day.
    done(await approvals.approve(key, O.MAYOR, at=day, acted_at=eve))


@pytest.mark.clause("WR/49b", "WR/50b")
async def test_an_event_is_approved_on_its_day_at_the_latest(approvals: Approvals) -> None:
    key = await approvals.filed(await approvals.event())
    day, after = shanghai("2026-10-13 23:59:59"), shanghai("2026-10-14 00:00:00")
    assert codes(await approvals.approve(key, O.MAYOR, at=after)) == {ApprovalCode.EVENT_IS_OVER}
    # No dead end: it may be refused, and the unit may withdraw it.
    done(await approvals.approve(key, O.MAYOR, at=day))


async def test_what_is_refused_may_be_asked_for_again(approvals: Approvals) -> None:
    key = await approvals.filed(await approvals.event())
    step = await approvals.step(key, O.MAYOR)
    refuse = RefuseApprovalStep(approval_step_id=step, opinion="不邀请")
    assert codes(await approvals.do(refuse, OTHER_DEPUTY)) == DENIED
    done(await approvals.do(refuse, MAYOR))
    found = await approvals.request(key)
    assert (found.state, found.closed_at) == (S.REFUSED, NOW)
    done(await approvals.do(EditApproval(approval_request_id=key, text="仅邀请一位。")))
    await approvals.filed(key)
    found = await approvals.request(key)
    assert (found.state, found.closed_at, found.round) == (S.FILED, None, 2)
    # The verdict of before stays, and decides nothing any more.
    assert codes(await approvals.do(refuse, MAYOR)) >= ORDER
    done(await approvals.approve(key, O.MAYOR))


async def test_what_was_taken_back_is_decided_by_nobody(approvals: Approvals) -> None:
    key = await approvals.filed(await approvals.event())
    back = TakeBackApproval(approval_request_id=key, reason="改期")
    assert codes(await approvals.do(back, FIN)) == ABSENT
    done(await approvals.do(back))
    assert codes(await approvals.approve(key, O.MAYOR)) == {ApprovalCode.STEP_NOT_PENDING}
    done(await approvals.do(WithdrawApproval(approval_request_id=key, reason="取消")))
    assert codes(await approvals.file(key)) == ORDER


async def test_who_keeps_the_chain_takes_an_approval_away(approvals: Approvals) -> None:
    key = await approvals.event()
    await approvals.pass_all(await approvals.filed(key))
    back = ReturnApproval(approval_request_id=key, reason="情况有变")
    assert codes(await approvals.do(back)) == DENIED
    assert codes(await approvals.do(back, FAO)) == ABSENT
    done(await approvals.do(back, OFFICE))
    found = await approvals.request(key)
    assert (found.state, found.approved_at, found.closed_at) == (S.INCOMPLETE, None, None)
    assert (await approvals.pass_all(await approvals.filed(key))).state is S.APPROVED


async def test_a_number_is_corrected_and_the_verdict_is_not(approvals: Approvals) -> None:
    key = await approvals.filed(await approvals.event(M.JOINT_EVENT))
    step = await approvals.step(key, O.PARTY_OFFICE)
    right = EditApprovalStep(approval_step_id=step, reference="京西办〔2026〕2号")
    assert codes(await approvals.do(right, OFFICE)) == ORDER
    done(await approvals.approve(key, O.PARTY_OFFICE))
    done(await approvals.do(right, OFFICE))
    bare = EditApprovalStep(approval_step_id=step, reference=None)
    assert codes(await approvals.do(bare, OFFICE)) == {ApprovalCode.REFERENCE_MISSING}
    (found,) = await approvals.steps(key)
    assert (found.state, found.reference) == (V.APPROVED, "京西办〔2026〕2号")


@pytest.mark.clause("WR/6b", "WR/7b")
async def test_a_step_goes_to_who_holds_it_now(approvals: Approvals) -> None:
    key = await approvals.filed(await approvals.event())
    step = await approvals.step(key, O.MAYOR)

    def to(code: str) -> HandOverApprovalStep:
        return HandOverApprovalStep(
            approval_step_id=step, approver_id=person(code), reason="区长外出"
        )

    for code in ("L-EDM", "P-FIN"):
        outcome = await approvals.do(to(code), OFFICE)
        assert codes(outcome) == {ApprovalCode.NOT_ITS_APPROVER}
    assert codes(await approvals.do(to("L-EDM"), EDU)) == DENIED
    away = FileAbsence(
        person_id=person("L-MAYOR"),
        starts_at=NOW,
        ends_at=NOW + A_DAY,
        reason="出访",
        reference="京政办〔2026〕8号",
    )
    done(await approvals.do(away, OFFICE))
    done(await approvals.do(to("L-EDM"), OFFICE))
    assert codes(await approvals.approve(key, O.MAYOR, MAYOR)) == DENIED
    done(await approvals.approve(key, O.MAYOR, EXECUTIVE))


async def test_two_who_decide_at_once_decide_both(approvals: Approvals) -> None:
    key = await approvals.filed(await approvals.trip(TravellerRank.DISTRICT, "L-DM1"))
    done(await approvals.approve(key, O.FOREIGN_DEPUTY))
    rest = (O.PARTY_SECRETARY, O.MAYOR, O.CITY_PARTY_FAO, O.CITY_FAO)
    for outcome in await gather(*(approvals.approve(key, one) for one in rest)):
        done(outcome)
    assert (await approvals.request(key)).state is S.APPROVED
    again = await gather(*(approvals.approve(key, O.MAYOR) for _ in range(2)))
    assert all(isinstance(one, Refused) for one in again)


async def test_who_may_not_see_one_knows_of_none(approvals: Approvals) -> None:
    key = await approvals.filed(await approvals.event())
    withdraw = WithdrawApproval(approval_request_id=key, reason="取消")
    for stranger in (FIN, FAO):
        assert codes(await approvals.do(withdraw, stranger)) in (ABSENT, DENIED)
    assert codes(await approvals.draft(FIN)) == DENIED
    assert codes(await approvals.do(withdraw, IN_CHARGE)) == DENIED
    assert codes(await approvals.do(withdraw, FOREIGN)) == DENIED


async def test_what_happened_earlier_is_entered_in_its_order(approvals: Approvals) -> None:
    day = NOW + A_DAY
    key = await approvals.drafted(
        OFFICE, at=day, matter=M.INTERNATIONAL_MEETING, event_on=EVENT_ON, acted_at=NOW
    )
    early = await approvals.file(key, OFFICE, day, acted_at=NOW - HOUR)
    assert codes(early) == INVALID
    done(await approvals.file(key, OFFICE, day, acted_at=NOW + HOUR))
    done(await approvals.approve(key, O.FAO, at=day, acted_at=NOW + 3 * HOUR))
    before = await approvals.approve(key, O.MAYOR, at=day, acted_at=NOW + 2 * HOUR)
    assert codes(before) == INVALID
    done(await approvals.approve(key, O.MAYOR, at=day, acted_at=NOW + 4 * HOUR))
    found = await approvals.request(key)
    assert (found.approved_at, found.entered_at) == (NOW + 4 * HOUR, day)
    assert found.unit_id == unit_id("EDU")


async def test_an_event_has_no_report_back(approvals: Approvals) -> None:
    key = await approvals.event()
    await approvals.pass_all(await approvals.filed(key))
    back = ReportBackApproval(approval_request_id=key, returned_at=NOW)
    assert codes(await approvals.do(back)) == {ApprovalCode.NO_ABSENCE}
