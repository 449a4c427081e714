"""Supervision items are assigned, carried out, checked and closed (OP/61c, WS/22a, WR/54)."""

from datetime import timedelta
from typing import Any

import pytest

from actions.supervision.item import (
    AssignSupervision,
    CloseSupervision,
    EditSupervision,
    ExtendSupervision,
    ReopenSupervision,
    ReplySupervision,
    ResumeSupervision,
    ReturnSupervision,
    SuspendSupervision,
    TakeBackSupervision,
    VerifySupervision,
    WithdrawSupervision,
)
from domain.people.roles import Role
from domain.people.viewer import Viewer
from domain.problems import ProblemCode
from domain.supervision.states import SupervisionState as S
from tests.worlds.acts import PEOPLE, codes, done, unit_id
from tests.worlds.supervision import DUE, EDU, FIN, NOW, OFFICE, SUPERVISOR, TODAY, Supervision

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
DENIED, GONE = {ProblemCode.NOT_PERMITTED}, {ProblemCode.NOT_FOUND}
INVALID = {ProblemCode.VALUE_INVALID}


@pytest.mark.clause("WR/54a")
async def test_an_item_goes_from_its_opening_to_its_closing(supervision: Supervision) -> None:
    key = await supervision.verified()
    done(await supervision.do(CloseSupervision(supervision_item_id=key), SUPERVISOR, NOW + HOUR))
    item = await supervision.item(key)
    assert (item.state, item.closed_at, item.due_on) == (S.CLOSED, NOW + HOUR, DUE)
    assert (item.reply, item.replied_at, item.opinion) == ("已加固。", NOW, "属实")
    rows = await supervision.database.fetch(
        "SELECT kind, clause FROM event WHERE stream = $1 ORDER BY id", item.stream
    )
    assert [(row["kind"].partition(":")[2], row["clause"]) for row in rows] == [
        (one, "WR/54b") for one in ("opened", "assigned", "replied", "verified", "closed")
    ]


@pytest.mark.clause("WR/54a")
@pytest.mark.parametrize(
    ("who", "may"),
    [
        (SUPERVISOR, True),
        (OFFICE, True),
        (EDU, False),
        (PEOPLE.role(Role.PERFORMANCE, unit="PERF"), False),
        (PEOPLE.role(Role.MAYOR, unit="DG"), False),
    ],
    ids=lambda one: one.role.value if isinstance(one, Viewer) else None,
)
async def test_the_government_office_opens_them(
    supervision: Supervision, who: Viewer, may: bool
) -> None:
    outcome = await supervision.open(who)
    if may:
        assert (await supervision.item(done(outcome).supervision_item_id)).state is S.ISSUED
    else:
        assert codes(outcome) == DENIED


async def test_a_unit_replies_and_another_checks(supervision: Supervision) -> None:
    key = await supervision.assigned()
    reply = ReplySupervision(supervision_item_id=key, reply="已加固。")
    assert codes(await supervision.do(reply, SUPERVISOR)) == DENIED
    assert codes(await supervision.do(reply, FIN)) == GONE
    done(await supervision.do(reply, EDU))
    for asked in (
        VerifySupervision(supervision_item_id=key),
        CloseSupervision(supervision_item_id=key),
    ):
        assert codes(await supervision.do(asked, OFFICE)) >= DENIED
    assert codes(await supervision.do(CloseSupervision(supervision_item_id=key), SUPERVISOR)) == {
        ProblemCode.STATE_ORDER
    }


async def test_the_office_replies_to_what_is_its_own_and_does_not_check_it(
    supervision: Supervision,
) -> None:
    key = await supervision.assigned(unit_id=unit_id("GO"))
    done(await supervision.do(ReplySupervision(supervision_item_id=key, reply="已办。"), OFFICE))
    assert codes(await supervision.do(VerifySupervision(supervision_item_id=key), OFFICE)) == DENIED
    done(await supervision.do(VerifySupervision(supervision_item_id=key), SUPERVISOR))


async def test_what_is_not_a_units_goes_back_and_to_another(supervision: Supervision) -> None:
    key = await supervision.assigned()
    done(await supervision.do(ReturnSupervision(supervision_item_id=key, reason="属财政"), EDU))
    item = await supervision.item(key)
    assert (item.state, item.unit_id, item.due_on) == (S.ISSUED, unit_id("EDU"), DUE)
    other = AssignSupervision(supervision_item_id=key, unit_id=unit_id("FIN"), due_on=DUE + DAY)
    done(await supervision.do(other, OFFICE))
    item = await supervision.item(key)
    assert (item.state, item.unit_id, item.due_on) == (S.ASSIGNED, unit_id("FIN"), DUE + DAY)
    reply = ReplySupervision(supervision_item_id=key, reply="已办。")
    assert codes(await supervision.do(reply, EDU)) == GONE
    done(await supervision.do(reply, FIN))


async def test_a_reply_is_taken_back_or_sent_back_and_given_anew(supervision: Supervision) -> None:
    key = await supervision.replied()
    done(await supervision.do(TakeBackSupervision(supervision_item_id=key, reason="补充"), EDU))
    assert (await supervision.item(key)).replied_at is None
    done(await supervision.do(ReplySupervision(supervision_item_id=key, reply="又加固。"), EDU))
    again = ReopenSupervision(supervision_item_id=key, reason="仍有裂缝", due_on=DUE + DAY)
    done(await supervision.do(again, SUPERVISOR))
    item = await supervision.item(key)
    assert (item.state, item.due_on, item.replied_at) == (S.ASSIGNED, DUE + DAY, None)
    assert item.reply == "又加固。"


async def test_what_shows_up_again_after_the_closing_is_taken_up_again(
    supervision: Supervision,
) -> None:
    key = await supervision.verified()
    done(await supervision.do(CloseSupervision(supervision_item_id=key), SUPERVISOR))
    again = ReopenSupervision(supervision_item_id=key, reason="再现裂缝", due_on=DUE)
    assert codes(await supervision.do(again, OFFICE)) == DENIED
    done(await supervision.do(again, SUPERVISOR))
    assert (await supervision.item(key)).closed_at is None


async def test_what_must_wait_is_suspended_and_has_no_last_day(supervision: Supervision) -> None:
    key = await supervision.assigned()
    done(
        await supervision.do(
            SuspendSupervision(supervision_item_id=key, reason="待选址"), SUPERVISOR
        )
    )
    item = await supervision.item(key)
    assert (item.state, item.due_on) == (S.SUSPENDED, None)
    reply = ReplySupervision(supervision_item_id=key, reply="已办。")
    assert codes(await supervision.do(reply, EDU)) == {ProblemCode.STATE_ORDER}
    done(await supervision.do(ResumeSupervision(supervision_item_id=key, due_on=DUE), SUPERVISOR))
    done(await supervision.do(reply, EDU))


@pytest.mark.parametrize("due_on", [TODAY - DAY, DUE - DAY, DUE])
async def test_more_time_ends_later_and_not_before_today(
    supervision: Supervision, due_on: Any
) -> None:
    key = await supervision.assigned()
    asked = ExtendSupervision(supervision_item_id=key, due_on=due_on, reason="假期")
    assert codes(await supervision.do(asked, OFFICE)) & {
        ProblemCode.VALUE_INVALID,
        ProblemCode.VALUE_OUT_OF_RANGE,
    }
    later = ExtendSupervision(supervision_item_id=key, due_on=DUE + DAY, reason="假期")
    done(await supervision.do(later, OFFICE))


async def test_what_is_entered_late_happened_when_it_did(supervision: Supervision) -> None:
    key = await supervision.opened(acted_at=NOW - DAY)
    assign = AssignSupervision(supervision_item_id=key, due_on=DUE, acted_at=NOW - DAY + HOUR)
    done(await supervision.do(assign, OFFICE))
    early = ReplySupervision(supervision_item_id=key, reply="已办。", acted_at=NOW - DAY)
    assert codes(await supervision.do(early, EDU)) == INVALID
    reply = ReplySupervision(supervision_item_id=key, reply="已办。", acted_at=NOW - HOUR)
    done(await supervision.do(reply, EDU))
    item = await supervision.item(key)
    assert (item.opened_at, item.replied_at, item.entered_at) == (NOW - DAY, NOW - HOUR, NOW)


async def test_an_item_is_corrected_and_withdrawn(supervision: Supervision) -> None:
    key = await supervision.opened()
    done(await supervision.do(EditSupervision(supervision_item_id=key, title="校舍维修"), OFFICE))
    same = EditSupervision(supervision_item_id=key, title="校舍维修")
    assert codes(await supervision.do(same, OFFICE)) == {ProblemCode.NOTHING_TO_CHANGE}
    done(await supervision.do(WithdrawSupervision(supervision_item_id=key, reason="重复"), OFFICE))
    item = await supervision.item(key)
    assert (item.state, item.title, item.reason) == (S.WITHDRAWN, "校舍维修", "重复")
    assert item.closed_at == NOW
