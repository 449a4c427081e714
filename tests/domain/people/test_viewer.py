"""Who is asking, how far his rights reach, and what of him can change an answer."""

from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

import pytest

from domain.cases.permissions import CasePermission
from domain.people.permissions import PeoplePermission
from domain.people.roles import Role
from domain.people.viewer import ANONYMOUS, Viewer, may, may_with, narrowed, scope_of, unit_of
from domain.permissions import Permission, Scope
from domain.representatives.permissions import RepresentativePermission
from domain.scoring.permissions import ScoringPermission

UNIT, OTHER_UNIT = UUID(int=1), UUID(int=2)
PERSON, OTHER_PERSON = UUID(int=3), UUID(int=4)
REPRESENTATIVE = UUID(int=5)

HEAD = Viewer(
    role=Role.UNIT_HEAD,
    unit_id=UNIT,
    person_id=PERSON,
    token_id="t1",
    issued_at=datetime(2026, 3, 1, tzinfo=UTC),
    expires_at=datetime(2026, 3, 2, tzinfo=UTC),
    name="陆砚秋",
)
MEMBER = Viewer(role=Role.REPRESENTATIVE, person_id=PERSON, representative_id=REPRESENTATIVE)
OFFICE = Viewer(role=Role.PERFORMANCE, unit_id=UNIT, person_id=PERSON)


def test_a_stranger_is_the_public() -> None:
    assert ANONYMOUS.role is Role.PUBLIC
    assert Viewer(role=Role.PUBLIC) == ANONYMOUS


@pytest.mark.parametrize(
    ("viewer", "permission", "scope"),
    [
        pytest.param(ANONYMOUS, PeoplePermission.UNIT_READ, Scope.ANY, id="public things"),
        pytest.param(ANONYMOUS, CasePermission.CASE_READ, None, id="closed by default"),
        pytest.param(HEAD, CasePermission.CASE_READ, Scope.OWN_UNIT, id="own unit"),
        pytest.param(MEMBER, ScoringPermission.BALLOT_SUBMIT, Scope.OWN_PERSON, id="own person"),
        pytest.param(
            Viewer(role=Role.UNIT_HEAD), CasePermission.CASE_READ, None, id="a head of no unit"
        ),
        pytest.param(
            Viewer(role=Role.REPRESENTATIVE), ScoringPermission.BALLOT_SUBMIT, None, id="a nobody"
        ),
    ],
)
def test_a_scope_is_what_the_role_holds_and_the_viewer_can_be_measured_by(
    viewer: Viewer, permission: Permission, scope: Scope | None
) -> None:
    assert scope_of(viewer, permission) is scope


def test_a_head_sees_cases_of_his_unit_and_of_no_other() -> None:
    assert may(HEAD, CasePermission.CASE_READ, unit_id=UNIT)
    assert not may(HEAD, CasePermission.CASE_READ, unit_id=OTHER_UNIT)
    assert not may(HEAD, CasePermission.CASE_READ)


@pytest.mark.clause("FS/3.4e")
def test_a_representative_casts_his_own_ballot_and_nobody_elses() -> None:
    assert may(MEMBER, ScoringPermission.BALLOT_SUBMIT, person_id=PERSON)
    assert not may(MEMBER, ScoringPermission.BALLOT_SUBMIT, person_id=OTHER_PERSON)
    assert not may(MEMBER, ScoringPermission.BALLOT_SUBMIT)
    assert not may(OFFICE, ScoringPermission.BALLOT_SUBMIT, person_id=PERSON)


def test_a_right_over_everything_needs_no_unit() -> None:
    assert may(OFFICE, CasePermission.CASE_READ)
    assert may(OFFICE, CasePermission.CASE_READ, unit_id=OTHER_UNIT)


@pytest.mark.parametrize(
    ("viewer", "needs", "left"),
    [
        pytest.param(
            HEAD, {PeoplePermission.UNIT_READ}, Viewer(role=Role.UNIT_HEAD), id="the role alone"
        ),
        pytest.param(
            HEAD,
            {PeoplePermission.UNIT_READ, CasePermission.CASE_READ},
            Viewer(role=Role.UNIT_HEAD, unit_id=UNIT),
            id="role and unit",
        ),
        pytest.param(
            MEMBER,
            {RepresentativePermission.REPRESENTATIVE_READ},
            Viewer(role=Role.REPRESENTATIVE, person_id=PERSON, representative_id=REPRESENTATIVE),
            id="role and person",
        ),
        pytest.param(
            OFFICE, {CasePermission.CASE_READ}, Viewer(role=Role.PERFORMANCE), id="sees all alike"
        ),
        pytest.param(HEAD, set(), Viewer(role=Role.UNIT_HEAD), id="nothing looked at"),
    ],
)
def test_a_narrowed_viewer_keeps_only_what_can_change_the_answer(
    viewer: Viewer, needs: set[Permission], left: Viewer
) -> None:
    assert narrowed(viewer, needs) == left


def test_two_heads_of_one_unit_share_an_answer_whatever_their_tokens() -> None:
    colleague = Viewer(role=Role.UNIT_HEAD, unit_id=UNIT, person_id=OTHER_PERSON, token_id="t2")
    needs = {CasePermission.CASE_READ, ScoringPermission.SESSION_READ}
    assert narrowed(HEAD, needs) == narrowed(colleague, needs)


def test_two_representatives_never_share_what_is_their_own() -> None:
    other = Viewer(role=Role.REPRESENTATIVE, person_id=OTHER_PERSON)
    needs = {RepresentativePermission.REPRESENTATIVE_READ}
    assert narrowed(MEMBER, needs) != narrowed(other, needs)


@dataclass(frozen=True)
class Matter:
    """A thing of a unit."""

    unit_id: UUID


@dataclass(frozen=True)
class Asked(Matter):
    """A thing that one unit asks for, and another one decides."""

    def unit_for(self, permission: Permission) -> UUID:
        """Whose it is for whom."""
        return OTHER_UNIT if permission is CasePermission.CASE_READ else self.unit_id


def test_a_thing_tells_whose_it_is_for_each_permission() -> None:
    assert not may_with(HEAD, CasePermission.CASE_READ, Asked(UNIT))
    assert may_with(HEAD, CasePermission.CASE_READ, Asked(OTHER_UNIT)) is False
    colleague = Viewer(role=Role.UNIT_HEAD, unit_id=OTHER_UNIT)
    assert may_with(colleague, CasePermission.CASE_READ, Asked(UNIT))
    assert unit_of(Asked(UNIT)) == UNIT


def test_a_thing_without_a_unit_is_the_districts() -> None:
    assert may_with(HEAD, CasePermission.CASE_READ, Matter(UNIT))
    assert not may_with(HEAD, CasePermission.CASE_READ, Matter(OTHER_UNIT))
    assert not may_with(HEAD, CasePermission.CASE_READ, object())
    assert may_with(OFFICE, ScoringPermission.SESSION_RUN, object())
