"""Leave is asked for and given by clicking: three decide, in any order (WR/65b)."""

import pytest

from domain.people.district import seed
from domain.people.roles import Role
from tests.screens.driving import play
from tests.serving import RunningServer, token_of

HEAD = next(one.name for one in seed.persons() if one.id == seed.seed_id("person", "P-EDU"))


def leader(role: Role, code: str) -> str:
    """The token of a seeded leader."""
    return token_of(role, unit="DG", person_id=seed.seed_id("person", code))


@pytest.mark.clause("WR/65b")
async def test_leave_is_given_by_three_in_any_order(screens_server: RunningServer) -> None:
    seen = await play(
        "approvals",
        screens_server,
        unit="区教委",
        person=HEAD,
        staff=token_of(Role.UNIT_STAFF, unit="EDU"),
        deputy=leader(Role.DEPUTY_MAYOR, "L-DM3"),
        mayor=leader(Role.MAYOR, "L-MAYOR"),
        office=token_of(Role.GO_STAFF, unit="GO"),
    )
    assert seen["steps"] == ["待报送", "已报送", "已同意"]
    assert "主任" in seen["option"]
    assert seen["panel"].count("同意") >= 3
    assert seen["axe"] == []
    assert seen["wide"] == []
