"""Who may be linked, what counts twice, when a visit lies in its link (WS/1, WS/2)."""

from datetime import date
from typing import Any
from uuid import UUID, uuid4

import pytest

from domain.contacts.linking import LinkFacts, LinkKind, why_linked_twice, why_no_leader
from domain.contacts.visit import (
    VisitFacts,
    VisitForm,
    VisitState,
    why_outside_link,
    why_theme_is_missing,
)
from domain.people.facts import PostFacts
from domain.people.roles import Role
from tests.worlds.acts import shanghai

LEADER, STREET = UUID(int=1), UUID(int=2)
JANUARY, JUNE, DECEMBER = date(2026, 1, 1), date(2026, 6, 30), date(2026, 12, 31)


def link(kind: LinkKind = LinkKind.STREET, **more: Any) -> LinkFacts:
    given: dict[str, Any] = {
        "id": uuid4(),
        "leader_id": LEADER,
        "kind": kind,
        "valid_from": JANUARY,
        **({"enterprise_id": STREET} if kind is LinkKind.ENTERPRISE else {"unit_id": STREET}),
        **more,
    }
    return LinkFacts(**given)


def visit(at: str, **more: Any) -> VisitFacts:
    given: dict[str, Any] = {
        "id": uuid4(),
        "link_id": UUID(int=3),
        "leader_id": LEADER,
        "visited_at": shanghai(at),
        "form": VisitForm.VISIT,
        "is_leader_present": True,
        "about_livelihood": False,
        "about_hotline": False,
        "about_governance": False,
        "summary": "情况",
        "state": VisitState.RECORDED,
        "entered_at": shanghai(at),
        **more,
    }
    return VisitFacts(**given)


def post(role: Role, first: date, last: date | None = None) -> PostFacts:
    return PostFacts(
        id=uuid4(),
        person_id=LEADER,
        unit_id=STREET,
        title_zh="职",
        title_en="post",
        role=role,
        is_head=False,
        valid_from=first,
        valid_to=last,
    )


@pytest.mark.clause("WS/1a", "WS/2a")
@pytest.mark.parametrize(
    ("role", "first", "last", "is_leader"),
    [
        (Role.MAYOR, JANUARY, None, True),
        (Role.EXEC_DEPUTY_MAYOR, JANUARY, JANUARY, True),
        (Role.DEPUTY_MAYOR, date(2026, 1, 2), None, False),
        (Role.DEPUTY_MAYOR, date(2025, 1, 1), date(2025, 12, 31), False),
        (Role.GO_DIRECTOR, JANUARY, None, False),
        (Role.UNIT_HEAD, JANUARY, None, False),
    ],
)
def test_leaders_alone_are_linked(
    role: Role, first: date, last: date | None, is_leader: bool
) -> None:
    told = why_no_leader([post(role, first, last)], link(), path="leaderId", clause_id="WS/1a")
    assert (told == ()) is is_leader


@pytest.mark.parametrize(
    ("last", "first", "is_refused"),
    [
        (None, JANUARY, True),
        (JUNE, JUNE, True),
        (JUNE, date(2026, 7, 1), False),
        (date(2025, 12, 31), JANUARY, False),
    ],
)
def test_nobody_is_linked_to_the_same_twice_on_a_day(
    last: date | None, first: date, is_refused: bool
) -> None:
    told = why_linked_twice(link(valid_from=first), [link(valid_to=last)], path="streetId")
    assert bool(told) is is_refused


def test_a_community_is_another_than_its_street() -> None:
    community = link(LinkKind.COMMUNITY, community_id=UUID(int=9))
    assert why_linked_twice(community, [link()], path="communityId") == ()


@pytest.mark.clause("WS/1b", "WS/2c")
@pytest.mark.parametrize(
    ("at", "is_within"),
    [
        ("2025-12-31 23:59:59", False),
        ("2026-01-01 00:00:00", True),
        ("2026-06-30 23:59:59", True),
        ("2026-07-01 00:00:00", False),
    ],
)
def test_a_visit_lies_within_its_link(at: str, is_within: bool) -> None:
    assert (why_outside_link(visit(at), link(valid_to=JUNE)) == ()) is is_within


@pytest.mark.clause("WS/1d")
@pytest.mark.parametrize("theme", ["about_livelihood", "about_hotline", "about_governance", ""])
@pytest.mark.parametrize("kind", LinkKind)
def test_a_visit_to_a_street_or_community_has_a_focus_theme(theme: str, kind: LinkKind) -> None:
    made = visit("2026-02-02 09:00:00", **({theme: True} if theme else {}))
    is_free = bool(theme) or kind is LinkKind.ENTERPRISE
    assert (why_theme_is_missing(made, link(kind)) == ()) is is_free
