"""Who may do what: the whole table once more, written by hand from UNITS.md 9.

Each room has its part, `tests/domain/<room>/grants.csv`.
"""

import csv
from pathlib import Path

import pytest

from domain.people.grants import GRANTS, PERMISSIONS, READ_PERMISSIONS
from domain.people.permissions import PeoplePermission
from domain.people.roles import LEADERS, UNITS, Role
from domain.people.viewer import Viewer, may
from domain.permissions import Permission, Scope, held
from domain.scoring.permissions import ScoringPermission

R = Role
PARTS = sorted(Path(__file__).parents[1].glob("*/grants.csv"))


def written() -> set[tuple[str, str, str]]:
    """Role, permission and scope of all that anybody is said to hold."""
    found: list[tuple[str, str, str]] = []
    for part in PARTS:
        with part.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                found += [(who, row["permission"], row["scope"]) for who in row["roles"].split()]
    assert len(found) == len(set(found)), "something is written twice"
    return set(found)


def test_everybody_holds_what_is_written_and_nothing_else() -> None:
    assert written() == {
        (role.value, permission.value, scope.value)
        for role, grants in GRANTS.items()
        for permission, scope in grants.items()
    }


def test_a_permission_stands_in_the_part_of_its_room() -> None:
    for part in PARTS:
        with part.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                module = type(PERMISSIONS[row["permission"]]).__module__
                assert module == f"domain.{part.parent.name}.permissions", row["permission"]


def test_what_is_read_is_what_events_may_be_told_to() -> None:
    assert {one for one in PERMISSIONS if one.endswith(":read")} == set(READ_PERMISSIONS)


def test_a_permission_is_held_by_roles_and_groups_each_as_far_as_said() -> None:
    holders = held(R.AUDIT, LEADERS, own_unit=UNITS, own_person=R.REPRESENTATIVE)
    assert dict(holders) == {
        **dict.fromkeys((R.AUDIT, *LEADERS), Scope.ANY),
        **dict.fromkeys(UNITS, Scope.OWN_UNIT),
        R.REPRESENTATIVE: Scope.OWN_PERSON,
    }


def test_a_permission_that_no_room_declares_is_held_by_nobody() -> None:
    class StrayPermission(Permission):
        STRAY_READ = "stray:read", held(R.ADMIN)

    assert not may(Viewer(role=R.ADMIN), StrayPermission.STRAY_READ)
    assert may(Viewer(role=R.ADMIN), PeoplePermission.TOKEN_READ)


@pytest.mark.clause("FS/3.4e")
def test_nobody_but_a_representative_scores_and_no_administrator_either() -> None:
    submit = ScoringPermission.BALLOT_SUBMIT
    assert {role for role in Role if submit in GRANTS[role]} == {R.REPRESENTATIVE}
    secrets = {ScoringPermission.ROLL_READ, ScoringPermission.COMMENT_READ}
    assert not {submit, *secrets} & set(GRANTS[R.ADMIN])


@pytest.mark.parametrize(
    "role",
    [R.LIVE_SCREEN, R.PARTNER_SYSTEM, R.MYSTERY_INSPECTOR],
    ids=lambda role: role.value,
)
def test_a_screen_a_partner_and_a_hidden_inspector_only_read(role: Role) -> None:
    assert all(permission.value.endswith(":read") for permission in GRANTS[role])


def test_a_mystery_inspector_cannot_be_told_from_the_public_by_his_rights() -> None:
    # What the public does without a token, so does he.
    done = {one for one in GRANTS[R.PUBLIC] if not one.endswith(":read")}
    assert set(GRANTS[R.MYSTERY_INSPECTOR]) == set(GRANTS[R.PUBLIC]) - done


@pytest.mark.parametrize("role", Role)
def test_who_reads_the_whole_log_holds_no_read_for_his_own_unit_only(role: Role) -> None:
    """The log is cut by audience and by the unit's reach; the two must never disagree.

    Of what somebody reads as his own alone the log tells him nothing, as its events name nobody.
    """
    reads = {one.value: scope for one, scope in GRANTS[role].items() if one in READ_PERMISSIONS}
    if reads.get("event:read") is Scope.ANY:
        assert Scope.OWN_UNIT not in reads.values()
