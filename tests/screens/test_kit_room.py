"""A room that is of the kit alone, review sessions: its list and its forms through a bad day."""

import aiohttp

from domain.people.district import seed
from domain.people.roles import Role
from tests.api.world import unit_ids
from tests.asking import Asker
from tests.screens.driving import play
from tests.serving import RunningServer

NAMES = {one.code: one.name_zh for one in seed.units()}
UNITS = ("DRC", "FIN", "AUDIT")
CALL = """mutation ($i: OpenReviewSessionInput!) { openReviewSession(input: $i) { __typename } }"""
TITLES = ("=1+1", '他说"好"，再议', "年终评议会", "年中评议会", "试评", "2026年第一场")


async def test_a_form_of_the_kit_goes_through_a_bad_day(screens_server: RunningServer) -> None:
    names = [NAMES[code] for code in UNITS]
    seen = await play("kit_form", screens_server, units=names)
    assert "召开评议会" in seen["empty"], "an empty list says what to do"
    assert "有 3 处需要修改：名称、召开时间、述职单位" in seen["lacking"]
    assert "星期一" in seen["echo"]
    assert "没有这个单位" in seen["unknownUnit"]
    assert seen["afterEscape"] == ""
    assert seen["units"] == [names[0], names[2]]
    assert seen["noNumber"] == "请填写数字。"
    assert "应在3至" in seen["refused"]
    assert "from 3 to" in seen["refusedInEnglish"]
    assert seen["chineseReasons"] == [], "no reason stands in the language of before"
    assert seen["restored"] == [
        "年终现场述职评议会",
        "2026-12-28 09:00",
        names[0],
        names[2],
        "3",
    ]
    assert seen["requestIds"] == 1
    assert seen["called"] == [["年终现场述职评议会", 3, names[0], names[2]]]
    assert "公布结果" in seen["notYet"]
    assert seen["reasonsInEnglish"] == []
    assert seen["title"] == "年终述职评议会（改期）"
    assert "没有需要变更的内容" in seen["nothing"]
    assert "取消后不能恢复" in seen["question"]
    assert "已取消" in seen["blocked"]
    assert seen["kept"] == "因大雪延期，另行通知。"
    assert "无权使用" in seen["notFor"]
    assert seen["wide"] == {}
    assert {name: found for name, found in seen["axe"].items() if found} == {}


async def test_a_list_of_the_kit_stands_in_its_address(screens_server: RunningServer) -> None:
    await _called(screens_server)
    seen = await play("kit_list", screens_server, count=len(TITLES), older=2)
    assert seen["usual"] == TITLES[-1]
    assert seen["earliest"] == TITLES[0]
    assert seen["ordered"] == "?order=STARTS_AT"
    assert [one.split() for one in seen["counted"]] == [["2026", "4"], ["2025", "2"]]
    assert seen["narrowed"] == "?order=STARTS_AT&by=PERFORMANCE_YEAR&performanceYear=2025"
    assert seen["chips"] == ["考评年度：2025"]
    assert seen["fileName"].startswith("评议会 全部 2026-12-18 09")
    head, *lines = seen["file"].removeprefix("\ufeff").removesuffix("\r\n").split("\r\n")
    assert head == "状态,名称,考评年度,最低票数,召开时间,计分办法,结束"
    assert lines[0].startswith("已安排,'=1+1,2025,3,2025-12-01 09:00,")
    assert lines[1].startswith('已安排,"他说""好""，再议",2025,')
    assert len(lines) == 2, "what is shown, and no more"
    assert "再试一次" in seen["noFile"]
    assert seen["tooLong"] == "超出 1 字"
    assert not seen["notLookedFor"]
    assert "换个词" in seen["nothing"]
    assert seen["field"] == "empty"
    assert seen["again"] == seen["narrowed"]
    assert "Title" in seen["nightForm"]
    assert not any("\u4e00" <= one <= "\u9fff" for one in seen["nightForm"])
    assert seen["wide"] == {}
    assert {name: found for name, found in seen["axe"].items() if found} == {}


async def _called(server: RunningServer) -> None:
    """Sessions of two years, a month apart."""
    async with aiohttp.ClientSession() as http:
        asker = Asker(http, server)
        for number, title in enumerate(TITLES):
            year = 2025 if number < 2 else 2026
            given = {
                "title": title,
                "startsAt": f"{year}-12-{number + 1:02}T09:00:00+08:00",
                "performanceYear": year,
                "unitIds": [unit_ids()[code] for code in UNITS],
            }
            reply = await asker.ask(CALL, {"i": given}, role=Role.PERFORMANCE)
            assert reply.data["openReviewSession"]["__typename"] == "ReviewSessionOpened"
