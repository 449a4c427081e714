"""Who may do what: the whole table once more, written by hand from UNITS.md 9."""

import re

import pytest

from domain.people.permissions import GRANTS, Permission, Scope
from domain.people.roles import Role

P, R = Permission, Role

EVERYBODY = frozenset(Role)
UNITS = frozenset({R.UNIT_STAFF, R.UNIT_HEAD, R.STREET_STAFF, R.STREET_HEAD})
MAYORS = frozenset({R.DEPUTY_MAYOR, R.EXEC_DEPUTY_MAYOR, R.MAYOR})
OFFICE = frozenset({R.GO_STAFF, R.GO_DEPUTY, R.GO_DIRECTOR})
NO_OFFICIALS = frozenset(
    {R.PUBLIC, R.REPRESENTATIVE, R.MYSTERY_INSPECTOR, R.LIVE_SCREEN, R.PARTNER_SYSTEM}
)
FOLLOW_MATTERS = (
    MAYORS | OFFICE | {R.MEETING_SECTION, R.SUPERVISION, R.PERFORMANCE, R.IT_BUREAU, R.ADMIN}
)

HOLDERS: dict[Permission, frozenset[Role]] = {
    P.AVERAGE_READ: MAYORS
    | UNITS
    | {R.SUPERVISION, R.PERFORMANCE, R.REPRESENTATIVE, R.LIVE_SCREEN},
    P.BALLOT_SUBMIT: frozenset({R.REPRESENTATIVE}),
    P.CALENDAR_READ: EVERYBODY,
    P.CASE_READ: FOLLOW_MATTERS | UNITS | {R.HOTLINE},
    P.CLAUSE_READ: EVERYBODY,
    P.COMMENT_READ: UNITS | {R.PERFORMANCE},
    P.DEADLINE_READ: FOLLOW_MATTERS | UNITS | {R.PUBLICITY},
    P.DEMO_CLOCK_SET: frozenset({R.ADMIN}),
    P.ENTRY_CODE_ISSUE: frozenset({R.PERFORMANCE}),
    P.EVENT_READ: FOLLOW_MATTERS | UNITS | {R.PUBLICITY, R.HOTLINE} | {R.PARTNER_SYSTEM},
    P.PERSON_READ: EVERYBODY - NO_OFFICIALS,
    P.PRESS_CONFERENCE_HOLD: UNITS | {R.PUBLICITY},
    P.RELEASE_PUBLISH: UNITS | {R.PUBLICITY},
    P.RELEASE_READ: EVERYBODY,
    P.REPRESENTATIVE_POOL_READ: EVERYBODY,
    P.REPRESENTATIVE_READ: MAYORS
    | OFFICE
    | UNITS
    | {R.MEETING_SECTION, R.SUPERVISION, R.PERFORMANCE, R.REPRESENTATIVE},
    P.RESULTS_PUBLISH: frozenset({R.PERFORMANCE}),
    P.RESULTS_READ: EVERYBODY,
    P.ROLL_READ: frozenset({R.PERFORMANCE}),
    P.SENTIMENT_ASSESS: frozenset({R.PUBLICITY}),
    P.SENTIMENT_CLASSIFY: frozenset({R.PUBLICITY}),
    P.SENTIMENT_CLOSE: frozenset({R.PUBLICITY}),
    P.SENTIMENT_HANDLE: UNITS | {R.PUBLICITY},
    P.SENTIMENT_READ: FOLLOW_MATTERS | UNITS | {R.PUBLICITY},
    P.SENTIMENT_REPORT: MAYORS | OFFICE | UNITS | {R.PUBLICITY, R.HOTLINE},
    P.SESSION_CHECK_IN: frozenset({R.PUBLIC, R.REPRESENTATIVE}),
    P.SESSION_OPEN: frozenset({R.PERFORMANCE}),
    P.SESSION_READ: MAYORS
    | UNITS
    | {R.SUPERVISION, R.PERFORMANCE, R.REPRESENTATIVE, R.LIVE_SCREEN, R.ADMIN},
    P.SESSION_RUN: frozenset({R.PERFORMANCE}),
    P.TOKEN_READ: frozenset({R.ADMIN}),
    P.TOKEN_REVOKE: frozenset({R.ADMIN}),
    P.UNIT_READ: EVERYBODY,
    P.URN_KEYS_READ: frozenset({R.REPRESENTATIVE, R.PERFORMANCE}),
    P.WEBHOOK_ADD: frozenset({R.ADMIN}),
    P.WEBHOOK_END: frozenset({R.ADMIN}),
    P.WEBHOOK_READ: frozenset({R.ADMIN}),
}

OWN_UNIT = frozenset(
    {
        P.AVERAGE_READ,
        P.CASE_READ,
        P.COMMENT_READ,
        P.DEADLINE_READ,
        P.EVENT_READ,
        P.PRESS_CONFERENCE_HOLD,
        P.RELEASE_PUBLISH,
        P.SENTIMENT_HANDLE,
        P.SENTIMENT_READ,
    }
)
"""What units hold for themselves only."""

OWN_PERSON = frozenset({P.BALLOT_SUBMIT, P.REPRESENTATIVE_READ})
"""What a representative holds for himself only."""


def test_the_expected_table_speaks_of_every_permission() -> None:
    assert set(HOLDERS) == set(Permission)


@pytest.mark.parametrize("permission", Permission)
def test_a_permission_is_held_by_these_roles_and_no_others(permission: Permission) -> None:
    assert {role for role in Role if permission in GRANTS[role]} == HOLDERS[permission]


@pytest.mark.parametrize("role", Role)
def test_a_role_reaches_as_far_as_written_and_no_further(role: Role) -> None:
    for permission, scope in GRANTS[role].items():
        if role in UNITS and permission in OWN_UNIT:
            assert scope is Scope.OWN_UNIT, permission
        elif role is Role.REPRESENTATIVE and permission in OWN_PERSON:
            assert scope is Scope.OWN_PERSON, permission
        else:
            assert scope is Scope.ANY, permission


@pytest.mark.parametrize("permission", Permission)
def test_a_permission_is_spelled_thing_and_verb(permission: Permission) -> None:
    assert re.fullmatch(r"[a-z]+(_[a-z]+)*:[a-z]+(_[a-z]+)*", permission.value)
    assert permission.name == permission.value.replace(":", "_").upper()


@pytest.mark.clause("FS/3.4e")
def test_nobody_but_a_representative_scores_and_no_administrator_either() -> None:
    assert HOLDERS[P.BALLOT_SUBMIT] == {R.REPRESENTATIVE}
    assert not {P.BALLOT_SUBMIT, P.ROLL_READ, P.COMMENT_READ} & set(GRANTS[R.ADMIN])


@pytest.mark.parametrize(
    "role",
    [R.LIVE_SCREEN, R.PARTNER_SYSTEM, R.MYSTERY_INSPECTOR],
    ids=lambda role: role.value,
)
def test_a_screen_a_partner_and_a_hidden_inspector_only_read(role: Role) -> None:
    assert all(permission.value.endswith(":read") for permission in GRANTS[role])


def test_a_mystery_inspector_cannot_be_told_from_the_public_by_his_rights() -> None:
    assert set(GRANTS[R.MYSTERY_INSPECTOR]) == set(GRANTS[R.PUBLIC]) - {P.SESSION_CHECK_IN}


@pytest.mark.parametrize("role", Role)
def test_who_reads_the_whole_log_holds_no_read_for_his_own_unit_only(role: Role) -> None:
    """The log is cut by audience and by the unit's reach; the two must never disagree."""
    reads = {one: scope for one, scope in GRANTS[role].items() if one.value.endswith(":read")}
    if reads.get(P.EVENT_READ) is Scope.ANY:
        assert set(reads.values()) == {Scope.ANY}
