"""What units of the world are asked to disclose, and what was disputed of it."""

from typing import Any

from domain.people.roles import Role
from tests.api.world_communities import STAFF
from tests.api.world_ledger import Acting

WHY = {"reason": "情况有变"}
HEADS = {"UNIT": Role.UNIT_HEAD, "STREET": Role.STREET_HEAD}


async def disclose(maker: Acting, units: dict[str, str]) -> tuple[dict[str, str], str]:
    """By codes and ids of departments and streets; the last one's ids by the arguments' names.

    And the code of a request.
    """
    kept: dict[str, str] = {}
    ids = list(units.values())
    for code, key in units.items():
        kept |= await _one(maker, code, key, next(one for one in ids if one != key))
    return kept, kept.pop("requestCode")


async def _one(maker: Acting, code: str, key: str, other: str) -> dict[str, str]:
    which = "STREET" if code.startswith("STREET") else "UNIT"

    async def worker(name: str, /, **given: Any) -> dict[str, Any]:
        return await maker.act(name, STAFF[which], given, unit=code)

    async def head(name: str, /, **given: Any) -> dict[str, Any]:
        return await maker.act(name, HEADS[which], given, unit=code)

    codes: list[str] = []

    async def received() -> str:
        done = await worker(
            "receiveDisclosureRequest",
            unitId=key,
            title="学区划分方案",
            text="申请公开本年度学区划分方案。",
            applicantKind="CITIZEN",
            applicantName="申请人甲",
            applicantContact="某街某号",
            receivedBy="POST",
        )
        codes.append(done["DisclosureRequestReceived__code"])
        found: str = done["DisclosureRequestReceived__disclosureRequest"]["DisclosureRequest__id"]
        return found

    async def answered(request: str) -> None:
        await worker(
            "draftDisclosureAnswer",
            disclosureRequestId=request,
            result="PARTLY",
            answer="部分见附件。",
        )
        await head("reviewDisclosureRequest", disclosureRequestId=request)

    request = await received()
    it = {"disclosureRequestId": request}
    await worker("editDisclosureRequest", **it, applicantName="申请人乙", cityNumber="市1")
    await worker("registerDisclosureRequest", **it, cityNumber="市2026-1")
    await worker("tellDisclosureGaps", **it, gaps="请写明年份。")
    await worker("completeDisclosureRequest", **it, text="2026年的方案。")
    await worker("askThirdParty", **it)
    await worker("hearThirdParty", **it, thirdPartySays="AGREES")
    await worker("extendDisclosureRequest", **it, extendedBy=5, **WHY)
    await answered(request)
    await head("sendBackDisclosureRequest", **it, **WHY)
    await answered(request)
    await worker("answerDisclosureRequest", **it)
    await worker("archiveDisclosureRequest", **it)
    await worker("reopenDisclosureRequest", **it, **WHY)
    await answered(request)
    await worker("answerDisclosureRequest", **it)
    await worker("withdrawDisclosureRequest", disclosureRequestId=await received(), **WHY)
    moved = {"disclosureRequestId": await received()}
    await worker("registerDisclosureRequest", **moved)
    await worker("beginDisclosureRequest", **moved)
    await worker("extendDisclosureRequest", **moved, extendedBy=5, **WHY)
    await maker.act(
        "transferDisclosureRequest", Role.GO_STAFF, {**moved, "unitId": other, **WHY}, unit="GO"
    )

    async def recorded(kind: str) -> str:
        done = await worker(
            "recordDispute", unitId=key, **it, kind=kind, title="不服答复", filedOn="2026-12-01"
        )
        found: str = done["DisputeRecorded__dispute"]["Dispute__id"]
        return found

    dispute = await recorded("LITIGATION")
    suit = {"disputeId": dispute}
    lost = {"result": "LOST", "decidedOn": "2026-12-02"}
    await worker("editDispute", **suit, number="（2026）京01行初1号")
    await worker("decideDispute", **suit, **lost)
    await worker("reopenDispute", **suit, **WHY)
    await worker("decideDispute", **suit, **lost)
    await worker("performDispute", **suit, performedOn="2026-12-03")
    await worker("reportDispute", **suit, study="告知不全。")
    await worker("closeDispute", **suit)
    await worker("withdrawDispute", disputeId=await recorded("COMPLAINT"), **WHY)
    report = {"unitId": key, "year": 2026, "month": 11}
    done = await worker("submitDisclosureReport", **report, remarks="无争议。")
    found: str = done["DisclosureReportSubmitted__disclosureReport"]["DisclosureReport__id"]
    await worker("withdrawDisclosureReport", disclosureReportId=found, **WHY)
    await worker("submitDisclosureReport", **report)
    return {**it, **suit, "disclosureReportId": found, "requestCode": codes[0]}
