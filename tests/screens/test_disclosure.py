"""A request for information is answered by clicking: six stages, a code told once (OP/121a)."""

import re

import pytest

from domain.people.roles import Role
from tests.screens.driving import play
from tests.serving import RunningServer, token_of


@pytest.mark.clause("OP/121a")
async def test_a_request_goes_through_its_six_stages_on_the_screen(
    screens_server: RunningServer,
) -> None:
    seen = await play(
        "disclosure",
        screens_server,
        unit="区教委",
        staff=token_of(Role.UNIT_STAFF, unit="EDU"),
        head=token_of(Role.UNIT_HEAD, unit="EDU"),
        office=token_of(Role.GO_STAFF, unit="GO"),
    )
    assert seen["steps"] == ["已接收", "已登记", "办理中", "已审核", "已答复", "已归档"]
    assert re.fullmatch(r"[0-9A-Z]{4}(-[0-9A-Z]{4}){2}", seen["code"])
    assert "还没有拟写答复" in seen["notYet"]
    assert "没有编码与此相符的申请" in seen["unknown"]
    assert "予以公开" in seen["applicant"]
    assert "王某" not in seen["applicant"]
    assert "王某" in seen["own"]
    assert "某街某号" in seen["own"]
    assert "王某" not in seen["others"]
    assert "某街某号" not in seen["others"]
    assert seen["axe"] == []
    assert seen["wide"] == []
