"""Activities of the world: every kind, every act, of two units; members come and suggest."""

from collections.abc import Mapping
from typing import Any

from domain.people.district import seed
from domain.people.roles import Role
from schema.relay import global_id
from tests.api.world_ledger import Acting

OFFICE = Role.GO_STAFF
KINDS = {
    "OpinionMeeting": "2026-03-17",
    "LeaderDispatch": "2026-05-19",
    "ThematicDiscussion": "2026-06-02",
    "JointSupervision": "2026-09-15",
    "SpecialSupervision": "2026-10-13",
    "SiteVerification": "2026-11-10",
}


def _member(number: int) -> str:
    return global_id("Representative", seed.representatives()[number - 1].id)


async def hold_activities(maker: Acting, units: Mapping[str, str]) -> dict[str, str]:
    """By units and their codes; an id for each argument that names an activity or a plan."""
    kept: dict[str, str] = {}
    last = ""
    for last, code in units.items():
        plan = await _plan(maker, last)
        for kind, day in KINDS.items():
            key = await _activity(maker, kind, (last, code), day, plan)
            kept |= {f"activity{kind}": key, "activityId": key, "planId": plan}
    cancelled = await _planned(maker, "ThematicDiscussion", last, "2026-12-01")
    await maker.act("cancelActivity", OFFICE, {"activityId": cancelled, "reason": "另行安排"})
    void = await _draft(maker, last)
    await maker.act("withdrawPlanDocument", OFFICE, {"planId": void, "reason": "重复"})
    return kept


async def _draft(maker: Acting, unit: str) -> str:
    given = {"unitId": unit, "kind": "WORK_PLAN", "year": 2026, "title": "年度工作计划"}
    done = await maker.act("draftPlanDocument", OFFICE, given)
    key: str = done["PlanDocumentDrafted__plan"]["PlanDocument__id"]
    return key


async def _plan(maker: Acting, unit: str) -> str:
    plan = {"planId": await _draft(maker, unit)}
    told = {**plan, "fileReference": "计字1号", "summary": "写入代表建议"}
    await maker.act("editPlanDocument", OFFICE, told)
    await maker.act("settlePlanDocument", OFFICE, plan)
    await maker.act("reopenPlanDocument", OFFICE, {**plan, "reason": "补充代表意见"})
    await maker.act("settlePlanDocument", OFFICE, plan)
    return plan["planId"]


async def _planned(maker: Acting, kind: str, unit: str, day: str) -> str:
    given: dict[str, Any] = {
        "unitId": unit,
        "subject": "听取代表意见",
        "matter": "养老服务驿站建设",
        "place": "一层会议室",
        "startsAt": f"{day}T14:00:00+08:00",
        "endsAt": f"{day}T16:00:00+08:00",
    }
    if kind == "LeaderDispatch":
        given["leaderId"] = global_id("Person", seed.seed_id("person", "L-DM1"))
    done = await maker.act(f"plan{kind}", OFFICE, given)
    found: Mapping[str, Any] = done[f"{kind}Planned__activity"]
    key: str = found[f"{kind}__id"]
    return key


async def _activity(maker: Acting, kind: str, host: tuple[str, str], day: str, plan: str) -> str:
    unit, code = host
    key = await _planned(maker, kind, unit, day)
    this = {"activityId": key}
    moved = {**this, "startsAt": f"{day}T15:00:00+08:00", "reason": "场地"}
    await maker.act("postponeActivity", OFFICE, moved)
    await maker.act("editActivity", OFFICE, {**this, "planId": plan})
    members = [_member(number) for number in (1, 2, 3)]
    done = await maker.act("inviteToActivity", OFFICE, {**this, "representativeIds": members})
    parts = [one["Participation__id"] for one in done["InvitedToActivity__participations"]]
    mine = {"participationId": parts[0]}
    shown = await maker.act("showCheckInCode", Role.REPRESENTATIVE, mine, representative=1)
    scanned = {**this, "code": shown["CheckInCodeShown__code"]}
    await maker.act("checkInToActivity", OFFICE, scanned)
    await maker.act("holdActivity", OFFICE, this)
    await maker.act("takeBackHolding", OFFICE, {**this, "reason": "录错"})
    await maker.act("holdActivity", OFFICE, this)
    text = {"title": "增设公厕", "content": "北门附近。", "source": "RESIDENT"}
    noted = {**this, **text, "representativeId": _member(1)}
    done = await maker.act("noteSuggestion", OFFICE, noted)
    suggestion = {"suggestionId": done["SuggestionNoted__suggestion"]["Suggestion__id"]}
    declined = {**suggestion, "reason": "规划已有安排"}
    await maker.act("declineSuggestion", Role.UNIT_STAFF, declined, unit=code)
    if kind in ("JointSupervision", "SpecialSupervision", "SiteVerification"):
        found = {"slowProgress": "两处", "problemsFound": "三项", "nextMeasures": "限期"}
        await maker.act("recordFindings", OFFICE, {**this, **found, "improvement": "已完成"})
    await maker.act("closeActivity", OFFICE, this)
    await maker.act("reopenActivity", OFFICE, {**this, "reason": "遗漏一人"})
    return key
