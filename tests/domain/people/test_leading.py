"""Who leads a unit and who acts as mayor, at every bound (WR/4, WR/6, WR/7)."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from domain.instants import A_DAY, SHANGHAI, start_of_day
from domain.people.dated import why_end_is_refused
from domain.people.facts import AbsenceFacts, AuthorizationFacts, PortfolioFacts, PostFacts
from domain.people.leading import (
    ActingMayor,
    acting_mayor,
    has_authority,
    leader_of,
    why_absence_is_refused,
)
from domain.people.problems import PeopleCode
from domain.people.roles import Role
from domain.people.scopes import AuthorizationScope, AuthorizationState

MAYOR, DEPUTY, OTHER, UNIT = (UUID(int=number) for number in range(1, 5))
FIRST, LAST = date(2026, 3, 2), date(2026, 3, 31)
NOON = datetime(2026, 3, 16, 12, tzinfo=SHANGHAI)
TICK = timedelta(microseconds=1)


def post(
    person_id: UUID, role: Role, *, first: date = FIRST, last: date | None = None
) -> PostFacts:
    return PostFacts(
        id=UUID(int=9),
        person_id=person_id,
        unit_id=UNIT,
        title_zh="职务",
        title_en="Post",
        role=role,
        is_head=False,
        valid_from=first,
        valid_to=last,
    )


def away(person_id: UUID, start: datetime, end: datetime) -> AbsenceFacts:
    return AbsenceFacts(
        id=UUID(int=8), person_id=person_id, starts_at=start, ends_at=end, reason="出访"
    )


POSTS = (post(DEPUTY, Role.EXEC_DEPUTY_MAYOR), post(MAYOR, Role.MAYOR))
AWAY = away(MAYOR, NOON, NOON + A_DAY)
PORTFOLIO = PortfolioFacts(
    id=UUID(int=7), leader_id=DEPUTY, unit_id=UNIT, valid_from=FIRST, valid_to=LAST
)


@pytest.mark.parametrize(
    ("day", "holds"),
    [(FIRST - A_DAY, False), (FIRST, True), (LAST, True), (LAST + A_DAY, False)],
)
def test_both_days_of_what_is_dated_belong_to_it(day: date, holds: bool) -> None:
    assert PORTFOLIO.holds_on(day) is holds


@dataclass
class Last:
    valid_to: date


@pytest.mark.parametrize(
    ("last", "is_refused"),
    [
        (FIRST - 2 * A_DAY, True),
        (FIRST - A_DAY, False),
        (LAST - A_DAY, False),
        (LAST, True),
        (LAST + A_DAY, True),
    ],
)
def test_what_is_dated_ends_earlier_than_told_but_not_before_it_began(
    last: date, is_refused: bool
) -> None:
    assert bool(why_end_is_refused(Last(last), PORTFOLIO, NOON)) is is_refused


@pytest.mark.clause("WR/6a")
@pytest.mark.parametrize(
    ("day", "kind", "leader"),
    [
        (FIRST - A_DAY, "DEPT", None),
        (FIRST, "DEPT", DEPUTY),
        (LAST, "CONGRESS", DEPUTY),
        (LAST + A_DAY, "DEPT", MAYOR),
        (LAST + A_DAY, "STREET", MAYOR),
        (LAST + A_DAY, "CONGRESS", None),
    ],
)
def test_the_mayor_leads_what_is_in_no_portfolio(day: date, kind: str, leader: UUID | None) -> None:
    found = leader_of(UNIT, kind, day, portfolios=(PORTFOLIO,), posts=POSTS)
    assert found == leader


@pytest.mark.clause("WR/4")
@pytest.mark.clause("WR/7b")
@pytest.mark.parametrize(
    ("at", "who"),
    [
        (start_of_day(FIRST) - TICK, None),
        (start_of_day(FIRST), MAYOR),
        (NOON - TICK, MAYOR),
        (NOON, DEPUTY),
        (NOON + A_DAY - TICK, DEPUTY),
        (NOON + A_DAY, MAYOR),
    ],
)
def test_the_executive_deputy_acts_while_the_mayor_is_away(at: datetime, who: UUID | None) -> None:
    found = acting_mayor(at, posts=POSTS, absences=(AWAY,))
    assert (found and found.person_id) == who


def test_without_a_mayor_the_executive_deputy_acts_and_without_both_nobody() -> None:
    last = NOON.date()
    posts = (post(MAYOR, Role.MAYOR, last=last), POSTS[0])
    end = start_of_day(last + A_DAY)
    assert acting_mayor(end - TICK, posts=posts, absences=()) == ActingMayor(MAYOR, Role.MAYOR)
    acting = ActingMayor(DEPUTY, Role.EXEC_DEPUTY_MAYOR)
    assert acting_mayor(end, posts=posts, absences=()) == acting
    gone = away(DEPUTY, end, end + A_DAY)
    assert acting_mayor(end, posts=posts, absences=(gone,)) is None


@pytest.mark.clause("WR/7b")
@pytest.mark.parametrize(
    ("new", "is_refused"),
    [
        (away(DEPUTY, NOON - A_DAY, NOON), False),
        (away(DEPUTY, NOON - A_DAY, NOON + TICK), True),
        (away(DEPUTY, NOON + A_DAY - TICK, NOON + 2 * A_DAY), True),
        (away(DEPUTY, NOON + A_DAY, NOON + 2 * A_DAY), False),
        (away(DEPUTY, NOON - A_DAY, NOON + 3 * A_DAY), True),
        (away(OTHER, NOON, NOON + A_DAY), False),
        (away(MAYOR, NOON + 2 * A_DAY, NOON + 3 * A_DAY), False),
    ],
)
def test_somebody_is_left_who_acts_as_mayor(new: AbsenceFacts, is_refused: bool) -> None:
    found = why_absence_is_refused(new, posts=POSTS, absences=(AWAY,))
    assert [one.code for one in found] == ([PeopleCode.NOBODY_ACTS] if is_refused else [])


@pytest.mark.parametrize(("last", "is_refused"), [(16, False), (15, True)])
def test_a_post_that_ends_meanwhile_counts(last: int, is_refused: bool) -> None:
    posts = (POSTS[1], post(DEPUTY, Role.EXEC_DEPUTY_MAYOR, last=date(2026, 3, last)))
    start = start_of_day(date(2026, 3, 15))
    new = away(MAYOR, start, start_of_day(date(2026, 3, 17)))
    assert bool(why_absence_is_refused(new, posts=posts, absences=())) is is_refused


def test_a_vacancy_that_was_there_before_keeps_nobody_in() -> None:
    new = away(MAYOR, NOON, NOON + A_DAY)
    posts = (post(MAYOR, Role.MAYOR, last=FIRST), post(OTHER, Role.DEPUTY_MAYOR))
    assert why_absence_is_refused(new, posts=posts, absences=()) == ()


def grant(**more: Any) -> AuthorizationFacts:
    given: dict[str, Any] = {
        "starts_at": NOON,
        "ends_at": NOON + A_DAY,
        "state": AuthorizationState.ACTIVE,
        "granted_at": NOON - A_DAY,
        "scope": AuthorizationScope.CHAIR,
        **more,
    }
    return AuthorizationFacts(
        id=UUID(int=6), grantor_id=MAYOR, grantee_id=OTHER, subject="主持专题会议", **given
    )


@pytest.mark.clause("WR/6b")
@pytest.mark.parametrize(
    ("more", "at", "holds"),
    [
        ({}, NOON - TICK, False),
        ({}, NOON, True),
        ({}, NOON + A_DAY - TICK, True),
        ({}, NOON + A_DAY, False),
        ({"granted_at": None}, NOON, False),
        ({"granted_at": NOON + TICK}, NOON, False),
        ({"granted_at": NOON + TICK}, NOON + TICK, True),
        ({"ended_at": NOON + TICK}, NOON, True),
        ({"ended_at": NOON + TICK}, NOON + TICK, False),
    ],
)
def test_authority_counts_from_its_first_instant_to_its_end(
    more: dict[str, Any], at: datetime, holds: bool
) -> None:
    one = grant(**more)
    found = has_authority(OTHER, AuthorizationScope.CHAIR, at, acting=None, grants=(one,))
    assert one.holds_at(at) is found is holds


@pytest.mark.clause("WR/7b")
def test_authority_is_of_one_scope_and_who_acts_as_mayor_has_all() -> None:
    grants, acting = (grant(),), ActingMayor(DEPUTY, Role.EXEC_DEPUTY_MAYOR)
    for scope in AuthorizationScope:
        held = has_authority(OTHER, scope, NOON, acting=acting, grants=grants)
        assert held is (scope is AuthorizationScope.CHAIR)
        assert has_authority(DEPUTY, scope, NOON, acting=acting, grants=())
        assert not has_authority(MAYOR, scope, NOON, acting=acting, grants=grants)
