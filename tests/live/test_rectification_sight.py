"""Who reads rectification items that have changed hands, and what happened to them."""

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from domain.people.roles import Role
from tests.api.world import unit_ids
from tests.asking import Asker
from tests.serving import RunningServer, database_copy, serving

ITEM = """query($i: ID!) { node(id: $i) { ... on RectificationItem {
  title unit { code } actionCount history { kind }
  actions { id content } suggestion { id title } } } }"""
ACTION = """query($i: ID!) { node(id: $i) { ... on RectificationAction {
  content item { id title text state outcome } unit { code } } } }"""
TOLD = {
    "openRectification": "... on RectificationOpened { item { id } }",
    "recordRectificationAction": "... on RectificationActionRecorded { action { id } item { id } }",
}
CHECKS: dict[str, Any] = {"role": Role.SUPERVISION, "unit": "GO-SUP"}
AUDITS: dict[str, Any] = {"role": Role.AUDIT, "unit": "AUDIT"}
EDU: dict[str, Any] = {"role": Role.UNIT_STAFF, "unit": "EDU"}
FIN: dict[str, Any] = {"role": Role.UNIT_STAFF, "unit": "FIN"}


@pytest_asyncio.fixture(scope="module")
async def server(admin_credentials: dict[str, Any], worker_id: str) -> AsyncIterator[RunningServer]:
    """A server of its own."""
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_att") as credentials,
        serving(credentials) as running,
    ):
        yield running


@pytest.fixture
def asker(http: aiohttp.ClientSession, server: RunningServer) -> Asker:
    """Asks it."""
    return Asker(http, server)


async def act(asker: Asker, name: str, who: dict[str, Any], **given: Any) -> Any:
    """An act that is not refused."""
    told = TOLD.get(name, "__typename")
    query = (
        f"mutation($i: {name[0].upper()}{name[1:]}Input!) {{ {name}(input: $i) {{"
        f" __typename {told} ... on Refused {{ problems {{ code path message }} }} }} }}"
    )
    done = (await asker.ask(query, {"i": given}, **who)).data[name]
    assert done["__typename"] != "Refused", done
    return done


async def opened(
    asker: Asker, who: dict[str, Any] = CHECKS, source: str = "INSPECTION", **more: Any
) -> str:
    given = {"unitId": unit_ids()["EDU"], "title": "占道", "text": "放学时段占道。", **more}
    done = await act(asker, "openRectification", who, sourceKind=source, **given)
    found: str = done["item"]["id"]
    return found


async def refiled(asker: Asker, item: str, who: dict[str, Any] = CHECKS) -> None:
    await act(asker, "returnRectification", EDU, itemId=item, reason="不属我委")
    given = {"unitId": unit_ids()["FIN"], "reason": "改派"}
    await act(asker, "refileRectification", who, itemId=item, **given)


async def test_whose_it_was_reads_nothing_more_of_it_by_its_own_action(asker: Asker) -> None:
    item = await opened(asker)
    await act(asker, "acceptRectification", EDU, itemId=item)
    done = await act(asker, "recordRectificationAction", EDU, itemId=item, content="已函告。")
    action = done["action"]["id"]
    await refiled(asker, item)
    await act(asker, "editRectification", CHECKS, itemId=item, text="只给财政局看的。")
    assert (await asker.ask(ITEM, {"i": item}, **EDU)).data["node"] is None
    shown = await asker.ask(ACTION, {"i": action}, **EDU)
    assert "只给财政局看的。" not in shown.text


async def test_the_unit_it_is_now_with_reads_what_was_done_of_it(asker: Asker) -> None:
    item = await opened(asker)
    await act(asker, "acceptRectification", EDU, itemId=item)
    done = await act(asker, "recordRectificationAction", EDU, itemId=item, content="已函告。")
    await refiled(asker, item)
    whole = (await asker.ask(ITEM, {"i": item}, **FIN)).data["node"]
    assert [one["id"] for one in whole["actions"]] == [done["action"]["id"]]
    found = await asker.ask(ACTION, {"i": done["action"]["id"]}, **FIN)
    assert found.data["node"] is not None


async def test_the_audit_bureau_reads_the_history_of_what_it_checks(asker: Asker) -> None:
    item = await opened(asker, AUDITS, "AUDIT")
    await act(asker, "acceptRectification", EDU, itemId=item)
    found = (await asker.ask(ITEM, {"i": item}, **AUDITS)).data["node"]
    assert [one["kind"] for one in found["history"]] == [
        "rectification:accepted",
        "rectification:opened",
    ]
