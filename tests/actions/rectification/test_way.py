"""An item from accepted to closed, back and forth, by whom it is (FS/3.4g, WR/28b, WR/55d)."""

from datetime import timedelta

import pytest

from actions.rectification.item import (
    AcceptRectification,
    BeginRectification,
    CloseRectification,
    EditRectification,
    ExtendRectification,
    ReopenRectification,
    ReturnRectification,
    SubmitRectification,
    TakeBackRectification,
    VerifyRectification,
    WithdrawRectification,
)
from domain.people.viewer import Viewer
from domain.problems import ProblemCode
from domain.rectification.problems import RectificationCode
from domain.rectification.states import RectificationSource as S
from domain.rectification.states import RectificationState as R
from tests.worlds.acts import codes, done, unit_id
from tests.worlds.rectification import (
    AUDITOR,
    EDU,
    FIN,
    NOW,
    OFFICE,
    PERFORMANCE,
    SUPERVISOR,
    TODAY,
    Rectification,
)

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
DENIED, GONE = {ProblemCode.NOT_PERMITTED}, {ProblemCode.NOT_FOUND}
ORDER = {ProblemCode.STATE_ORDER}


@pytest.mark.clause("FS/3.4g", "WR/55d")
async def test_a_unit_puts_it_right_and_whoever_opened_it_checks(
    rectification: Rectification,
) -> None:
    key = await rectification.verified(await rectification.opened(OFFICE, S.OPENNESS_CHECK), OFFICE)
    assert codes(await rectification.do(CloseRectification(item_id=key), EDU)) == DENIED
    done(await rectification.do(CloseRectification(item_id=key), OFFICE, NOW + HOUR))
    item = await rectification.item(key)
    assert (item.state, item.closed_at, item.outcome) == (R.CLOSED, NOW + HOUR, "已疏导。")
    rows = await rectification.database.fetch(
        "SELECT kind, clause FROM event WHERE stream = $1 ORDER BY id", item.stream
    )
    assert [(row["kind"].partition(":")[2], row["clause"]) for row in rows] == [
        ("opened", "OP/113"),
        ("accepted", "OP/113"),
        ("begun", "OP/113"),
        ("action_recorded", "OP/113"),
        ("submitted", "OP/113"),
        ("verified", "WR/55d"),
        ("closed", "OP/113"),
    ]


@pytest.mark.clause("WR/28b")
@pytest.mark.parametrize(
    ("source", "checker"),
    [(S.INSPECTION, SUPERVISOR), (S.AUDIT, AUDITOR)],
    ids=["supervision", "audit"],
)
async def test_a_finding_of_audit_or_supervision_closes_only_with_a_report(
    rectification: Rectification, source: S, checker: Viewer
) -> None:
    key = await rectification.verified(await rectification.opened(checker, source), checker)
    close = CloseRectification(item_id=key)
    assert codes(await rectification.do(close, checker)) == {RectificationCode.REPORT_MISSING}
    assert codes(await rectification.report(key, on=TODAY + DAY)) == {ProblemCode.INSTANT_IN_FUTURE}
    done(await rectification.report(key))
    done(await rectification.do(close, checker))
    assert (await rectification.item(key)).state is R.CLOSED


@pytest.mark.clause("FS/3.2f", "FS/3.4g")
async def test_nothing_is_handed_in_of_which_nothing_was_done(
    rectification: Rectification,
) -> None:
    key = await rectification.begun(await rectification.opened())
    submit = SubmitRectification(item_id=key, outcome="无")
    assert codes(await rectification.do(submit, EDU)) == {RectificationCode.ACTION_MISSING}
    recorded = done(await rectification.record(key, done_on=TODAY)).action_id
    done(await rectification.withdraw(key, recorded))
    assert codes(await rectification.withdraw(key, recorded)) == {
        RectificationCode.ACTION_WITHDRAWN
    }
    assert codes(await rectification.do(submit, EDU)) == {RectificationCode.ACTION_MISSING}
    assert codes(await rectification.record(key, done_on=TODAY + DAY)) == {
        ProblemCode.INSTANT_IN_FUTURE
    }
    kept = done(await rectification.record(key, proof="照片三张")).action_id
    done(await rectification.do(submit, EDU))
    # What is being checked stays as it was handed in.
    assert codes(await rectification.withdraw(key, kept)) == ORDER
    assert codes(await rectification.record(key)) == ORDER
    assert (await rectification.item(key)).action_count == 1
    assert (await rectification.action(kept)).proof == "照片三张"


@pytest.mark.clause("FS/3.2f")
async def test_an_action_is_withdrawn_from_its_own_item_alone(
    rectification: Rectification,
) -> None:
    one = await rectification.begun(await rectification.opened())
    other = await rectification.begun(await rectification.opened())
    action = done(await rectification.record(one)).action_id
    assert codes(await rectification.withdraw(other, action)) == GONE
    assert (await rectification.item(other)).action_count == 0


@pytest.mark.clause("WR/55d")
async def test_what_does_not_hold_is_sent_back_also_after_it_was_closed(
    rectification: Rectification,
) -> None:
    key = await rectification.handed_in(await rectification.opened(OFFICE, S.OPENNESS_CHECK))
    reopen = ReopenRectification(item_id=key, reason="仍有占道")
    done(await rectification.do(reopen, OFFICE))
    done(await rectification.do(BeginRectification(item_id=key), EDU))
    done(await rectification.do(SubmitRectification(item_id=key, outcome="再次疏导。"), EDU))
    done(await rectification.do(TakeBackRectification(item_id=key, reason="补充材料"), EDU))
    done(await rectification.do(SubmitRectification(item_id=key, outcome="已疏导。"), EDU))
    done(await rectification.do(VerifyRectification(item_id=key, opinion="属实"), OFFICE))
    done(await rectification.do(CloseRectification(item_id=key), OFFICE))
    done(await rectification.do(reopen, OFFICE))
    item = await rectification.item(key)
    assert (item.state, item.closed_at, item.reason) == (R.REOPENED, None, "仍有占道")


@pytest.mark.clause("FS/4.3a")
async def test_what_is_not_the_units_goes_back_and_is_filed_anew_with_another(
    rectification: Rectification,
) -> None:
    key = await rectification.opened()
    due_on = (await rectification.item(key)).due_on
    back = ReturnRectification(item_id=key, reason="属交通部门")
    done(await rectification.do(back, EDU))
    assert codes(await rectification.refile(key, PERFORMANCE)) == DENIED
    done(await rectification.refile(key, SUPERVISOR))
    item = await rectification.item(key)
    assert (item.state, item.unit_id, item.due_on) == (R.OPEN, unit_id("FIN"), due_on)
    assert item.title == "校门前拥堵"
    # Whose it was does not see it any more.
    assert codes(await rectification.do(AcceptRectification(item_id=key), EDU)) == GONE
    done(await rectification.do(AcceptRectification(item_id=key), FIN))


@pytest.mark.clause("FS/3.4g")
async def test_more_time_ends_later_and_what_is_wrong_is_corrected_or_withdrawn(
    rectification: Rectification,
) -> None:
    key = await rectification.opened(due_on=TODAY + DAY)
    for due_on in (TODAY, TODAY + DAY):
        asked = ExtendRectification(item_id=key, due_on=due_on, reason="假期")
        assert codes(await rectification.do(asked, SUPERVISOR)) == {ProblemCode.VALUE_INVALID}
    later = ExtendRectification(item_id=key, due_on=TODAY + 2 * DAY, reason="假期")
    assert codes(await rectification.do(later, EDU)) == DENIED
    done(await rectification.do(later, SUPERVISOR))
    done(await rectification.do(EditRectification(item_id=key, title="校门拥堵"), SUPERVISOR))
    again = EditRectification(item_id=key, title="校门拥堵")
    assert codes(await rectification.do(again, SUPERVISOR)) == {ProblemCode.NOTHING_TO_CHANGE}
    done(await rectification.do(WithdrawRectification(item_id=key, reason="重复"), SUPERVISOR))
    item = await rectification.item(key)
    assert (item.state, item.due_on, item.title) == (R.WITHDRAWN, TODAY + 2 * DAY, "校门拥堵")
    assert item.closed_at == NOW
    assert codes(await rectification.do(AcceptRectification(item_id=key), EDU)) == ORDER


@pytest.mark.clause("WR/28b")
async def test_an_audit_is_the_audit_bureaus_to_check_and_no_other_office_s(
    rectification: Rectification,
) -> None:
    key = await rectification.handed_in(await rectification.opened(AUDITOR, S.AUDIT))
    verify = VerifyRectification(item_id=key)
    for who in (SUPERVISOR, PERFORMANCE, OFFICE, EDU, FIN):
        assert codes(await rectification.do(verify, who)) == DENIED
    # The Audit Bureau sees what it checks, and no other matter.
    other = await rectification.opened(OFFICE, S.OPENNESS_CHECK)
    withdraw = WithdrawRectification(item_id=other, reason="误立")
    assert codes(await rectification.do(withdraw, AUDITOR)) == GONE
    done(await rectification.do(verify, AUDITOR))
