"""The chair's desk by the keyboard alone (C8 of what first users found)."""

from tests.screens.driving import play
from tests.screens.sessions import running_session
from tests.serving import RunningServer

MOST_TABS = 10


async def test_the_due_step_is_near_and_the_focus_is_never_lost(
    screens_server: RunningServer,
) -> None:
    seen = await play("keyboard", screens_server, **await running_session(screens_server))
    assert len(seen["tabs"]) == 4
    assert {name: tabs for name, tabs in seen["tabs"].items() if (tabs or 99) > MOST_TABS} == {}
    assert {name for name, where in seen["after"].items() if where is None} == set()
    assert seen["picked"]
    assert seen["stops"] == 1
    assert seen["afterNo"] == "开始述职"
