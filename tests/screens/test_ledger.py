"""The duty ledger in a browser: the map, what moves in it, a statement, the records behind it."""

import re

import aiohttp

from domain.clocks.compliance import WORST_FIRST
from domain.people.roles import Role
from tests.api.world import unit_ids
from tests.asking import Asker
from tests.screens.driving import ROOT, play
from tests.serving import RunningServer, token_of

UNIT = "FIN"
DUTY = "年度自查"
OWED = """query ($unit: ID!, $text: String) {
  obligations(year: 2026, first: 1, filter: {unitId: $unit, text: $text}) {
    edges { node { key duty status title } } } }"""


async def test_the_ledger_is_read_live_down_to_a_record(screens_server: RunningServer) -> None:
    async with aiohttp.ClientSession() as http:
        asker = Asker(http, screens_server)
        found = await asker.ask(OWED, {"unit": unit_ids()[UNIT], "text": DUTY}, role=Role.ADMIN)
    (owed,) = found.data["obligations"]["edges"]
    seen = await play(
        "ledger",
        screens_server,
        unit=unit_ids()[UNIT],
        owed=owed["node"],
        head=token_of(Role.UNIT_HEAD, unit=UNIT),
        own=token_of(Role.UNIT_STAFF, unit=UNIT),
    )
    assert seen["rows"] >= 69
    assert "待完成" in seen["phases"]
    assert seen["before"] != seen["after"]
    assert "已完成" in seen["after"]
    assert seen["moved"] == 1, "the arrow goes to the next mark"
    assert seen["record"].endswith("计入")
    assert "2026年度自查报告" in seen["record"]
    assert seen["returned"] is True
    assert seen["documents"] == ["WR"]
    assert seen["none"] is True
    assert seen["ownRows"] == 1, "a unit's staff see their own unit alone"
    assert seen["axe"] == []
    assert seen["wide"] == []


def test_the_map_takes_the_same_of_several_for_the_worst_as_the_server() -> None:
    shapes = ROOT / "frontend-contract" / "screens" / "src" / "ledger" / "shapes.ts"
    told = re.findall(r"^  ([A-Z_]+): \[", shapes.read_text(encoding="utf-8"), re.MULTILINE)
    assert told == [one.value for one in WORST_FIRST]
