"""The sentiment wall and desk, through a deadline that is missed."""

import pytest

from domain.people.district import seed
from tests.screens.driving import play
from tests.serving import RunningServer


@pytest.mark.scenario("S17")
async def test_a_missed_deadline_turns_the_wall_red_and_a_late_release_is_told_as_late(
    screens_server: RunningServer,
) -> None:
    unit = next(one.name_zh for one in seed.units() if one.code == "MUNI")
    seen = await play("sentiment", screens_server, unit=unit)
    assert seen["missing"] == "此项必填。"
    assert seen["started"].startswith(("4:59:", "5:00:"))
    assert "0:00:0" in seen["late"]
    assert "逾期 1" in seen["head"]
    assert len(seen["parts"]) == 3, "three parts are missing, and each says so"
    assert all("部分" in text for text in seen["parts"])
    assert "迟" in seen["metLate"]
    assert {name: found for name, found in seen["axe"].items() if found} == {}
