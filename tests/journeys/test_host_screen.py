"""The screen of an activity moves with what happens to it and beside it (FS/3.1d, FS/4.1a)."""

from typing import Any

import pytest

from tests.journeys.demo_year import DemoYear, staff, unit, voice
from tests.journeys.meetings import come, invite, plan, suggest
from tests.journeys.watching import watching

CODE, AT = "DRC", "2026-03-10T14:00:00+08:00"
SCREEN = """
subscription ($a: ID!) { activityUpdated(activityId: $a) { activity {
  openSuggestionCount plan { state } draws { state }
  invitations { state representative { code } } suggestions { title state } } } }
"""


def _invited(frame: dict[str, Any]) -> dict[str, str]:
    rows = frame["activity"]["invitations"]
    return {one["representative"]["code"]: one["state"] for one in rows}


def _draws(frame: dict[str, Any]) -> list[str]:
    return [one["state"] for one in frame["activity"]["draws"]]


def _open(frame: dict[str, Any]) -> int:
    count: int = frame["activity"]["openSuggestionCount"]
    return count


def _states(frame: dict[str, Any]) -> dict[str, str]:
    return {one["title"]: one["state"] for one in frame["activity"]["suggestions"]}


@pytest.mark.clause("FS/2.3b", "FS/3.1d", "FS/4.1a")
async def test_answers_and_dispositions_reach_the_host_at_once(year: DemoYear) -> None:
    by = staff(CODE)
    given = {"unitId": unit(CODE), "kind": "WORK_PLAN", "year": 2026, "title": "年度工作计划"}
    plan_id = await year.made("draftPlanDocument", by, **given)
    activity = await plan(year, "OpinionMeeting", CODE, AT, planId=plan_id)
    sent = await invite(year, activity, (1, 2, 3), by)
    await year.stands_at(AT)
    async with watching(year, SCREEN, by, a=activity) as screen:
        wanted = dict.fromkeys(("R001", "R002", "R003"), "INVITED")
        await screen.until(_invited, wanted)
        await year.do("declineInvitation", voice(2), participationId=sent[2])
        await screen.until(_invited, wanted := {**wanted, "R002": "DECLINED"})
        await year.do("acceptInvitation", voice(3), participationId=sent[3])
        await screen.until(_invited, {**wanted, "R003": "ACCEPTED"})
        await year.do("settlePlanDocument", by, planId=plan_id)
        await screen.until(lambda frame: frame["activity"]["plan"]["state"], "SETTLED")
        drawn = {"unitId": unit(CODE), "activityId": activity, "places": 1}
        draw = await year.made("drawRepresentatives", by, **drawn)
        await screen.until(_draws, ["VALID"])
        await year.do("voidDraw", by, drawId=draw, reason="改期")
        await screen.until(
            lambda frame: [one["state"] for one in frame["activity"]["draws"]], ["VOID"]
        )
        await come(year, activity, sent, (1,), by)
        await year.do("holdActivity", by, activityId=activity)
        first, _ = [await suggest(year, activity, 1, title, by) for title in ("甲", "乙")]
        await screen.until(_open, 2)
        # As long as one is open the activity itself has not moved.
        await year.do("adoptSuggestion", by, suggestionId=first)
        await screen.until(_open, 1)
        await year.do("answerSuggestion", by, suggestionId=first, answer="已采纳。")
        await screen.until(_states, {"甲": "ANSWERED", "乙": "ASSIGNED"})
