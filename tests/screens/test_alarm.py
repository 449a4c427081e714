"""Sound and vibration as a choice (C9 of what first users found)."""

import pytest

from tests.screens.driving import play
from tests.screens.sessions import running_session
from tests.serving import RunningServer


@pytest.mark.clause("FS/3.4d")
async def test_the_last_minute_and_a_late_clock_are_heard_where_somebody_wants_it(
    screens_server: RunningServer,
) -> None:
    seen = await play("alarm", screens_server, **await running_session(screens_server, units=2))
    silent = {"notes": 0, "shakes": 0}
    assert {
        name: one["off"] for name, one in seen.items() if name not in {"errors", "outside"}
    } == dict.fromkeys(("atChoice", "before", "soon", "late"), silent)
    assert seen["atChoice"]["on"] == {"notes": 1, "shakes": 1}, "the choice itself is heard"
    assert seen["before"]["on"] == seen["atChoice"]["on"]
    assert seen["soon"]["on"] == {"notes": 2, "shakes": 2}
    assert seen["late"]["on"] == {"notes": 5, "shakes": 3}
