"""A matter is supervised by clicking: opened, assigned, replied to, sent back, closed (WR/54b)."""

import pytest

from domain.people.roles import Role
from tests.screens.driving import play
from tests.serving import RunningServer, token_of


@pytest.mark.clause("WR/54a")
async def test_a_matter_is_supervised_until_it_is_closed(screens_server: RunningServer) -> None:
    seen = await play(
        "supervision",
        screens_server,
        unit="区教委",
        office=token_of(Role.SUPERVISION, unit="GO-SUP"),
        staff=token_of(Role.UNIT_STAFF, unit="EDU"),
    )
    assert seen["steps"] == [
        *("已交办", "已分办", "已反馈", "已反馈", "已分办"),
        *("已核验", "已办结", "已办结"),
    ]
    assert "当前状态为“已分办”" in seen["notYet"]
    # Of another year, so with its year.
    assert seen["due"] == "2029年12月20日"
    assert seen["axe"] == []
    assert seen["wide"] == []
