"""An open day from its announcement to its end, and every way back."""

from datetime import date, timedelta
from typing import Any

import pytest

from actions.declared import Asking
from actions.obligations.move_ledger import move_ledger
from actions.obligations.set_force import BringDocumentIntoForce, bring_document_into_force
from actions.open_days.day import (
    CancelOpenDay,
    CloseOpenDay,
    EditOpenDay,
    FinishOpenDayFeedback,
    HoldOpenDay,
    OpenOpenDaySignUp,
    ReopenOpenDay,
)
from actions.open_days.feedback import DisposeVisitFeedback, RecordVisitFeedback
from domain.clauses.documents import DocumentKey
from domain.open_days.day import OpenDayState
from domain.open_days.feedback import FeedbackOutcome
from domain.open_days.problems import OpenDayCode
from domain.people.roles import Role
from domain.problems import ProblemCode
from store.obligations.force import document_id
from tests.worlds.acts import PEOPLE, codes, done, unit_id
from tests.worlds.ledger import ledger_at
from tests.worlds.open_days import NOW, OTHERS, STARTS, OpenDays

S = OpenDayState
TICK = timedelta(microseconds=1)


@pytest.mark.clause("OP/85")
async def test_an_open_day_is_announced_opened_held_dealt_with_and_closed(
    open_days: OpenDays,
) -> None:
    key = await open_days.open(theme="校园餐")
    held = HoldOpenDay(
        open_day_id=key, visitors=31, has_guided_tour=True, has_questions=True, has_suggestions=True
    )
    done(await open_days.do(held, at=STARTS))
    done(await open_days.do(FinishOpenDayFeedback(open_day_id=key), at=STARTS))
    done(await open_days.do(CloseOpenDay(open_day_id=key), at=STARTS))
    found = await open_days.day(key)
    assert (found.state, found.visitors, found.theme) == (S.CLOSED, 31, "校园餐")
    kinds = ("announced", "sign_up_opened", "held", "feedback_done", "closed")
    assert await open_days.kinds(found.stream) == [f"open_day:{one}" for one in kinds]


async def test_none_is_held_before_its_first_instant(open_days: OpenDays) -> None:
    key = await open_days.open()
    held = HoldOpenDay(open_day_id=key)
    assert codes(await open_days.do(held, at=STARTS - TICK)) == {OpenDayCode.NOT_BEGUN}
    done(await open_days.do(held, at=STARTS))


async def test_one_held_without_sign_ups_is_entered_late_with_both_instants(
    open_days: OpenDays,
) -> None:
    past = NOW - timedelta(days=3)
    given: dict[str, Any] = {
        "starts_at": past,
        "ends_at": past + timedelta(hours=1),
        "acted_at": past,
    }
    key = await open_days.announced(**given)
    done(await open_days.do(HoldOpenDay(open_day_id=key, acted_at=past)))
    found = await open_days.day(key)
    assert (found.announced_at, found.stands_since, found.entered_at) == (past, past, NOW)


async def test_what_was_said_of_it_is_corrected_by_saying_it_once_more(
    open_days: OpenDays,
) -> None:
    key = await open_days.held()
    done(await open_days.do(HoldOpenDay(open_day_id=key, visitors=40), at=STARTS))
    assert (await open_days.day(key)).visitors == 40


async def _with_an_opinion(open_days: OpenDays) -> tuple[Asking, Asking, Asking]:
    key = await open_days.held()
    said = RecordVisitFeedback(unit_id=unit_id("EDU"), open_day_id=key, content="饭菜偏凉。")
    feedback = done(await open_days.do(said, at=STARTS)).feedback_id
    disposed = DisposeVisitFeedback(
        feedback_id=feedback, outcome=FeedbackOutcome.ADOPTED, answer="已加保温车。"
    )
    return CloseOpenDay(open_day_id=key), FinishOpenDayFeedback(open_day_id=key), disposed


@pytest.mark.clause("PR/11b")
async def test_a_draft_only_advises_against_closing_with_opinions_left(
    open_days: OpenDays,
) -> None:
    close, finish, _ = await _with_an_opinion(open_days)
    assert codes(await open_days.do(finish, at=STARTS)) == {OpenDayCode.FEEDBACK_OPEN}
    done(await open_days.do(close, at=STARTS))


@pytest.mark.clause("PR/11b")
@pytest.mark.parametrize("days_ago", [0, -1])
async def test_from_the_day_on_which_the_draft_counts_opinions_left_keep_it_open(
    open_days: OpenDays, days_ago: int
) -> None:
    close, finish, disposed = await _with_an_opinion(open_days)
    today = STARTS.date() - timedelta(days=days_ago)
    force = BringDocumentIntoForce(
        document_id=document_id(DocumentKey.PR), in_force_from=today, reason="正式印发"
    )
    async with ledger_at(open_days.database):
        office = open_days.act(PEOPLE.role(Role.ADMIN), at=STARTS)
        done(await bring_document_into_force(office, force))
        await move_ledger(office)
        outcome = await open_days.do(close, at=STARTS)
        if days_ago:
            done(outcome)
            return
        assert codes(outcome) == {OpenDayCode.FEEDBACK_OPEN}
        done(await open_days.do(disposed, at=STARTS))
        done(await open_days.do(finish, at=STARTS))
        done(await open_days.do(close, at=STARTS))


async def test_a_closed_one_is_taken_up_again_for_a_reason(open_days: OpenDays) -> None:
    key = await open_days.held()
    done(await open_days.do(CloseOpenDay(open_day_id=key), at=STARTS))
    done(await open_days.do(ReopenOpenDay(open_day_id=key, reason="补收意见"), at=STARTS))
    assert (await open_days.day(key)).state is S.HELD


async def test_it_ends_after_it_begins_and_takes_sign_ups_no_longer(open_days: OpenDays) -> None:
    outcome = await open_days.announce(ends_at=STARTS, sign_up_until=STARTS + TICK)
    assert codes(outcome) == {ProblemCode.VALUE_INVALID}
    assert [one.path for one in outcome.problems] == [("endsAt",), ("signUpUntil",)]
    done(await open_days.announce(ends_at=STARTS + TICK, sign_up_until=STARTS + TICK))


@pytest.mark.parametrize(("capacity", "is_right"), [(0, False), (1, True), (10_000, True)])
async def test_places_have_bounds(open_days: OpenDays, capacity: int, is_right: bool) -> None:
    outcome = await open_days.announce(capacity=capacity)
    if is_right:
        done(outcome)
    else:
        assert codes(outcome) == {ProblemCode.VALUE_OUT_OF_RANGE}


async def test_nobody_opens_another_units_doors(open_days: OpenDays) -> None:
    assert codes(await open_days.announce(by=OTHERS)) == {ProblemCode.NOT_PERMITTED}
    key = await open_days.announced()
    outcome = await open_days.do(OpenOpenDaySignUp(open_day_id=key), OTHERS)
    assert codes(outcome) == {ProblemCode.NOT_PERMITTED}


async def test_sign_ups_are_not_opened_when_nobody_could_sign_up(open_days: OpenDays) -> None:
    key = await open_days.announced()
    opened = OpenOpenDaySignUp(open_day_id=key)
    assert codes(await open_days.do(opened, at=STARTS + TICK)) == {OpenDayCode.SIGN_UP_CLOSED}
    done(await open_days.do(opened, at=STARTS))


async def test_fewer_places_than_people_hold_are_refused_and_more_move_people_up(
    open_days: OpenDays,
) -> None:
    key = await open_days.open()
    for name in "甲乙丙":
        await open_days.signed_up(key, name)
    outcome = await open_days.do(EditOpenDay(open_day_id=key, capacity=1))
    assert codes(outcome) == {OpenDayCode.CAPACITY_BELOW_SIGN_UPS}
    assert await open_days.states(key) == ["CONFIRMED", "CONFIRMED", "WAITING"]
    done(await open_days.do(EditOpenDay(open_day_id=key, capacity=3)))
    assert await open_days.states(key) == ["CONFIRMED"] * 3


async def test_an_edit_that_changes_nothing_is_told_so(open_days: OpenDays) -> None:
    key = await open_days.announced()
    outcome = await open_days.do(EditOpenDay(open_day_id=key, capacity=2))
    assert codes(outcome) == {ProblemCode.NOTHING_TO_CHANGE}


async def test_with_an_open_day_its_sign_ups_are_called_off(open_days: OpenDays) -> None:
    key = await open_days.open(capacity=1)
    one = await open_days.signed_up(key)
    await open_days.signed_up(key)
    done(await open_days.do(CancelOpenDay(open_day_id=key, reason="场地停电")))
    assert await open_days.states(key) == ["CANCELLED", "CANCELLED"]
    assert (await open_days.person(one.id)).reason == "场地停电"
    assert codes(await open_days.withdraw(one.id)) == {ProblemCode.STATE_ORDER}


def test_the_day_of_the_tests_is_one() -> None:
    assert STARTS.date() == date(2026, 6, 10)
