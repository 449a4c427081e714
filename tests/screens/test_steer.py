"""The wall led from the desk, and averages held back (C9 of what first users found)."""

import pytest

from tests.screens.driving import play
from tests.screens.sessions import running_session
from tests.serving import RunningServer

SCORES = ("80", "85", "90", "95", "70")


@pytest.mark.clause("FS/3.4f")
async def test_the_wall_shows_what_the_desk_says_and_no_average_before_its_time(
    screens_server: RunningServer,
) -> None:
    session = await running_session(screens_server, units=2, is_held=True)
    seen = await play("steer", screens_server, scores=SCORES, **session)
    assert seen["wall"] == seen["preview"] == "待公布"
    assert seen["before"] == 0, "what is held back has come over no line"
    assert seen["dark"] == {"head": False, "colour": "rgb(0, 0, 0)"}
    assert seen["pressed"] == ["候场"]
    assert seen["average"] == seen["afterReload"] == "84.00"
    assert seen["due"] == 0
    assert seen["axe"] == []
