"""What goes wrong with rectification items on a bad day: others' units, mistakes, late entries."""

from collections.abc import AsyncIterator
from dataclasses import fields
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
import pytest_asyncio

from actions.performance.evaluation import WithdrawThirdPartyEvaluation
from actions.rectification.item import (
    AcceptRectification,
    BeginRectification,
    CloseRectification,
    ExtendRectification,
    ReopenRectification,
    ReturnRectification,
    SubmitRectification,
    TakeBackRectification,
    VerifyRectification,
    WithdrawRectification,
)
from actions.rectification.open_item import OpenRectification
from domain.outcomes import Refused
from domain.people.viewer import Viewer
from domain.problems import ProblemCode
from domain.rectification.action import MOST_ACTIONS
from domain.rectification.problems import RectificationCode
from domain.rectification.states import RectificationSource as S
from store.reading.declare import Column
from store.representatives.suggestion_readable import SUGGESTION
from tests.actions.rectification.test_opening import _suggestion
from tests.worlds.acts import codes, done, unit_id
from tests.worlds.assessed import Assessed, assessed_at
from tests.worlds.assessment import RESTORED
from tests.worlds.ledger import LedgerWorld, key_of, ledger_at
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

DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)


@pytest_asyncio.fixture
async def ledger(rectification: Rectification) -> AsyncIterator[LedgerWorld]:
    """Midsummer: four days after the items are opened."""
    async with ledger_at(rectification.database) as world:
        yield world


@pytest_asyncio.fixture
async def assessed(rectification: Rectification) -> AsyncIterator[Assessed]:
    """A year that is done with; nothing of it afterwards."""
    try:
        async with assessed_at(rectification.database) as world:
            yield world
    finally:
        async with rectification.database.transaction() as transaction:
            for sql in RESTORED:
                await transaction.execute(sql)


async def said_in_the_hall(world: Rectification, **more: Any) -> UUID:
    """An item of a comment, which the Performance Office checks."""
    key = await world.opened(PERFORMANCE, S.RESULT, **more)
    await world.database.fetch("UPDATE rectification_item SET source_kind = 'BALLOT_COMMENT'")
    await world.database.fetch("UPDATE case_file SET clause = 'FS/3.4g'")
    return key


async def returned(world: Rectification, *args: Any, **more: Any) -> UUID:
    key = await world.opened(*args, **more)
    done(await world.do(ReturnRectification(item_id=key, reason="不属我委"), EDU))
    return key


async def test_nobody_is_given_to_check_himself_by_filing_anew(
    rectification: Rectification,
) -> None:
    key = await returned(rectification, OFFICE, S.OPENNESS_CHECK)
    assert isinstance(await rectification.refile(key, OFFICE, unit="GO"), Refused)


async def test_a_suggestion_filed_anew_asks_no_unit_twice(rectification: Rectification) -> None:
    """EDU → FIN by refiling, then FIN is opened for once more."""
    given: dict[str, Any] = {"suggestion_id": await _suggestion(rectification)}
    key = await returned(rectification, PERFORMANCE, S.PROPOSAL, **given)
    done(await rectification.refile(key, PERFORMANCE))
    again = await rectification.open(PERFORMANCE, S.PROPOSAL, unit_id=unit_id("FIN"), **given)
    assert codes(again) == {RectificationCode.RECTIFICATION_ALREADY_OPEN}


async def test_a_suggestion_is_not_filed_anew_with_a_unit_that_it_asks_already(
    rectification: Rectification,
) -> None:
    given: dict[str, Any] = {"suggestion_id": await _suggestion(rectification)}
    await rectification.opened(PERFORMANCE, S.PROPOSAL, unit_id=unit_id("FIN"), **given)
    key = await returned(rectification, PERFORMANCE, S.PROPOSAL, **given)
    assert codes(await rectification.refile(key, PERFORMANCE)) == {
        RectificationCode.RECTIFICATION_ALREADY_OPEN
    }


async def test_a_suggestion_asks_the_unit_from_which_it_was_taken(
    rectification: Rectification,
) -> None:
    """EDU has no item of it any more: it is refused with `has an item of this unit already`."""
    given: dict[str, Any] = {"suggestion_id": await _suggestion(rectification)}
    key = await returned(rectification, PERFORMANCE, S.PROPOSAL, **given)
    done(await rectification.refile(key, PERFORMANCE))
    done(await rectification.open(PERFORMANCE, S.PROPOSAL, **given))


async def test_what_was_withdrawn_by_mistake_is_opened_anew(rectification: Rectification) -> None:
    given: dict[str, Any] = {"suggestion_id": await _suggestion(rectification)}
    key = await rectification.opened(PERFORMANCE, S.PROPOSAL, **given)
    done(await rectification.do(WithdrawRectification(item_id=key, reason="误撤"), PERFORMANCE))
    done(await rectification.open(PERFORMANCE, S.PROPOSAL, **given))


async def test_a_closing_entered_late_was_closed_when_it_was(rectification: Rectification) -> None:
    key = await rectification.verified(await rectification.opened(OFFICE, S.OPENNESS_CHECK), OFFICE)
    close = CloseRectification(item_id=key, acted_at=NOW + HOUR)
    done(await rectification.do(close, OFFICE, NOW + DAY))
    assert (await rectification.item(key)).closed_at == NOW + HOUR


async def test_a_closing_in_time_is_in_time_though_entered_after_it(
    rectification: Rectification, ledger: LedgerWorld
) -> None:
    key = await said_in_the_hall(rectification, due_on=TODAY)
    await rectification.verified(key, PERFORMANCE)
    close = CloseRectification(item_id=key, acted_at=NOW + HOUR)
    done(await rectification.do(close, PERFORMANCE, NOW + DAY))
    row = await ledger.row(key_of("FS/3.4g", subject=unit_id("EDU")))
    assert row is not None
    assert (row["counted"], row["broken"], row["late"]) == (1, 0, 0)


async def test_a_unit_that_handed_in_in_time_does_not_answer_for_the_checkers_time(
    rectification: Rectification, ledger: LedgerWorld
) -> None:
    """CORRECTIONS 0: clocks of others are shown apart from one's own."""
    key = await said_in_the_hall(rectification, due_on=TODAY)
    await rectification.handed_in(key)
    for asked in (VerifyRectification(item_id=key), CloseRectification(item_id=key)):
        done(await rectification.do(asked, PERFORMANCE, NOW + 3 * DAY))
    row = await ledger.row(key_of("FS/3.4g", subject=unit_id("EDU")))
    assert row is not None
    assert (row["counted"], row["broken"], row["late"]) == (1, 0, 0)


async def test_a_unit_is_not_late_with_what_it_was_given_after_its_last_day(
    rectification: Rectification, ledger: LedgerWorld
) -> None:
    """CORRECTIONS 0: the time it lay with another unit and with the checker is not its own."""
    key = await said_in_the_hall(rectification, due_on=TODAY)
    done(await rectification.do(ReturnRectification(item_id=key, reason="不属我委"), EDU))
    done(await rectification.refile(key, PERFORMANCE, NOW + 3 * DAY))
    row = await ledger.row(key_of("FS/3.4g", subject=unit_id("FIN")))
    assert row is not None
    assert row["broken"] == 0


async def test_nothing_is_entered_before_it_was_taken_back(rectification: Rectification) -> None:
    key = await rectification.handed_in(await rectification.opened())
    back = TakeBackRectification(item_id=key, reason="补充材料")
    done(await rectification.do(back, EDU, NOW + 3 * HOUR))
    early = SubmitRectification(item_id=key, outcome="已疏导。", acted_at=NOW + HOUR)
    assert codes(await rectification.do(early, EDU, NOW + 4 * HOUR)) == {ProblemCode.VALUE_INVALID}


async def test_it_stands_in_progress_since_it_was_taken_back(rectification: Rectification) -> None:
    key = await rectification.handed_in(await rectification.opened())
    back = TakeBackRectification(item_id=key, reason="补充材料")
    done(await rectification.do(back, EDU, NOW + 3 * HOUR))
    item = await rectification.item(key)
    assert (item.stands_since, item.entered_at) == (NOW + 3 * HOUR, NOW + 3 * HOUR)


async def test_more_time_is_not_over_already(rectification: Rectification) -> None:
    key = await rectification.opened(due_on=TODAY)
    past = ExtendRectification(item_id=key, due_on=TODAY + DAY, reason="假期")
    assert isinstance(await rectification.do(past, SUPERVISOR, NOW + 10 * DAY), Refused)


async def test_a_report_does_not_come_before_its_finding(rectification: Rectification) -> None:
    key = await rectification.verified(await rectification.opened())
    assert isinstance(await rectification.report(key, on=TODAY - 400 * DAY), Refused)


async def test_a_unit_hands_in_what_it_did_itself(rectification: Rectification) -> None:
    """The former unit's action is not what the new unit has done."""
    key = await rectification.opened()
    done(await rectification.do(AcceptRectification(item_id=key), EDU))
    done(await rectification.record(key))
    done(await rectification.do(ReturnRectification(item_id=key, reason="不属我委"), EDU))
    done(await rectification.refile(key, SUPERVISOR))
    await rectification.begun(key, FIN)
    submit = SubmitRectification(item_id=key, outcome="无")
    assert codes(await rectification.do(submit, FIN)) == {RectificationCode.ACTION_MISSING}


async def test_a_finding_closes_with_the_report_of_the_unit_whose_it_is(
    rectification: Rectification,
) -> None:
    """WR/28b: what another unit reported before it was taken from it is no report of this one."""
    key = await rectification.opened()
    done(await rectification.do(AcceptRectification(item_id=key), EDU))
    done(await rectification.report(key))
    done(await rectification.do(ReturnRectification(item_id=key, reason="不属我委"), EDU))
    done(await rectification.refile(key, SUPERVISOR))
    await rectification.handed_in(key, FIN)
    done(await rectification.do(VerifyRectification(item_id=key), SUPERVISOR))
    close = CloseRectification(item_id=key)
    assert codes(await rectification.do(close, SUPERVISOR)) == {RectificationCode.REPORT_MISSING}


async def test_what_shows_up_again_is_reported_again(rectification: Rectification) -> None:
    """WR/28b: a closed finding that was taken up again closes with a report of its own."""
    key = await rectification.verified(await rectification.opened())
    done(await rectification.report(key))
    close = CloseRectification(item_id=key)
    done(await rectification.do(close, SUPERVISOR))
    again = ReopenRectification(item_id=key, reason="再次占道")
    done(await rectification.do(again, SUPERVISOR, NOW + 9 * DAY))
    done(await rectification.do(BeginRectification(item_id=key), EDU, NOW + 10 * DAY))
    submit = SubmitRectification(item_id=key, outcome="再次疏导。")
    done(await rectification.do(submit, EDU, NOW + 10 * DAY))
    verify = VerifyRectification(item_id=key)
    done(await rectification.do(verify, SUPERVISOR, NOW + 10 * DAY))
    assert codes(await rectification.do(close, SUPERVISOR, NOW + 10 * DAY)) == {
        RectificationCode.REPORT_MISSING
    }


async def test_a_new_unit_withdraws_what_was_recorded_wrongly(rectification: Rectification) -> None:
    """No dead ends: an action that counts can be withdrawn by whose item it is."""
    key = await rectification.opened()
    done(await rectification.do(AcceptRectification(item_id=key), EDU))
    action = done(await rectification.record(key)).action_id
    done(await rectification.do(ReturnRectification(item_id=key, reason="不属我委"), EDU))
    done(await rectification.refile(key, SUPERVISOR))
    await rectification.begun(key, FIN)
    if (await rectification.item(key)).action_count:
        done(await rectification.withdraw(key, action, FIN))


def test_an_item_is_opened_late_and_taken_back_late() -> None:
    """CORRECTIONS 0: every matter can be entered late, act and entry both kept."""
    for one in (OpenRectification, TakeBackRectification):
        assert "acted_at" in {field.name for field in fields(one)}, one


async def test_what_was_opened_by_hand_is_entered_later_with_both_instants(
    rectification: Rectification,
) -> None:
    key = await rectification.opened(acted_at=NOW - DAY)
    item = await rectification.item(key)
    assert (item.opened_at, item.stands_since, item.entered_at) == (NOW - DAY, NOW - DAY, NOW)
    told = await rectification.database.fetchval("SELECT payload ->> 'actedAt' FROM event")
    assert datetime.fromisoformat(told) == NOW - DAY


async def test_no_item_opens_for_a_suggestion_that_was_withdrawn(
    rectification: Rectification,
) -> None:
    suggestion = await _suggestion(rectification)
    await rectification.database.fetch(
        "UPDATE suggestion SET state = 'WITHDRAWN' WHERE id = $1", suggestion
    )
    outcome = await rectification.open(PERFORMANCE, S.PROPOSAL, suggestion_id=suggestion)
    assert isinstance(outcome, Refused)


async def test_its_author_is_told_of_what_is_still_worked_on(rectification: Rectification) -> None:
    """MODULES 6: a second item opened by mistake and withdrawn does not hide the first."""
    given: dict[str, Any] = {"suggestion_id": await _suggestion(rectification)}
    await rectification.begun(await rectification.opened(PERFORMANCE, S.PROPOSAL, **given))
    later = await rectification.open(
        PERFORMANCE, S.PROPOSAL, NOW + HOUR, unit_id=unit_id("FIN"), **given
    )
    gone = WithdrawRectification(item_id=done(later).item_id, reason="误立")
    done(await rectification.do(gone, PERFORMANCE, NOW + HOUR))
    state = SUGGESTION.fields["rectificationState"]
    assert isinstance(state, Column)
    sql = state.sql.replace("{t}", "suggestion")
    told = await rectification.database.fetchval(f"SELECT {sql} FROM suggestion")
    assert told == "IN_PROGRESS"


async def test_every_recorded_action_is_read(rectification: Rectification) -> None:
    """What counts is shown: an item has no action that nobody can read in it."""
    key = await rectification.begun(await rectification.opened())
    for _ in range(MOST_ACTIONS):
        done(await rectification.record(key))
    outcome = await rectification.record(key)
    assert codes(outcome) == {RectificationCode.TOO_MANY_ACTIONS}


async def test_a_unit_owes_by_the_comments_what_was_said_in_comments(
    rectification: Rectification, ledger: LedgerWorld
) -> None:
    """FS/3.4g is about comments of the hall: an audit's finding is no breach of it (WR/28b)."""
    await rectification.opened(AUDITOR, S.AUDIT, due_on=TODAY)
    row = await ledger.row(key_of("FS/3.4g", subject=unit_id("EDU")))
    assert row is None or row["whole"] == 0


@pytest.mark.parametrize(
    ("source", "who", "clause"),
    [(S.RESULT, PERFORMANCE, "WR/55d"), (S.OPENNESS_CHECK, OFFICE, None)],
    ids=["result", "check"],
)
async def test_an_item_cites_the_clause_of_what_it_goes_back_to(
    rectification: Rectification, source: S, who: Viewer, clause: str | None
) -> None:
    """FS/4.3a is about opinions of the delegation; results are fed back by WR/55d."""
    item = await rectification.item(await rectification.opened(who, source))
    assert item.clause != "FS/4.3a"
    assert clause is None or item.clause == clause


async def test_an_item_that_opens_by_itself_is_not_checked_by_its_own_unit(
    assessed: Assessed,
) -> None:
    await assessed.evaluate("PERF", "70", findings="反馈不及时")
    row = await assessed.database.fetchrow("SELECT unit_id, checker_id FROM case_file")
    assert row is not None
    assert row["unit_id"] != row["checker_id"]


async def test_what_was_found_falls_away_with_the_evaluation(assessed: Assessed) -> None:
    key = await assessed.evaluate("EDU", "70", findings="政策解读不及时")
    asked = WithdrawThirdPartyEvaluation(evaluation_id=key, reason="报告作废")
    done(await assessed.do(asked))
    assert await assessed.database.fetchval("SELECT state FROM case_file") == "WITHDRAWN"
