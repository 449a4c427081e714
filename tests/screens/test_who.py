"""Who is signed in, what a wrong role sees, and in which words (C7 of what first users found)."""

from domain.people.roles import Role
from tests.screens.driving import play
from tests.screens.sessions import running_session
from tests.serving import RunningServer, token_of

RIGHT = (
    ("/screens/", Role.PERFORMANCE),
    ("/screens/wall/", Role.LIVE_SCREEN),
    ("/screens/chair/", Role.PERFORMANCE),
    ("/screens/sentiment/", Role.PUBLICITY),
    ("/screens/desk/", Role.PUBLICITY),
    ("/screens/cases/", Role.SUPERVISION),
    ("/screens/deadlines/", Role.UNIT_HEAD),
    ("/screens/history/", Role.GO_STAFF),
)
WRONG = (
    ("/screens/wall/", Role.GO_STAFF),
    ("/screens/chair/", Role.PUBLICITY),
    ("/screens/chair/", Role.LIVE_SCREEN),
    ("/screens/sentiment/", Role.LIVE_SCREEN),
    ("/screens/desk/", Role.LIVE_SCREEN),
    ("/screens/cases/", Role.PUBLICITY),
    ("/screens/deadlines/", Role.LEGAL),
    ("/screens/history/", Role.REPRESENTATIVE),
)


async def test_every_screen_shows_who_is_signed_in_and_a_wrong_role_that_it_is_wrong(
    screens_server: RunningServer,
) -> None:
    session = await running_session(screens_server, units=2)
    roles = {role for _, role in (*RIGHT, *WRONG)}
    seen = await play(
        "who",
        screens_server,
        right=RIGHT,
        wrong=WRONG,
        tokens={role.value: token_of(role) for role in roles},
        **session,
    )
    for page, role in RIGHT:
        assert role.zh in seen["right"][f"{page} {role.value}"]
    for page, role in WRONG:
        one = seen["wrong"][f"{page} {role.value}"]
        assert role.zh in one["told"]
        assert role.zh in one["who"]
        assert one["controls"] == ["登录"], "nothing works that would be refused"
        assert one["good"] == 0, "nothing says that all is well"
        assert one["axe"] == []
    assert {language: one["isChinese"] for language, one in seen["faults"].items()} == {
        "zh": True,
        "en": False,
    }
    assert "待述职" in seen["refusal"]
    assert "WAITING" not in seen["refusal"]
