"""What a view shows of other things moves it, too, over a real socket."""

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from domain.people.roles import Role
from tests.api.world import unit_ids
from tests.asking import Asker
from tests.live.talking import LiveSocket
from tests.serving import RunningServer, database_copy, serving

STAFF: dict[str, Any] = {"role": Role.UNIT_STAFF, "unit": "EDU"}
EDU, STREET = unit_ids()["EDU"], unit_ids()["STREET-01"]


@pytest_asyncio.fixture(scope="module")
async def server(admin_credentials: dict[str, Any], worker_id: str) -> AsyncIterator[RunningServer]:
    """A server of this file's own."""
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_beside") as credentials,
        serving(credentials) as running,
    ):
        yield running


@pytest.fixture
def asker(http: aiohttp.ClientSession, server: RunningServer) -> Asker:
    """Asks it."""
    return Asker(http, server)


async def act(asker: Asker, name: str, told: str, given: Any, **who: Any) -> str:
    """The id of what an act shows, which is not refused."""
    query = (
        f"mutation($i: {name[0].upper()}{name[1:]}Input!) {{ {name}(input: $i) {{"
        f" __typename {told} ... on Refused {{ problems {{ code path }} }} }} }}"
    )
    done = (await asker.ask(query, {"i": given}, **who)).data[name]
    assert done["__typename"] != "Refused", done
    return next((one["id"] for one in done.values() if isinstance(one, dict)), "")


@pytest.mark.clause("WS/27b")
async def test_a_task_handed_over_moves_the_request_that_it_rests_on(
    server: RunningServer, http: aiohttp.ClientSession, asker: Asker
) -> None:
    asked = {
        "unitId": EDU,
        "streetId": STREET,
        "title": "学龄儿童摸底",
        "content": "入户登记。",
        "grounds": "社区掌握住户情况。",
        "support": "区教委派员。",
        "validFrom": "2099-01-01",
        "validTo": "2099-06-30",
    }
    today = (await asker.ask("{ serverTime }")).data["serverTime"][:10]
    filed = "... on AdmissionRequestFiled { request { id } }"
    key = await act(asker, "fileAdmissionRequest", filed, {**asked, "validFrom": today}, **STAFF)
    given = {"admissionRequestId": key}
    await act(asker, "approveAdmissionRequest", "", given, role=Role.GO_DEPUTY)
    async with LiveSocket.opened(http, server, Role.STREET_STAFF, unit="STREET-01") as street:
        shown = f'admissionRequestUpdated(admissionRequestId: "{key}") {{ request {{ tasks'
        await street.subscribe("r", f"subscription {{ {shown} {{ title state }} }} }} }}")
        assert await street.frame("r") == {"request": {"tasks": []}}
        task = {"unitId": EDU, "streetId": STREET, "title": "登记", "admissionId": key}
        handed = "... on CommunityTaskHandedOver { task { id } }"
        task_id = await act(asker, "handOverCommunityTask", handed, task, **STAFF)
        moved = await street.frame("r")
        assert moved == {"request": {"tasks": [{"title": "登记", "state": "HANDED_OVER"}]}}
        await act(asker, "closeCommunityTask", "", {"taskId": task_id}, **STAFF)
        moved = await street.frame("r")
        assert moved == {"request": {"tasks": [{"title": "登记", "state": "DONE"}]}}
    # The street that decides reads how it came, and so does the unit; nobody else does.
    told = "{ history { kind } }"
    query = (
        "query($r: ID!, $t: ID!) {"
        f" r: node(id: $r) {{ ... on AdmissionRequest {told} }}"
        f" t: node(id: $t) {{ ... on CommunityTask {told} }} }}"
    )
    both = {
        "r": {"history": [{"kind": f"admission_request:{one}"} for one in ("approved", "filed")]},
        "t": {"history": [{"kind": f"community_task:{one}"} for one in ("done", "handed_over")]},
    }
    for who, seen in (
        (STAFF, both),
        ({"role": Role.STREET_HEAD, "unit": "STREET-01"}, both),
        ({"role": Role.STREET_HEAD, "unit": "STREET-02"}, {"r": None, "t": None}),
    ):
        assert (await asker.ask(query, {"r": key, "t": task_id}, **who)).data == seen


@pytest.mark.clause("PR/G1d")
async def test_an_answered_comment_moves_the_board_of_reports(
    server: RunningServer, http: aiohttp.ClientSession, asker: Asker
) -> None:
    plan = {
        "unitId": EDU,
        "level": "UNIT",
        "year": 2026,
        "period": "YEAR",
        "form": "WRITTEN",
        "title": "年度报告",
    }
    planned = "... on PublicReportPlanned { report { id } }"
    key = await act(asker, "planPublicReport", planned, plan, **STAFF)
    written = {"reportId": key, "content": "今年完成三件实事。"}
    await act(asker, "preparePublicReport", "", written, **STAFF)
    await act(asker, "publishPublicReport", "", {"reportId": key}, **STAFF)
    async with LiveSocket.opened(http, server, Role.PUBLIC) as reader:
        shown = "reportPublished { reports { answeredCommentCount } }"
        await reader.subscribe("b", f"subscription {{ {shown} }}")
        assert await reader.frame("b") == {"reports": [{"answeredCommentCount": 0}]}
        said = {"reportId": key, "content": "很好"}
        await act(asker, "commentOnReport", "", said, role=Role.PUBLIC)
        listed = "{ reportComments { edges { node { id } } } }"
        found = (await asker.ask(listed, **STAFF)).data["reportComments"]["edges"]
        answer = {"commentId": found[0]["node"]["id"], "answer": "谢谢"}
        await act(asker, "answerReportComment", "", answer, **STAFF)
        assert await reader.frame("b") == {"reports": [{"answeredCommentCount": 1}]}
