"""What units of the world are told to carry out, and how they were checked."""

from typing import Any

from domain.people.roles import Role
from tests.api.world_communities import STAFF
from tests.api.world_ledger import Acting

WHY, DUE = {"reason": "情况有变"}, {"dueOn": "2027-03-31"}


async def supervise(maker: Acting, units: dict[str, str]) -> dict[str, str]:
    """By codes and ids of departments and streets; the last one's id by the argument's name."""
    kept: dict[str, str] = {}
    for code, key in units.items():
        kept["supervisionItemId"] = await _one(maker, code, key)
    return kept


async def _one(maker: Acting, code: str, key: str) -> str:
    staff = STAFF["STREET" if code.startswith("STREET") else "UNIT"]

    async def checker(name: str, /, **given: Any) -> dict[str, Any]:
        return await maker.act(name, Role.SUPERVISION, given, unit="GO-SUP")

    async def worker(name: str, /, **given: Any) -> dict[str, Any]:
        return await maker.act(name, staff, given, unit=code)

    async def opened(title: str) -> str:
        done = await checker("openSupervision", unitId=key, title=title, text="暑期前完成。")
        found: str = done["SupervisionOpened__supervisionItem"]["SupervisionItem__id"]
        return found

    item = await opened("校舍加固")
    await checker("editSupervision", supervisionItemId=item, text="开学前完成。")
    await checker("assignSupervision", supervisionItemId=item, **DUE)
    await worker("returnSupervision", supervisionItemId=item, **WHY)
    await checker("assignSupervision", supervisionItemId=item, **DUE)
    await checker("extendSupervision", supervisionItemId=item, dueOn="2027-06-30", **WHY)
    await checker("suspendSupervision", supervisionItemId=item, **WHY)
    await checker("resumeSupervision", supervisionItemId=item, **DUE)
    await worker("replySupervision", supervisionItemId=item, reply="已加固。")
    await worker("takeBackSupervision", supervisionItemId=item, **WHY)
    await worker("replySupervision", supervisionItemId=item, reply="已加固。")
    await checker("reopenSupervision", supervisionItemId=item, **WHY, **DUE)
    await worker("replySupervision", supervisionItemId=item, reply="已全部加固。")
    await checker("verifySupervision", supervisionItemId=item, opinion="属实")
    await checker("closeSupervision", supervisionItemId=item)
    await checker("withdrawSupervision", supervisionItemId=await opened("重复立项"), **WHY)
    return item
