"""GraphiQL works under the policy that every page is sent with, and as the README tells it."""

import json

from domain.people.roles import Role
from server.examples import EXAMPLES
from tests.screens.driving import play
from tests.screens.sessions import running_session
from tests.serving import RunningServer


async def test_what_is_watched_in_one_window_moves_by_an_act_in_another(
    screens_server: RunningServer,
) -> None:
    await running_session(screens_server, units=2)
    roles = [one["role"] for one in json.loads(EXAMPLES.read_text(encoding="utf-8"))]
    tabs = {role.value: roles.index(role) for role in (Role.LIVE_SCREEN, Role.PERFORMANCE)}
    seen = await play("graphiql", screens_server, tabs=tabs)
    assert seen["before"] == "waiting"
    assert seen["after"] == "started"
