"""Who has a place, who waits, who moves up; and what strangers can do in a day."""

import asyncio
from datetime import timedelta

import pytest

from actions.act import Rules
from actions.open_days.day import EditOpenDay, HoldOpenDay
from actions.open_days.sign_up import CancelOpenDaySignUp, RecordOpenDayAttendance
from domain.open_days.problems import OpenDayCode
from domain.outcomes import Refused
from domain.people.roles import Role
from domain.problems import ProblemCode
from domain.visitors.problems import VisitorCode
from tests.worlds.acts import PEOPLE, codes, done
from tests.worlds.open_days import NOW, OTHERS, STAFF, STARTS, OpenDays

TICK = timedelta(microseconds=1)


async def test_places_go_first_then_the_waiting_list_then_nothing(open_days: OpenDays) -> None:
    key = await open_days.open(capacity=2, waiting_most=1)
    for name in "甲乙丙":
        await open_days.signed_up(key, name)
    assert await open_days.states(key) == ["CONFIRMED", "CONFIRMED", "WAITING"]
    assert codes(await open_days.sign_up(key, "丁")) == {OpenDayCode.OPEN_DAY_FULL}
    assert len(await open_days.states(key)) == 3


async def test_who_waits_longest_moves_up_when_somebody_withdraws(open_days: OpenDays) -> None:
    key = await open_days.open(capacity=1, waiting_most=2)
    first, second, third = [await open_days.signed_up(key, name) for name in "甲乙丙"]
    done(await open_days.withdraw(first.id, at=NOW + TICK))
    assert await open_days.states(key) == ["WITHDRAWN", "CONFIRMED", "WAITING"]
    moved = await open_days.person(second.id)
    assert moved.moved_up_at == NOW + TICK
    assert await open_days.kinds(moved.stream) == [
        "open_day_sign_up:waiting",
        "open_day_sign_up:moved_up",
    ]
    done(await open_days.withdraw(third.id))
    assert await open_days.states(key) == ["WITHDRAWN", "CONFIRMED", "WITHDRAWN"]


async def test_nobody_moves_up_once_it_has_begun(open_days: OpenDays) -> None:
    key = await open_days.open(capacity=1, waiting_most=1)
    first = await open_days.signed_up(key)
    await open_days.signed_up(key)
    done(await open_days.withdraw(first.id, at=STARTS))
    assert await open_days.states(key) == ["WITHDRAWN", "WAITING"]


async def test_a_code_withdraws_once_and_only_one_that_there_is(open_days: OpenDays) -> None:
    key = await open_days.open()
    one = await open_days.signed_up(key)
    done(await open_days.withdraw(one.id))
    assert codes(await open_days.withdraw(one.id)) == {ProblemCode.STATE_ORDER}
    assert codes(await open_days.withdraw(key)) == {OpenDayCode.SIGN_UP_UNKNOWN}


@pytest.mark.parametrize(("later", "is_late"), [(timedelta(0), False), (TICK, True)])
async def test_the_last_instant_belongs_to_it(
    open_days: OpenDays, later: timedelta, is_late: bool
) -> None:
    until = NOW + timedelta(days=1)
    key = await open_days.open(sign_up_until=until)
    outcome = await open_days.sign_up(key, at=until + later)
    assert isinstance(outcome, Refused) is is_late
    if is_late:
        assert codes(outcome) == {OpenDayCode.SIGN_UP_CLOSED}


async def test_before_sign_ups_are_opened_and_after_it_was_held_nobody_signs_up(
    open_days: OpenDays,
) -> None:
    for key in (await open_days.announced(), await open_days.held()):
        assert codes(await open_days.sign_up(key)) == {OpenDayCode.SIGN_UP_CLOSED}


@pytest.mark.parametrize(
    ("phone", "is_one"),
    [
        ("1234", False),
        ("12345", True),
        ("+86 (10) 6869-0001", True),
        ("１３８００００", True),
        ("1" * 20, True),
        ("1" * 21, False),
        ("没有", False),
    ],
)
async def test_a_telephone_number_can_be_called(
    open_days: OpenDays, phone: str, is_one: bool
) -> None:
    outcome = await open_days.sign_up(await open_days.open(), phone=phone)
    assert isinstance(outcome, Refused) is not is_one
    if not is_one:
        assert codes(outcome) == {ProblemCode.VALUE_INVALID}


async def test_never_above_capacity_with_many_at_once(open_days: OpenDays) -> None:
    key = await open_days.open(capacity=7, waiting_most=5)
    outcomes = await asyncio.gather(*(open_days.sign_up(key, f"{n}") for n in range(200)))
    refused = [one for one in outcomes if isinstance(one, Refused)]
    states = await open_days.states(key)
    assert (states.count("CONFIRMED"), states.count("WAITING"), len(refused)) == (7, 5, 188)
    assert set().union(*map(codes, refused)) == {OpenDayCode.OPEN_DAY_FULL}


async def test_everybody_leaving_at_once_leaves_no_place_empty_while_somebody_waits(
    open_days: OpenDays,
) -> None:
    key = await open_days.open(capacity=5, waiting_most=20)
    there = [await open_days.signed_up(key, f"{n}") for n in range(15)]
    await asyncio.gather(
        *(open_days.withdraw(one.id) for one in there[:6]),
        *(
            open_days.do(CancelOpenDaySignUp(sign_up_id=one.id, reason="重复报名"))
            for one in there[6:9]
        ),
        open_days.do(EditOpenDay(open_day_id=key, capacity=6)),
    )
    states = await open_days.states(key)
    assert (states.count("CONFIRMED"), states.count("WAITING")) == (6, 0)


async def test_a_unit_calls_a_sign_up_off_and_says_who_came(open_days: OpenDays) -> None:
    key = await open_days.open(capacity=1)
    one, two = await open_days.signed_up(key), await open_days.signed_up(key)
    cancelled = CancelOpenDaySignUp(sign_up_id=one.id, reason="重复报名")
    assert codes(await open_days.do(cancelled, OTHERS)) == {ProblemCode.NOT_FOUND}
    done(await open_days.do(cancelled))
    done(await open_days.do(HoldOpenDay(open_day_id=key), at=STARTS))
    came = RecordOpenDayAttendance(sign_up_id=two.id)
    done(await open_days.do(came, at=STARTS))
    assert await open_days.states(key) == ["CANCELLED", "ATTENDED"]


async def test_one_address_has_so_many_a_day_and_another_its_own(open_days: OpenDays) -> None:
    key = await open_days.open(capacity=50)
    rules = Rules(visitor_acts_per_day=3)
    for _ in range(3):
        done(await open_days.sign_up(key, rules=rules))
    refused = await open_days.sign_up(key, rules=rules)
    assert codes(refused) == {VisitorCode.TOO_MANY_TODAY}
    assert "3" in refused.problems[0].message_en
    done(await open_days.sign_up(key, rules=rules, whence="192.0.2.8"))
    tomorrow = NOW + timedelta(days=1)
    done(await open_days.sign_up(key, rules=rules, at=tomorrow))
    assert len(await open_days.states(key)) == 5


async def test_what_is_refused_counts_toward_no_bound(open_days: OpenDays) -> None:
    key = await open_days.open(capacity=1, waiting_most=0)
    rules = Rules(visitor_acts_per_day=1)
    other = await open_days.announced()
    assert codes(await open_days.sign_up(other, rules=rules)) == {OpenDayCode.SIGN_UP_CLOSED}
    done(await open_days.sign_up(key, rules=rules))


async def test_what_staff_enters_for_callers_is_not_bound(open_days: OpenDays) -> None:
    key = await open_days.open(capacity=9)
    rules = Rules(visitor_acts_per_day=1)
    for _ in range(3):
        done(await open_days.sign_up(key, rules=rules, by=STAFF))
    outcome = await open_days.sign_up(key, rules=rules, by=OTHERS)
    assert codes(outcome) == {ProblemCode.NOT_PERMITTED}


async def test_addresses_are_kept_by_a_mark_that_goes_with_the_day(open_days: OpenDays) -> None:
    key = await open_days.open(capacity=9)
    await open_days.database.fetch("DELETE FROM visitor_use RETURNING id")
    done(await open_days.sign_up(key, whence="192.0.2.9"))
    rows = await open_days.database.fetch("SELECT * FROM visitor_use")
    assert len(rows) == 1
    assert "192.0.2.9" not in str(dict(rows[0]))
    done(await open_days.sign_up(key, at=NOW + timedelta(days=1)))
    rows = await open_days.database.fetch("SELECT on_day FROM visitor_use")
    assert [row["on_day"] for row in rows] == [(NOW + timedelta(days=1)).date()]


async def test_a_leader_signs_nobody_up(open_days: OpenDays) -> None:
    key = await open_days.open()
    outcome = await open_days.sign_up(key, by=PEOPLE.role(Role.MAYOR))
    assert codes(outcome) == {ProblemCode.NOT_PERMITTED}
