"""Long titles and names at every width (C8 of what first users found)."""

import asyncpg

from tests.screens.driving import play
from tests.screens.sessions import running_session, waiting_session
from tests.serving import RunningServer

LONG_NAME = "阿卜杜热合曼·阿卜杜克热木Abdurehman-Abdukerim001"
LONG_UNIT = "区城市管理综合行政执法与市政市容环境卫生服务保障中心（区城市运行管理指挥中心）"
UNBROKEN = "W" * 200


async def _lengthened(server: RunningServer, session: str) -> None:
    """The longest names there are, in the server's own database."""
    assert len(LONG_NAME) >= 36
    connection = await asyncpg.connect(**server.credentials)
    try:
        await connection.execute("UPDATE person SET name = $1", LONG_NAME)
        await connection.execute("UPDATE unit SET name_zh = $1", LONG_UNIT)
        await connection.execute("UPDATE review_session SET title = $1", UNBROKEN)
    finally:
        await connection.close()


async def test_long_titles_and_names_break_no_layout(screens_server: RunningServer) -> None:
    session = await running_session(screens_server)
    await _lengthened(screens_server, session["session"])
    waiting = [await waiting_session(screens_server, title=one) for one in (UNBROKEN, "龘" * 200)]
    seen = await play("layouts", screens_server, title=UNBROKEN, waiting=waiting, **session)
    assert seen["pages"] >= 50
    assert seen["faults"] == {}
