"""The rooms that are made of one kit: lists, matters and forms through a bad day."""

from domain.people.district import seed
from domain.sentiment.states import SentimentState
from tests.api.world import unit_ids
from tests.screens.driving import play
from tests.screens.rooms import reported
from tests.serving import RunningServer

TITLES = tuple(f"某小区供暖问题第{number}件，网民持续关注" for number in range(12))
NAMES = {one.code: one.name_zh for one in seed.units()}


async def test_a_list_says_what_it_shows_and_leads_back_to_ones_place(
    screens_server: RunningServer,
) -> None:
    await reported(screens_server, TITLES, known_hours_ago=30)
    seen = await play(
        "rooms",
        screens_server,
        cases=2 * len(TITLES),
        unit=unit_ids()["MUNI"],
        elsewhere=NAMES["DRC"],
    )
    assert seen["count"] == f"在办 {2 * len(TITLES)}"
    assert "换个词" in seen["nothing"]
    assert "清除筛选" in seen["nothing"]
    assert "kind=SUPERVISION" in seen["search"]
    assert "unitId=" in seen["search"]
    assert seen["chips"] == [f"承办单位：{NAMES['DRC']}", "类别：督查事项"]
    assert seen["cleared"] == ""
    assert "MOOD" in seen["junk"]
    assert "查无此项" in seen["junkUnit"]
    assert "没有此件" in seen["nowhere"] or "不存在" in seen["nowhere"]
    assert seen["fresh"] == "有 2 件新增"
    assert seen["stands"], "what comes in pushes nothing away"
    assert seen["arrived"], "the heading has the focus after a step into a matter"
    assert seen["byKeys"]
    assert seen["stops"] == 1
    assert seen["pages"] == 80, "as many lines as were asked for, after a reload too"
    assert seen["wide"] == {}
    assert {name: found for name, found in seen["axe"].items() if found} == {}


async def test_a_form_goes_on_through_what_befalls_it(screens_server: RunningServer) -> None:
    events = await reported(screens_server, ("某路段燃气管道施工", "某校门前道路积水"))
    seen = await play("forms", screens_server, events=events, unit=NAMES["MUNI"])
    assert seen["whileComposing"] == "", "pinyin on its way to being Chinese is no search"
    assert seen["sentWhileComposing"] == 0, "Enter ends the composing and sends nothing"
    assert "处需要修改" in seen["summary"]
    assert seen["level"] == "重大"
    assert "8:50" in seen["echo"]
    assert "星期五" in seen["echo"]
    assert "分钟前" in seen["echo"]
    assert seen["restored"] == {
        "title": "公园设施损坏",
        "unit": NAMES["MUNI"],
        "level": "重大",
    }
    assert seen["reports"] == 1, "sent twice under one id, done once"
    assert seen["waiting"] == 0, "one's own report is not kept back as new"
    assert seen["order"][0] == "publishRelease"
    assert SentimentState.ASSESSED.named.zh in seen["blocked"]
    assert SentimentState.ASSESSED.named.en in seen["blockedInEnglish"]
    assert seen["written"] == seen["inEnglish"] == "涉及面不大。"
    assert seen["rests"] == "true"
    assert seen["over"].startswith("超出")
    assert "办结" in seen["refused"]
    assert "OP/61a" in seen["refused"]
    assert seen["ownNews"] == 0, "what one did before one began to write is no news"
    assert seen["left"] == 0
    assert {name: found for name, found in seen["axe"].items() if found} == {}
