"""Communities of the world: versions of the duty list, requests in every state, tasks."""

from typing import Any

from domain.people.roles import Role
from tests.api.world_ledger import Acting

STAFF = {"UNIT": Role.UNIT_STAFF, "STREET": Role.STREET_STAFF}
TODAY, LATER = "2026-12-18", "2026-12-20"


async def ask_communities(
    maker: Acting, *, unit: tuple[str, str], street: tuple[str, str], community: str
) -> dict[str, str]:
    """By codes and ids of a department and a street; ids by the arguments that name them."""
    kept = await _lists(maker, unit[1])
    for code, key in (street, unit):
        given = {"unitId": key, "streetId": street[1], "communityIds": [community]}
        kept |= await _requests(maker, code, given | {"dutyId": kept["dutyId"]})
        kept |= await _tasks(maker, code, key, kept, street=street[1], community=community)
    return kept


async def _lists(maker: Acting, lead: str) -> dict[str, str]:
    async def do(name: str, given: Any, by: Role = Role.GO_STAFF) -> dict[str, Any]:
        done = await maker.act(name, by, given)
        found: dict[str, Any] = done[f"{done['__typename']}__dutyList"]
        return found

    async def drafted(**more: str) -> str:
        found = await do("draftCommunityDutyList", {"title": "社区职责清单", **more})
        key: str = found["CommunityDutyList__id"]
        return key

    async def published(key: str, first: str) -> dict[str, Any]:
        given = {"dutyListId": key, "validFrom": first}
        return await do("publishCommunityDutyList", given, Role.GO_DIRECTOR)

    old = await drafted()
    duty = {"dutyListId": old, "basis": "居民委员会组织法", "leadUnitId": lead}
    for number, text in ((1, "组织居民议事。"), (2, "调解民间纠纷。")):
        await do("putCommunityDuty", {**duty, "number": number, "text": text})
    await do("strikeCommunityDuty", {"dutyListId": old, "number": 2})
    await do("editCommunityDutyList", {"dutyListId": old, "title": "社区职责清单（首版）"})
    found = await published(old, TODAY)
    key = found["CommunityDutyList__duties"][0]["CommunityDuty__id"]
    await published(await drafted(copiedFromId=old), LATER)
    void = {"dutyListId": await drafted(copiedFromId=old), "reason": "并入他稿"}
    await do("discardCommunityDutyList", void)
    draft = await drafted(copiedFromId=old)
    return {"dutyListId": draft, "copiedFromId": old, "dutyId": key}


async def _requests(maker: Acting, code: str, given: dict[str, Any]) -> dict[str, str]:
    role = STAFF["STREET" if code.startswith("STREET") else "UNIT"]

    async def asks(name: str, asked: Any) -> str:
        done = await maker.act(name, role, asked, unit=code)
        key: str = done[f"{done['__typename']}__request"]["AdmissionRequest__id"]
        return key

    async def filed() -> dict[str, str]:
        texts = {"title": "学龄儿童摸底", "content": "入户登记。", "grounds": "社区掌握住户情况。",
                 "support": "派员并承担费用。", "validFrom": TODAY, "validTo": LATER}  # fmt: skip
        return {"admissionRequestId": await asks("fileAdmissionRequest", {**given, **texts})}

    async def decides(name: str, one: dict[str, str], **more: str) -> None:
        await maker.act(name, Role.GO_DEPUTY, {**one, **more})

    await asks("withdrawAdmissionRequest", {**await filed(), "reason": "不再需要"})
    back = await filed()
    await decides("returnAdmissionRequest", back, reason="请说明经费")
    await asks("editAdmissionRequest", {**back, "support": "每社区两人。"})
    await asks("refileAdmissionRequest", back)
    await decides("refuseAdmissionRequest", back, reason="应由部门自办")
    over = await filed()
    await decides("approveAdmissionRequest", over)
    await decides("revokeAdmission", over, reason="保障不到位")
    admitted = await filed()
    await decides("approveAdmissionRequest", admitted)
    return {**admitted, "admissionId": admitted["admissionRequestId"]}


async def _tasks(
    maker: Acting, code: str, unit: str, kept: dict[str, str], *, street: str, community: str
) -> dict[str, str]:
    role = STAFF["STREET" if code.startswith("STREET") else "UNIT"]
    given = {"unitId": unit, "streetId": street, "communityId": community, "title": "登记"}
    bases = {"admissionId": kept["admissionId"], "dutyId": kept["dutyId"]}
    key = ""
    for name, more in (
        ("closeCommunityTask", {}),
        ("takeBackCommunityTask", {"reason": "改由部门自办"}),
    ):
        done = await maker.act("handOverCommunityTask", role, {**given, **bases}, unit=code)
        key = done["CommunityTaskHandedOver__task"]["CommunityTask__id"]
        await maker.act(name, role, {"taskId": key, **more}, unit=code)
    return {"taskId": key}
