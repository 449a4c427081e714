"""What a leader wanted done: assigned to units, answered, checked, closed; and one withdrawn."""

from typing import Any

from domain.people.roles import Role
from tests.api.world_communities import STAFF
from tests.api.world_ledger import Acting
from tests.worlds.contacts_acts import LEADER, person

WHY, DUE = {"reason": "情况有变"}, {"dueOn": "2027-03-31"}


async def instruct(maker: Acting, units: dict[str, str]) -> dict[str, str]:
    """By codes and ids of units; the id of one that waits by the argument's name."""

    async def checker(name: str, /, **given: Any) -> dict[str, Any]:
        return await maker.act(name, Role.SUPERVISION, given, unit="GO-SUP")

    async def recorded(title: str) -> str:
        done = await checker(
            "recordInstruction",
            leaderId=person(LEADER),
            title=title,
            text="请抓紧办理。",
            writtenOn="西政信〔2026〕12号",
            **DUE,
        )
        found: str = done["InstructionRecorded__instruction"]["Instruction__id"]
        return found

    key = await recorded("老旧小区加装电梯")
    await checker("editInstruction", instructionId=key, text="请于年内办理。")
    await checker("extendInstruction", instructionId=key, dueOn="2027-06-30", **WHY)
    done = await checker(
        "assignInstruction", instructionId=key, unitIds=list(units.values()), **DUE
    )
    items = done["InstructionAssigned__instruction"]["Instruction__items"]
    for item in items:
        code = item["SupervisionItem__unit"]["Unit__code"]
        staff = STAFF["STREET" if code.startswith("STREET") else "UNIT"]
        given = {"supervisionItemId": item["SupervisionItem__id"]}
        await maker.act("replySupervision", staff, {**given, "reply": "已加装。"}, unit=code)
        await checker("verifySupervision", **given)
        await checker("closeSupervision", **given)
    await checker("replyInstruction", instructionId=key, answer="均已加装。")
    await checker("takeBackInstruction", instructionId=key, **WHY)
    await checker("replyInstruction", instructionId=key, answer="均已加装。")
    await checker("reopenInstruction", instructionId=key, **WHY)
    await checker("replyInstruction", instructionId=key, answer="均已加装到位。")
    await checker("verifyInstruction", instructionId=key, opinion="属实")
    await checker("closeInstruction", instructionId=key)
    await checker("withdrawInstruction", instructionId=await recorded("重复批示"), **WHY)
    return {"instructionId": await recorded("背街小巷整治")}
