"""Lost lines and wrong clocks, as people at the screens meet them."""

import pytest

from domain.people.roles import Role
from tests.screens.driving import play
from tests.screens.sessions import running_session
from tests.serving import RunningServer, token_of

WITHIN_MS = 100
BANNER_WITHIN_MS = 5_000
BACK_WITHIN_MS = 15_000
COMES_UP_WITHIN_MS = 8_000


@pytest.mark.scenario("S10")
async def test_a_line_cut_for_fifteen_seconds_is_told_and_heals_by_itself(
    screens_server: RunningServer,
) -> None:
    seen = await play("cut", screens_server, **await running_session(screens_server))
    assert "实时连接已中断" in seen["banner"]
    assert "自动重连" in seen["banner"]
    assert seen["bannerAfterMs"] < BANNER_WITHIN_MS
    assert seen["ticks"] >= 4, "the clock goes on without a line"
    assert seen["stale"] == 1, "nothing new is made up meanwhile"
    assert seen["backAfterMs"] < BACK_WITHIN_MS
    assert "已恢复" in seen["goodNews"]
    assert "自动送出" in seen["kept"]


@pytest.mark.scenario("S10")
async def test_a_phone_loaded_anew_without_a_network_comes_up_and_its_ballot_counts_once(
    screens_server: RunningServer,
) -> None:
    seen = await play("reloaded", screens_server, **await running_session(screens_server))
    assert "/screens/phone/" in seen["keptAtFirst"], "the first visit is enough"
    assert sorted(seen["keptAnew"]) == sorted(seen["keptAtFirst"]), "an old build is swept away"
    for anew in (seen["cut"], seen["silent"]):
        assert anew["name"] == seen["name"]
        assert anew["given"] == "85 分"
        assert "实时连接已中断" in anew["banner"]
        assert "自动送出" in anew["banner"]
        assert anew["afterMs"] < COMES_UP_WITHIN_MS
    assert seen["counted"] == 1


@pytest.mark.scenario("S10")
async def test_two_machines_ten_minutes_apart_show_the_same_second_within_a_tenth(
    screens_server: RunningServer,
) -> None:
    seen = await play("clocks", screens_server, **await running_session(screens_server))
    ahead, behind = seen["wrong"]
    assert ahead - behind > 599_000, "the machines are wrong indeed"
    assert len(seen["apart"]) >= 5
    assert max(abs(one) for one in seen["apart"]) <= WITHIN_MS
    assert seen["shown"].startswith("7:")


async def test_a_wall_whose_token_is_revoked_says_so_and_shows_nothing_new(
    screens_server: RunningServer,
) -> None:
    lost = token_of(Role.LIVE_SCREEN, token_id="the-lost-wall")
    seen = await play(
        "revoked",
        screens_server,
        wallToken=lost,
        tokenId="the-lost-wall",
        **await running_session(screens_server),
    )
    assert "令牌已失效" in seen["banner"]
    assert seen["clocks"] == 0
