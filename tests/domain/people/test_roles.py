"""Roles and their names."""

import pytest

from domain.people.grants import GRANTS
from domain.people.roles import Role


@pytest.mark.parametrize("role", Role)
def test_a_role_has_a_chinese_and_an_english_name(role: Role) -> None:
    assert any("一" <= letter <= "鿿" for letter in role.zh)
    assert role.en.isascii()


def test_no_two_roles_share_a_name() -> None:
    assert len({role.zh for role in Role}) == len({role.en for role in Role}) == len(Role)


def test_a_role_is_its_code_on_the_wire() -> None:
    assert Role("UNIT_HEAD") is Role.UNIT_HEAD
    assert f"{Role.UNIT_HEAD.value}" == "UNIT_HEAD"


def test_every_role_has_its_row_of_grants() -> None:
    assert set(GRANTS) == set(Role)
