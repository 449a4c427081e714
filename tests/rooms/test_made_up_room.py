"""A room is a few folders: found, it has its API, its reads, its views and its rights."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import aiohttp
import pytest_asyncio

from domain.instants import local_date
from domain.people.roles import Role
from server.clock import real_now
from tests.api.world import unit_ids
from tests.asking import Asker
from tests.live.talking import LiveSocket
from tests.live.waiting import until
from tests.rooms.launch import LAMPS
from tests.rooms.lighting import DONE, Lighting, codes, may_be_taken
from tests.serving import RunningServer, database_copy, serving

MOST_LINES = 380
"""Of all layers: docstrings, imports and blank lines included."""
SCHEMA = """{ __schema { types { name kind inputFields { name } possibleTypes { name }
  fields { name description } } } }"""
BOARD = "subscription { streetLampBoard { lamps { place state } } }"


@pytest_asyncio.fixture(scope="module")
async def server(admin_credentials: dict[str, Any], worker_id: str) -> AsyncIterator[RunningServer]:
    """The product with the room of street lamps."""
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_lamps") as credentials,
        serving(credentials, program="tests.rooms.launch") as server,
    ):
        yield server


@pytest_asyncio.fixture(scope="module")
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    """Connections of all tests here."""
    async with aiohttp.ClientSession() as session:
        yield session


@pytest_asyncio.fixture(scope="module")
async def lamps(server: RunningServer, http: aiohttp.ClientSession) -> Lighting:
    """Those who look after street lamps."""
    return Lighting(Asker(http, server))


async def test_mutations_inputs_and_unions_follow_from_the_acts(lamps: Lighting) -> None:
    told = (await lamps.asker.ask(SCHEMA)).data["__schema"]["types"]
    types = {one["name"]: one for one in told}
    mutations = {one["name"]: one["description"] for one in types["Mutation"]["fields"]}
    assert set(DONE) <= set(mutations)
    assert "LAMP_UNSEEN" in mutations["closeLamp"]
    for name, done in DONE.items():
        act = name[0].upper() + name[1:]
        assert "requestId" in {one["name"] for one in types[f"{act}Input"]["inputFields"]}
        union = {one["name"] for one in types[f"{act}Result"]["possibleTypes"]}
        assert union == {done, "Refused"}
    assert "streetLampBoard" in {one["name"] for one in types["Subscription"]["fields"]}


async def test_a_fact_without_a_text_is_in_no_type(lamps: Lighting) -> None:
    told = (await lamps.asker.ask(SCHEMA)).data["__schema"]["types"]
    (lamp,) = (one for one in told if one["name"] == "StreetLamp")
    assert {one["name"] for one in lamp["fields"]} == {
        *("id", "place", "fault", "poles", "dangerous", "state", "unit", "reportedAt"),
        *("finding", "dueOn", "repair", "closedAt", "allowedSteps"),
    }


async def test_a_lamp_goes_from_report_to_close_and_its_steps_follow(lamps: Lighting) -> None:
    lamp = await lamps.report(poles=3)
    key = {"lampId": lamp["id"]}
    assert (lamp["state"], lamp["poles"], lamp["unit"]["code"]) == ("REPORTED", 3, "MUNI")
    open_ones = {"editLamp", "reassignLamp"}
    assert may_be_taken(lamp) == {"inspectLamp", "planLampRepair", "dismissLamp"} | open_ones
    lamp = await lamps.done("inspectLamp", finding=" 灯泡烧坏。 ", **key)
    assert (lamp["state"], lamp["finding"]) == ("INSPECTED", "灯泡烧坏。")
    lamp = await lamps.to_be_planned(lamp["id"])
    assert (lamp["state"], lamp["dueOn"]) == ("PLANNED", "2099-12-31")
    lamp = await lamps.done("reassignLamp", unitId=unit_ids()["DRC"], **key)
    assert (lamp["state"], lamp["unit"]["code"]) == ("PLANNED", "DRC")
    lamp = await lamps.done("repairLamp", repair="已换灯泡。", **key)
    lamp = await lamps.done("rejectLampRepair", finding="仍不亮。", **key)
    assert (lamp["state"], lamp["finding"]) == ("PLANNED", "仍不亮。")
    lamp = await lamps.done("repairLamp", repair="已换线路。", **key)
    assert may_be_taken(lamp) == {"rejectLampRepair", "closeLamp"} | open_ones
    lamp = await lamps.done("closeLamp", **key)
    assert (lamp["state"], lamp["repair"], may_be_taken(lamp)) == ("CLOSED", "已换线路。", set())
    assert lamp["closedAt"] is not None


async def test_a_step_out_of_order_tells_the_state_it_stands_in(lamps: Lighting) -> None:
    lamp = await lamps.report()
    answer = await lamps.act("repairLamp", lampId=lamp["id"], repair="已换灯泡。")
    assert codes(answer) == [("STATE_ORDER", ())]
    assert "reported" in answer["problems"][0]["message"]


async def test_a_closed_gate_tells_what_is_missing_beforehand_too(lamps: Lighting) -> None:
    lamp = await lamps.report(dangerous=True)
    await lamps.to_be_planned(lamp["id"])
    lamp = await lamps.done("repairLamp", lampId=lamp["id"], repair="已扶正。")
    (told,) = (one for one in lamp["allowedSteps"] if one["mutation"] == "closeLamp")
    answer = await lamps.act("closeLamp", lampId=lamp["id"])
    assert codes(answer) == [("LAMP_UNSEEN", ())]
    assert told["problems"] == [
        {"code": one["code"], "message": one["message"]} for one in answer["problems"]
    ]


async def test_a_day_has_a_bound_by_that_of_the_act(lamps: Lighting) -> None:
    lamp = await lamps.report()
    today = local_date(real_now())
    over = (today - timedelta(days=1)).isoformat()
    answer = await lamps.act("planLampRepair", lampId=lamp["id"], dueOn=over)
    assert codes(answer) == [("VALUE_INVALID", ("dueOn",))]
    assert f"not be before {today}" in answer["problems"][0]["message"]
    planned = await lamps.done("planLampRepair", lampId=lamp["id"], dueOn=today.isoformat())
    assert planned["state"] == "PLANNED"


async def test_an_edit_leaves_what_is_left_out_and_takes_away_what_is_null(
    lamps: Lighting,
) -> None:
    lamp = await lamps.report("泰山路1号", unit="DRC")
    key = {"lampId": lamp["id"]}
    await lamps.to_be_planned(lamp["id"])
    lamp = await lamps.done("editLamp", place=" 泰山路2号 ", **key)
    assert (lamp["place"], lamp["dueOn"], lamp["state"]) == ("泰山路2号", "2099-12-31", "PLANNED")
    lamp = await lamps.done("editLamp", dueOn=None, **key)
    assert (lamp["place"], lamp["dueOn"]) == ("泰山路2号", None)
    for nothing in ({}, {"place": "泰山路2号"}, {"dueOn": None}):
        answer = await lamps.act("editLamp", **nothing, **key)
        assert codes(answer) == [("NOTHING_TO_CHANGE", ())]
    for place in (None, " "):
        answer = await lamps.act("editLamp", place=place, **key)
        assert codes(answer) == [("VALUE_REQUIRED", ("place",))]


async def test_the_log_tells_what_an_edit_has_changed(lamps: Lighting) -> None:
    lamp = await lamps.report("黄山路1号", unit="DRC")
    await lamps.done("editLamp", lampId=lamp["id"], place="黄山路2号", dueOn="2099-12-31")
    told = {"changed": ["place", "dueOn"], "place": "黄山路2号", "before": {"place": "黄山路1号"}}

    async def is_told() -> bool:
        return (await lamps.told_of(lamp["id"], unit="DRC"))[0] == ("lamp:edited", told)

    await until(is_told)


async def test_a_step_and_a_creation_may_be_rehearsed(lamps: Lighting) -> None:
    shown = await lamps.report("衡山路1号", dryRun=True)
    assert (shown["place"], shown["state"]) == ("衡山路1号", "REPORTED")
    assert (await lamps.page(text="衡山"))[0] == []
    lamp = await lamps.report("衡山路1号")
    told = await lamps.done("inspectLamp", lampId=lamp["id"], finding="灯灭。", dryRun=True)
    assert (told["state"], told["finding"]) == ("INSPECTED", "灯灭。")
    answer = await lamps.act("repairLamp", lampId=lamp["id"], repair="已修。", dryRun=True)
    assert codes(answer) == [("STATE_ORDER", ())]
    told = await lamps.done("inspectLamp", lampId=lamp["id"], finding="灯杆倾斜。")
    assert told["finding"] == "灯杆倾斜。"


async def test_all_that_is_wrong_with_a_form_is_told_at_once(lamps: Lighting) -> None:
    given: dict[str, Any] = {
        "place": " ",
        "caller": "王" * 51,
        "fault": "DARK",
        "poles": 51,
        "unitId": "no-id",
    }
    assert set(codes(await lamps.act("reportLamp", **given))) == {
        ("VALUE_REQUIRED", ("place",)),
        ("VALUE_TOO_LONG", ("caller",)),
        ("VALUE_OUT_OF_RANGE", ("poles",)),
        ("INVALID_ID", ("unitId",)),
    }


async def test_the_list_filters_and_pages(lamps: Lighting) -> None:
    made = [await lamps.report(f"长江大道{n}号", unit="DRC") for n in range(3)]
    await lamps.report("黄河大道1号", unit="MUNI")
    places = [one["place"] for one in reversed(made)]
    await lamps.done("dismissLamp", lampId=made[0]["id"], finding="路灯完好")
    of_unit: dict[str, Any] = {"unitId": unit_ids()["DRC"], "text": "长江"}
    found, told = await lamps.page(first=2, **of_unit)
    assert (found, told["totalCount"], told["pageInfo"]["hasNextPage"]) == (places[:2], 3, True)
    found, told = await lamps.page(first=2, after=told["pageInfo"]["endCursor"], **of_unit)
    assert (found, told["pageInfo"]["hasNextPage"]) == (places[2:], False)
    assert (await lamps.page(first=None, last=2, **of_unit))[0] == places[1:]
    assert (await lamps.page(text="长江", unitId=unit_ids()["MUNI"]))[0] == []
    assert (await lamps.page(text="长江", isOpen=True))[0] == places[:2]
    assert (await lamps.page(text="长江", isOpen=False))[0] == places[2:]
    assert (await lamps.page(text="长江", states=["DISMISSED", "CLOSED"]))[0] == places[2:]
    assert (await lamps.page(text="完好"))[0] == places[2:]


async def test_a_committed_act_moves_the_board(
    lamps: Lighting, server: RunningServer, http: aiohttp.ClientSession
) -> None:
    lamp = await lamps.report("滨湖路7号")
    async with LiveSocket.opened(http, server, Role.PUBLICITY) as socket:
        await socket.subscribe("board", BOARD)
        shown = {"place": "滨湖路7号", "state": "REPORTED"}
        assert shown in (await socket.frame("board"))["lamps"]
        await lamps.done("inspectLamp", lampId=lamp["id"], finding="灯杆完好。")
        assert {**shown, "state": "INSPECTED"} in (await socket.frame("board"))["lamps"]


async def test_who_may_not_see_lamps_sees_and_does_nothing(
    lamps: Lighting, server: RunningServer, http: aiohttp.ClientSession
) -> None:
    lamp = await lamps.report("梅园路3号", unit="MUNI")
    node = "query($id: ID!) { node(id: $id) { ... on StreetLamp { place } } }"
    other, own = {"unit": "DRC"}, {"unit": "MUNI"}
    strangers: list[tuple[Role | None, dict[str, Any]]]
    strangers = [(None, {}), (Role.REPRESENTATIVE, {}), (Role.UNIT_HEAD, other)]
    for role, who in strangers:
        assert (await lamps.page(role, text="梅园", who=who))[0] == []
        seen = await lamps.asker.ask(node, {"id": lamp["id"]}, role=role, **who)
        assert seen.data == {"node": None}
    assert (await lamps.page(Role.UNIT_HEAD, text="梅园", who=own))[0] == ["梅园路3号"]
    repaired = {"role": Role.UNIT_HEAD, "lampId": lamp["id"], "repair": "已修复。"}
    answer = await lamps.act("repairLamp", who=other, **repaired)
    assert codes(answer) == [("NOT_FOUND", ("lampId",))]
    answer = await lamps.act("closeLamp", role=Role.UNIT_HEAD, lampId=lamp["id"], who=own)
    assert codes(answer) == [("NOT_PERMITTED", ())]
    async with LiveSocket.opened(http, server, Role.REPRESENTATIVE) as socket:
        await socket.subscribe("board", BOARD)
        (error,) = await socket.errors("board")
        assert error["message"] == "You may not see street lamps."


async def test_whoever_gets_a_lamp_reads_in_the_log_that_he_got_it(lamps: Lighting) -> None:
    lamp = await lamps.report(unit="MUNI")
    await lamps.done("reassignLamp", lampId=lamp["id"], unitId=unit_ids()["DRC"])

    async def is_told() -> bool:
        return await lamps.log_of(lamp["id"], unit="DRC") == ["lamp:reassigned"]

    await until(is_told)


async def test_steps_follow_who_asks(lamps: Lighting) -> None:
    lamp = await lamps.report(unit="MUNI")
    await lamps.to_be_planned(lamp["id"])
    repaired = {"lampId": lamp["id"], "repair": "已修复。", "who": {"unit": "MUNI"}}
    told = await lamps.done("repairLamp", role=Role.UNIT_HEAD, **repaired)
    assert may_be_taken(told) == set()
    (close,) = (one for one in told["allowedSteps"] if one["mutation"] == "closeLamp")
    assert [one["code"] for one in close["problems"]] == ["NOT_PERMITTED"]


def test_the_room_takes_few_lines() -> None:
    texts = [one.read_text(encoding="utf-8") for one in LAMPS.rglob("*.py")]
    assert 0 < sum(text.count("\n") for text in texts) <= MOST_LINES
