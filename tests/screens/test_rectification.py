"""Something is put right by clicking: opened, worked on, checked, reported, closed (WR/28b)."""

import pytest

from domain.people.roles import Role
from tests.screens.driving import play
from tests.serving import RunningServer, token_of


@pytest.mark.clause("WR/28b", "FS/3.2f")
async def test_a_finding_is_put_right_and_closes_once_it_is_reported(
    screens_server: RunningServer,
) -> None:
    seen = await play(
        "rectification",
        screens_server,
        unit="区教委",
        office=token_of(Role.SUPERVISION, unit="GO-SUP"),
        staff=token_of(Role.UNIT_STAFF, unit="EDU"),
    )
    assert seen["steps"] == [
        *("已受理", "办理中", "待核验", "待核验", "已核验"),
        *("已办结", "已办结"),
    ]
    assert seen["asksForSuggestion"] == 0
    assert "还没有登记整改措施" in seen["notYet"]
    assert "须将整改情况报告区政府" in seen["needsReport"]
    assert seen["axe"] == []
    assert seen["wide"] == []
