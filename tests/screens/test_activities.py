"""Activities in a browser: planned, invited to, answered on phones, held, closed, by clicking."""

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from domain.activities.problems import ActivityCode
from domain.people.district import seed
from domain.people.roles import Role
from domain.problems import ProblemCode
from tests.api.world import unit_ids
from tests.asking import Asker
from tests.screens.driving import play
from tests.serving import RunningServer, database_copy, serving, token_of

MAY = "2026-05-18T09:00:00+08:00 x1"
UNIT = "EDU"
MEMBERS = 4
SUBJECT = "重点任务推进专题研讨"


@pytest_asyncio.fixture
async def may_server(
    admin_credentials: dict[str, Any], worker_id: str
) -> AsyncIterator[RunningServer]:
    """A server on a morning in the months of joint promotion."""
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_activities") as credentials,
        serving(credentials, demo_clock=MAY) as server,
    ):
        yield server


def _given() -> dict[str, Any]:
    members = seed.representatives()[:MEMBERS]
    return {
        "staff": token_of(Role.UNIT_STAFF, unit=UNIT),
        "members": [
            {"name": one.name, "token": token_of(Role.REPRESENTATIVE, representative=number)}
            for number, one in enumerate(members, start=1)
        ],
        "subject": SUBJECT,
    }


@pytest.mark.clause("FS/3.2d", "FS/3.2e", "FS/3.2f", "FS/4.1a")
@pytest.mark.scenario("S07")
async def test_an_activity_goes_from_its_plan_to_its_end_through_every_mishap(
    may_server: RunningServer,
) -> None:
    seen = await play("activities", may_server, **_given())
    assert (seen["leadersBefore"], seen["written"]) == (0, "2026-05-18 09:00")
    assert "还没有活动" in seen["empty"]
    assert seen["planned"] == 1, "a double click plans one"
    wanted = ActivityCode.INVITEES_BELOW_MINIMUM.zh.format(least=3, found=2)
    assert wanted in seen["tooFew"]
    assert seen["atField"], "the refusal stands at its field"
    assert seen["invited"] == 3, (
        "an answer that was lost is asked for again, and nothing done twice"
    )
    assert seen["sentIds"] == 1
    assert seen["accepted"] == 1
    assert "已接受" in seen["hostSaw"]
    assert "当天另有会议" in seen["hostSawWhy"]
    assert "已有变化" in seen["stale"] or "不能" in seen["stale"]
    assert seen["staleRests"] == "true"
    assert ActivityCode.CHECK_IN_CODE_UNKNOWN.zh in seen["wrongCode"]
    assert seen["members"][0] in seen["came"]
    assert "已到场" in seen["phoneSaw"]
    assert seen["present"] == 2
    assert "计入本阶段" in seen["counts"]
    assert "少于" in seen["counts"], "fewer came than were to be invited, which is told"
    assert ProblemCode.REASON_REQUIRED.zh in seen["noReason"]
    assert "未处理" in seen["notYet"]
    assert seen["state"] == "CLOSED"
    assert seen["outcomes"] == ["ADOPTED", "NOT_ADOPTED"]
    assert "采纳" in seen["answered"], "whoever suggested something is told"
    assert seen["drawn"] == 3
    assert seen["axe"] == {}
    assert seen["wide"] == []


PLAN = """mutation ($i: PlanOpinionMeetingInput!) {
  planOpinionMeeting(input: $i) { ... on OpinionMeetingPlanned { activity { id } } } }"""


@pytest.mark.clause("FS/3.1b")
async def test_a_month_is_read_by_keys_and_narrowed_like_the_list(
    may_server: RunningServer,
) -> None:
    days = ("2026-05-18", "2026-05-18", "2026-05-18", "2026-05-18", "2026-05-31", "2026-06-01")
    async with aiohttp.ClientSession() as http:
        asker = Asker(http, may_server)
        for number, day in enumerate(days):
            given = {
                "unitId": unit_ids()[UNIT if number % 2 == 0 else "FIN"],
                "subject": f"听取意见会第{number}场",
                # The last minute of a day in the district, and the first.
                "startsAt": f"{day}T{'23:59' if number < 5 else '00:00'}:00+08:00",
            }
            reply = await asker.ask(PLAN, {"i": given}, role=Role.GO_STAFF)
            assert reply.data["planOpinionMeeting"]["activity"]["id"]
    seen = await play(
        "calendar", may_server, office=token_of(Role.GO_STAFF), unit=unit_ids()[UNIT], **_given()
    )
    assert seen["count"] == "5 项"
    assert seen["today"].startswith("5月18日星期一，今天，4 项")
    assert "筹备中" in seen["today"], "how it stands is told in words"
    assert seen["signs"] == "○○○+1", "and by signs, not by colour"
    assert seen["lines"] == 4
    assert seen["byKeys"] == ["2026-05-25", "2026-05-31", "2026-06-30", "2026-06-01"]
    assert seen["stops"] == 1, "a month is one stop of Tab"
    assert seen["june"] == ["听取意见会第5场"]
    assert seen["narrowed"] == "3 项"
    assert seen["none"]
    assert seen["address"] == "?as=calendar&day=2026-05-31"
    assert seen["fresh"], "what is planned meanwhile appears by itself"
    assert seen["units"] == ["区教委"], "a unit sees its own"
    assert seen["axe"] == {}
    assert seen["wide"] == []
