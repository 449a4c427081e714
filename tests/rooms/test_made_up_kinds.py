"""A kind that fewer see than its interface is hidden from the others whatever way they ask."""

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from domain.people.roles import Role
from tests.asking import Asker
from tests.live.talking import LiveSocket
from tests.live.waiting import everything_told, settled
from tests.rooms.patrolling import (
    COVERT_LIST,
    NEWS_DESK,
    NODE,
    OFFICE,
    OPEN_LIST,
    PATROLLER,
    STRANGERS,
    Patrolling,
    Who,
    counted,
    person,
)
from tests.serving import RunningServer, database_copy, serving

BOARD = "subscription { patrolBoard { patrols { id state } } }"
VIEW = "subscription ($id: ID!) { patrol(patrolId: $id) { patrol { id state } } }"
FEED = 'subscription { events(filter: { kinds: ["patrol:*"] }) { event { kind } } }'

strangers = pytest.mark.parametrize("stranger", STRANGERS.values(), ids=STRANGERS)


@pytest_asyncio.fixture(scope="module")
async def server(admin_credentials: dict[str, Any], worker_id: str) -> AsyncIterator[RunningServer]:
    """The product with the room of patrols."""
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_patrols") as credentials,
        serving(credentials, program="tests.rooms.launch") as server,
    ):
        yield server


@pytest_asyncio.fixture(scope="module")
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    """Connections of all tests here."""
    async with aiohttp.ClientSession() as session:
        yield session


@pytest_asyncio.fixture(scope="module")
async def patrols(server: RunningServer, http: aiohttp.ClientSession) -> Patrolling:
    """Those who plan patrols."""
    return Patrolling(Asker(http, server))


@strangers
async def test_it_is_in_no_list_and_no_count(patrols: Patrolling, stranger: Who) -> None:
    known, secret = await patrols.planned("查台账"), await patrols.hidden("查台账")
    everything, told = await patrols.listed(OFFICE)
    assert {known, secret} <= everything
    assert counted(told["kinds"])["COVERT"] >= 1
    listed, told = await patrols.listed(stranger)
    assert known in listed
    assert secret not in listed
    assert told["totalCount"] == len(listed) < len(everything)
    assert counted(told["kinds"]) == {"OPEN": len(listed)}
    assert sum(counted(told["states"]).values()) == len(listed)
    covert = (await patrols.ask(COVERT_LIST, stranger))["covertPatrols"]
    assert covert == {"totalCount": 0, "counts": [], "edges": []}
    assert (await patrols.ask(COVERT_LIST, OFFICE))["covertPatrols"]["totalCount"] >= 1


@strangers
async def test_it_is_not_found_by_words(patrols: Patrolling, stranger: Who) -> None:
    secret = await patrols.hidden("暗访窗口服务")
    assert (await patrols.listed(OFFICE, text="窗口"))[0] == {secret} | (
        await patrols.listed(OFFICE, text="窗口", kind="COVERT")
    )[0]
    for f in ({"text": "窗口"}, {"text": "窗口", "kind": "COVERT"}, {"kind": "COVERT"}):
        listed, told = await patrols.listed(stranger, **f)
        assert (listed, told["totalCount"], told["kinds"]) == (set(), 0, [])


@strangers
async def test_its_id_leads_nowhere(patrols: Patrolling, stranger: Who) -> None:
    secret = await patrols.hidden("查值班")
    after = await patrols.planned("复查", afterId=secret)
    asked = {"id": secret, "ids": [secret]}
    assert (await patrols.ask(NODE, OFFICE, **asked))["node"]["id"] == secret
    assert await patrols.ask(NODE, stranger, **asked) == {"node": None, "nodes": [None]}
    shown = (await patrols.ask(OPEN_LIST, stranger, f={"text": "复查"}))["openPatrols"]["edges"]
    behind = {edge["node"]["id"]: edge["node"]["after"] for edge in shown}
    assert behind[after] is None
    shown = (await patrols.ask(OPEN_LIST, OFFICE, f={"text": "复查"}))["openPatrols"]["edges"]
    behind = {edge["node"]["id"]: edge["node"]["after"] for edge in shown}
    assert behind[after] == {"id": secret, "subject": "查值班"}


@strangers
async def test_acts_find_none_there(patrols: Patrolling, stranger: Who) -> None:
    secret = await patrols.hidden("查接访")
    for dry in (False, True):
        answer = await patrols.act("setOutCovertly", stranger, patrolId=secret, dryRun=dry)
        assert answer == {"problems": [{"code": "NOT_FOUND", "path": ["patrolId"]}]}
    answer = await patrols.act("setOutCovertly", OFFICE, patrolId=secret)
    assert answer["patrol"]["state"] == "UNDER_WAY"
    answer = await patrols.act("setOutCovertly", stranger, patrolId=secret)
    assert answer == {"problems": [{"code": "NOT_FOUND", "path": ["patrolId"]}]}


@strangers
async def test_the_log_tells_them_nothing(
    patrols: Patrolling, server: RunningServer, stranger: Who
) -> None:
    secret, known = await patrols.hidden("查热线"), await patrols.planned("查热线")
    await patrols.act("setOutCovertly", OFFICE, patrolId=secret)
    await everything_told(patrols.asker)
    assert await patrols.told_of(secret, OFFICE) == ["patrol:set_out", "patrol:hidden"]
    assert await patrols.told_of(secret, stranger) == []
    reads = stranger[0] is not Role.REPRESENTATIVE
    assert await patrols.told_of(known, stranger) == ["patrol:planned"] * reads
    history = (await patrols.ask(NODE, OFFICE, id=secret, ids=[]))["node"]["history"]
    assert [one["kind"] for one in history] == ["patrol:set_out", "patrol:hidden"]


@strangers
async def test_frames_show_and_tell_them_nothing(
    patrols: Patrolling, server: RunningServer, http: aiohttp.ClientSession, stranger: Who
) -> None:
    secret, known = await patrols.hidden("查大厅"), await patrols.planned("查大厅")
    role, more = stranger
    async with (
        LiveSocket.opened(http, server, role, **more) as socket,
        LiveSocket.opened(http, server, OFFICE[0]) as office,
    ):
        await office.subscribe("board", BOARD)
        assert secret in ids_of(await office.frame("board"))
        await socket.subscribe("board", BOARD)
        shown = ids_of(await socket.frame("board"))
        assert known in shown
        assert secret not in shown
        await office.subscribe("view", VIEW, {"id": secret})
        assert (await office.frame("view"))["patrol"] == {"id": secret, "state": "PLANNED"}
        await socket.subscribe("view", VIEW, {"id": secret})
        (error,) = await socket.errors("view")
        assert error["extensions"]["problem"] == "NOT_FOUND"
        await socket.subscribe("known", VIEW, {"id": known})
        assert (await socket.frame("known"))["patrol"]["id"] == known
        await patrols.act("setOutCovertly", OFFICE, patrolId=secret)
        assert (await office.frame("view"))["patrol"]["state"] == "UNDER_WAY"
        await patrols.act("endOpenPatrol", OFFICE, patrolId=known)
        assert {"id": known, "state": "DONE"} in (await socket.frame("board"))["patrols"]


READERS = {name: who for name, who in STRANGERS.items() if who[0] is not Role.REPRESENTATIVE}
"""Of the log."""


@pytest.mark.parametrize("stranger", READERS.values(), ids=READERS)
async def test_feeds_pass_it_over(
    patrols: Patrolling, server: RunningServer, http: aiohttp.ClientSession, stranger: Who
) -> None:
    role, more = stranger
    async with LiveSocket.opened(http, server, role, **more) as socket:
        await socket.subscribe("feed", FEED)
        await settled(socket)
        await patrols.hidden("查执法")
        await patrols.planned("查执法")
        assert (await socket.frame("feed"))["event"]["kind"] == "patrol:planned"


async def test_whoever_it_is_for_sees_it_and_acts(patrols: Patrolling) -> None:
    secret = await patrols.hidden("查公交")
    listed, told = await patrols.listed(PATROLLER)
    assert secret in listed
    assert counted(told["kinds"])["COVERT"] >= 1
    answer = await patrols.act("setOutCovertly", PATROLLER, patrolId=secret)
    assert answer["patrol"]["state"] == "UNDER_WAY"
    other = {"patrollerId": person(2)}
    answer = await patrols.act(
        "setOutCovertly", PATROLLER, patrolId=await patrols.hidden("查地铁", **other)
    )
    assert answer == {"problems": [{"code": "NOT_FOUND", "path": ["patrolId"]}]}


async def test_a_reference_to_it_is_none_to_who_sees_it_not(patrols: Patrolling) -> None:
    secret = await patrols.hidden("查学校")
    await patrols.planned("再查", afterId=secret)
    answer = await patrols.follow_up(secret, NEWS_DESK)
    assert answer == {"problems": [{"code": "NOT_FOUND", "path": ["afterId"]}]}


async def test_a_kind_is_found_by_its_own_texts_and_its_interfaces_at_once(
    patrols: Patrolling,
) -> None:
    there = await patrols.planned("查路灯", route="滨湖路至衡山路")
    await patrols.planned("查路灯", route="泰山路")
    await patrols.planned("查井盖", route="滨湖路")

    async def found(text: str) -> set[str]:
        shown = (await patrols.ask(OPEN_LIST, OFFICE, f={"text": text}))["openPatrols"]["edges"]
        return {edge["node"]["id"] for edge in shown}

    assert await found("路灯 滨湖") == {there}
    assert await found("衡山") == {there}
    assert await found("衡") == {there}
    assert len(await found("滨湖路")) == 2
    assert len(await found("路灯")) == 2
    assert (await patrols.listed(OFFICE, text="滨湖"))[0] == set()


async def test_what_only_some_see_of_a_kind_is_null_to_others(patrols: Patrolling) -> None:
    await patrols.planned("查经费", cost=300)
    for who, cost in ((OFFICE, 300), (NEWS_DESK, None)):
        shown = (await patrols.ask(OPEN_LIST, who, f={"text": "经费"}))["openPatrols"]["edges"]
        assert [edge["node"]["cost"] for edge in shown] == [cost]


def ids_of(board: Any) -> set[str]:
    """The patrols on it."""
    return {one["id"] for one in board["patrols"]}
