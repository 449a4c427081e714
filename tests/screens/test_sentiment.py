"""The sentiment wall and desk, through a deadline that is missed."""

import pytest

from domain.people.district import seed
from domain.people.roles import Role
from server.chance import new_id
from tests.screens.driving import play
from tests.serving import RunningServer, token_of


@pytest.mark.scenario("S17")
async def test_a_missed_deadline_turns_the_wall_red_and_a_late_release_is_told_as_late(
    screens_server: RunningServer,
) -> None:
    unit = next(one.name_zh for one in seed.units() if one.code == "MUNI")
    seen = await play("sentiment", screens_server, unit=unit)
    assert seen["missing"] == "此项必填。"
    assert seen["started"].startswith(("4:59:", "5:00:"))
    assert "0:00:0" in seen["late"]
    assert "逾期 1" in seen["head"]
    assert len(seen["parts"]) == 3, "three parts are missing, and each says so"
    assert all("部分" in text for text in seen["parts"])
    assert seen["asked"] == 0, "what would be refused is told before anybody is asked"
    assert seen["preview"] == [
        "十二月十八日上午，某路段燃气管道施工时发生泄漏。",
        "经初步核实，无人员伤亡。",
        "已关闭阀门，正在抢修。",
        "请附近居民注意通风，绕行施工路段。",
    ]
    assert "迟" in seen["metLate"]
    assert {name: found for name, found in seen["axe"].items() if found} == {}


SIZES = ("phone", "small", "laptop", "hall", "4k")


@pytest.mark.clause("OP/64a")
async def test_with_twenty_two_open_nothing_late_is_hidden_and_what_is_closed_is_found(
    screens_server: RunningServer,
) -> None:
    seen = await play("crowd", screens_server)
    assert seen["late"] == dict.fromkeys(SIZES, 6)
    assert seen["cut"] == {size: [] for size in SIZES}
    assert {where: over for where, over in seen["wide"].items() if over > 1} == {}
    assert seen["pages"] == {page: {"late": 6, "cut": []} for page in ("0", "1")}
    assert seen["titles"] == 41, "the rest is shown in turn"
    assert "未办结 41" in seen["head"]
    assert "逾期 6" in seen["head"]
    assert "逾期 109" in seen["first"], "the one that is late longest comes first, and counts"
    assert "view=closed" in seen["address"]
    assert "权威发布" in seen["public"]
    assert {name: found for name, found in seen["axe"].items() if found} == {}


async def test_a_draft_is_kept_for_its_writer_alone_until_it_is_out(
    screens_server: RunningServer,
) -> None:
    mine, theirs = new_id(), new_id()
    seen = await play(
        "drafts",
        screens_server,
        mine=token_of(Role.PUBLICITY, person_id=mine),
        mineLater=token_of(Role.PUBLICITY, person_id=mine),
        theirs=token_of(Role.PUBLICITY, person_id=theirs),
    )
    assert seen["afterReload"] == seen["withANewToken"] == "某路段积水，交通受阻。"
    assert seen["ofAnother"] == ""
    assert seen["afterSignOut"] == 1
    assert seen["othersStays"] == "另一人的草稿"
    assert seen["stayed"] == "某路段积水，交通受阻。"
    assert seen["asksNoMore"] == 0
