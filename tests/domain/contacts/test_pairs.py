"""Who is paired, and when a pair hands over and reports (WS/29)."""

from datetime import date
from typing import Any
from uuid import UUID, uuid4

import pytest

from domain.contacts.handover import why_handover_is_refused, why_report_is_refused
from domain.contacts.pairing import PairingFacts, why_pair_is_refused
from domain.contacts.problems import ContactCode
from domain.people.roles import Role
from tests.domain.contacts.test_linking import JANUARY, JUNE, post
from tests.worlds.acts import shanghai


def pair(**more: Any) -> PairingFacts:
    given: dict[str, Any] = {
        "id": uuid4(),
        "deputy_director_id": UUID(int=1),
        "deputy_mayor_id": UUID(int=2),
        "valid_from": JANUARY,
        **more,
    }
    return PairingFacts(**given)


@pytest.mark.clause("WS/29a")
@pytest.mark.parametrize(
    ("director", "mayor", "refused"),
    [
        (Role.GO_DEPUTY, Role.DEPUTY_MAYOR, set()),
        (Role.GO_DEPUTY, Role.EXEC_DEPUTY_MAYOR, set()),
        (Role.GO_DIRECTOR, Role.DEPUTY_MAYOR, {ContactCode.NOT_A_DEPUTY_DIRECTOR}),
        (Role.GO_DEPUTY, Role.MAYOR, {ContactCode.NOT_A_DEPUTY_MAYOR}),
        (
            Role.GO_STAFF,
            Role.UNIT_HEAD,
            {ContactCode.NOT_A_DEPUTY_DIRECTOR, ContactCode.NOT_A_DEPUTY_MAYOR},
        ),
    ],
)
def test_a_deputy_director_is_paired_with_a_deputy_mayor(
    director: Role, mayor: Role, refused: set[ContactCode]
) -> None:
    told = why_pair_is_refused(
        pair(), of_director=[post(director, JANUARY)], of_mayor=[post(mayor, JANUARY)]
    )
    assert {one.code for one in told} == refused


@pytest.mark.clause("WS/29b")
@pytest.mark.parametrize(
    ("at", "is_paired"),
    [
        ("2025-12-31 23:59:59", False),
        ("2026-01-01 00:00:00", True),
        ("2026-06-30 23:59:59", True),
        ("2026-07-01 00:00:00", False),
    ],
)
def test_only_a_pair_hands_over(at: str, is_paired: bool) -> None:
    assert (why_handover_is_refused(shanghai(at), pair(valid_to=JUNE)) == ()) is is_paired


@pytest.mark.clause("WS/29c")
@pytest.mark.parametrize(
    ("year", "month", "refused"),
    [
        (2026, 5, set()),
        (2026, 6, {ContactCode.OUTSIDE_PAIRING, ContactCode.MONTH_AHEAD}),
        (2026, 1, set()),
        (2025, 12, {ContactCode.OUTSIDE_PAIRING}),
    ],
)
def test_a_pair_reports_for_months_of_its_own_that_have_begun(
    year: int, month: int, refused: set[ContactCode]
) -> None:
    told = why_report_is_refused(
        year, month, pair(valid_to=date(2026, 5, 1)), today=date(2026, 5, 31)
    )
    assert {one.code for one in told} == refused


def test_a_pair_that_never_was_reports_nothing() -> None:
    never = pair(valid_to=date(2025, 12, 31))
    told = why_report_is_refused(2026, 1, never, today=date(2026, 5, 31))
    assert {one.code for one in told} == {ContactCode.OUTSIDE_PAIRING}
