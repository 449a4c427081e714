"""What units of the world ask approval for, and how it was decided; a head's leave, too."""

from typing import Any

from domain.people.district import seed
from domain.people.roles import Role
from schema.relay import global_id
from tests.api.world_communities import STAFF
from tests.api.world_ledger import Acting
from tests.worlds.contacts_acts import person
from tests.worlds.office_acts import MAYOR

WHY = {"reason": "情况有变"}
AWAY = {"startsAt": "2026-12-01T08:00:00+08:00", "endsAt": "2026-12-31T20:00:00+08:00"}
DEPUTY = seed.seed_id("person", "L-DM4")
NUMBER = {"reference": "京西办〔2026〕6号"}


class Asking:
    """One unit's requests, and those who decide them."""

    def __init__(self, maker: Acting, code: str, key: str) -> None:
        """For a unit by its code and id."""
        self.maker, self.code, self.key = maker, code, key

    async def unit(self, name: str, /, **given: Any) -> dict[str, Any]:
        """By the unit's staff."""
        staff = STAFF["STREET" if self.code.startswith("STREET") else "UNIT"]
        return await self.maker.act(name, staff, given, unit=self.code)

    async def keeper(self, name: str, /, **given: Any) -> dict[str, Any]:
        """By the Government Office."""
        return await self.maker.act(name, Role.GO_STAFF, given, unit="GO")

    async def foreign(self, name: str, /, **given: Any) -> dict[str, Any]:
        """By the Foreign Affairs Office."""
        return await self.maker.act(name, Role.FAO, given, unit="FAO")

    async def mayor(self, name: str, /, **given: Any) -> dict[str, Any]:
        """By the mayor himself."""
        return await self.maker.act(name, Role.MAYOR, given, unit="DG", person_id=MAYOR)

    async def drafted(self, matter: str, **more: Any) -> str:
        """The id of a new request."""
        given = {"eventOn": "2027-02-26", **more}
        done = await self.unit(
            "draftApproval", unitId=self.key, matter=matter, title="请示", text="请批准。", **given
        )
        found: str = done["ApprovalDrafted__approvalRequest"]["ApprovalRequest__id"]
        return found

    async def filed(self, request: str) -> str:
        """The id of the first step of its last filing."""
        done = await self.unit("fileApproval", approvalRequestId=request)
        steps = done["ApprovalFiled__approvalRequest"]["ApprovalRequest__steps"]
        last = max(steps, key=lambda one: one["ApprovalStep__round"])
        found: str = last["ApprovalStep__id"]
        return found


async def ask_approval(maker: Acting, units: dict[str, str]) -> dict[str, str]:
    """By codes and ids of a department and a street; the last one's ids by the arguments' names."""
    kept: dict[str, str] = {}
    for code, key in units.items():
        kept = await _one(Asking(maker, code, key))
    return kept


async def _one(asks: Asking) -> dict[str, str]:
    event = await asks.drafted("CITY_LEADERS")
    await asks.unit("editApproval", approvalRequestId=event, text="请批准邀请。")
    await asks.filed(event)
    await asks.unit("takeBackApproval", approvalRequestId=event, **WHY)
    step = await asks.filed(event)
    handed = {"approverId": person(MAYOR), "reason": "核对"}
    await asks.keeper("handOverApprovalStep", approvalStepId=step, **handed)
    await asks.mayor("refuseApprovalStep", approvalStepId=step, opinion="不邀请")
    step = await asks.filed(event)
    await asks.mayor("approveApprovalStep", approvalStepId=step, opinion="同意")
    await asks.mayor("editApprovalStep", approvalStepId=step, opinion="同意一位")
    await asks.keeper("returnApproval", approvalRequestId=event, **WHY)
    await asks.unit("withdrawApproval", approvalRequestId=event, **WHY)
    foreign = await asks.drafted("FOREIGN_EVENT")
    step = await asks.filed(foreign)
    await asks.foreign("returnApprovalStep", approvalStepId=step, opinion="请补充日程")
    await asks.filed(foreign)
    joint = await asks.drafted("JOINT_EVENT")
    step = await asks.filed(joint)
    await asks.keeper("approveApprovalStep", approvalStepId=step, **NUMBER)
    if asks.code.startswith("STREET"):
        await _leave(asks)
    waiting = await asks.drafted("CITY_LEADERS")
    return {"approvalRequestId": waiting, "approvalStepId": await asks.filed(waiting)}


async def _leave(asks: Asking) -> None:
    """A deputy mayor goes, and is back."""
    given = {"matter": "ABSENCE", "title": "出差", "text": "参加会议。", "destination": "上海"}
    done = await asks.keeper(
        "draftApproval",
        unitId=global_id("Unit", seed.seed_id("unit", "DG")),
        travellerId=person(DEPUTY),
        **given,
        **AWAY,
    )
    key = done["ApprovalDrafted__approvalRequest"]["ApprovalRequest__id"]
    done = await asks.keeper("fileApproval", approvalRequestId=key)
    (step,) = done["ApprovalFiled__approvalRequest"]["ApprovalRequest__steps"]
    await asks.mayor("approveApprovalStep", approvalStepId=step["ApprovalStep__id"])
    back = {"returnedAt": "2026-12-17T20:00:00+08:00"}
    await asks.keeper("reportBackApproval", approvalRequestId=key, **back)
