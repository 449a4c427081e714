"""What units of the world have to put right: opened by three offices, each in another state."""

from typing import Any

from domain.people.roles import Role
from tests.api.world_communities import STAFF
from tests.api.world_ledger import Acting

OFFICES = (
    ("INSPECTION", Role.SUPERVISION, "GO-SUP"),
    ("AUDIT", Role.AUDIT, "AUDIT"),
    ("OPENNESS_CHECK", Role.GO_STAFF, "GO"),
)
WHY = {"reason": "情况有变"}


async def put_right(maker: Acting, units: dict[str, str], suggestion: str) -> dict[str, str]:
    """By codes and ids of departments and streets; ids by the arguments that name them."""
    kept: dict[str, str] = {}
    proposal = {"sourceKind": "PROPOSAL", "suggestionId": suggestion, "title": "护学岗"}
    for key in units.values():
        given = {**proposal, "unitId": key, "text": "增设护学岗。"}
        await maker.act("openRectification", Role.PERFORMANCE, given, unit="PERF")
    for code, key in units.items():
        for source, office, of in OFFICES:
            kept |= await _one(maker, code, key, source=source, checks=(office, of))
    return kept


async def _one(
    maker: Acting, code: str, key: str, *, source: str, checks: tuple[Role, str]
) -> dict[str, str]:
    staff = STAFF["STREET" if code.startswith("STREET") else "UNIT"]

    async def checker(name: str, /, **given: Any) -> dict[str, Any]:
        return await maker.act(name, checks[0], given, unit=checks[1])

    async def worker(name: str, /, **given: Any) -> dict[str, Any]:
        return await maker.act(name, staff, given, unit=code)

    async def opened(title: str) -> str:
        done = await checker(
            "openRectification", unitId=key, sourceKind=source, title=title, text="占道停车。"
        )
        found: str = done["RectificationOpened__item"]["RectificationItem__id"]
        return found

    item = await opened("校门前占道")
    await worker("returnRectification", itemId=item, **WHY)
    await checker("refileRectification", itemId=item, **WHY)
    await checker("editRectification", itemId=item, text="放学时段占道停车。")
    await checker("extendRectification", itemId=item, dueOn="2027-06-30", **WHY)
    await worker("acceptRectification", itemId=item)
    await worker("beginRectification", itemId=item)
    actions = [
        (await worker("recordRectificationAction", itemId=item, content=what, proof="照片"))[
            "RectificationActionRecorded__action"
        ]["RectificationAction__id"]
        for what in ("错峰放学。", "设护学岗。")
    ]
    await worker("withdrawRectificationAction", itemId=item, actionId=actions[1], **WHY)
    await worker("submitRectification", itemId=item, outcome="已疏导。")
    await worker("takeBackRectification", itemId=item, **WHY)
    await worker("submitRectification", itemId=item, outcome="已疏导。")
    await checker("reopenRectification", itemId=item, **WHY)
    await worker("beginRectification", itemId=item)
    await worker("submitRectification", itemId=item, outcome="已全部疏导。")
    await worker(
        "reportRectification", itemId=item, reportedOn="2026-12-18", reportRef="〔2026〕7号"
    )
    await checker("verifyRectification", itemId=item, opinion="属实")
    await checker("closeRectification", itemId=item)
    await checker("withdrawRectification", itemId=await opened("重复立项"), **WHY)
    return {"itemId": await opened("尚未受理"), "actionId": actions[0]}
