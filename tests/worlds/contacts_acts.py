"""Everything that is done with leaders' contacts, once, by its mutations."""

from typing import Any

from domain.people.district import seed
from domain.people.roles import Role
from schema.relay import global_id
from tests.worlds.office_acts import thing_id

LEADER, DEPUTY = (seed.seed_id("person", code) for code in ("L-DM1", "O-DEP"))
OTHER_LEADER = seed.seed_id("person", "L-DM2")
Did = Any
"""Does an act by name with its input, in a role; answers what was done."""


def person(key: Any) -> str:
    """A person's id as clients write it."""
    return global_id("Person", key)


async def keep_contacts(
    do: Did, *, street: str, unit: str, today: str, earlier: str
) -> dict[str, str]:
    """Links of a leader, visits, problems to their ends, a pair; ids by what acts call them."""

    async def by_office(name: str, /, **given: Any) -> str:
        return thing_id(await do(name, Role.GO_STAFF, given))

    async def by_deputy(name: str, /, **given: Any) -> str:
        return thing_id(await do(name, Role.GO_DEPUTY, given, person_id=DEPUTY))

    ids = {"leaderId": person(LEADER)}
    ids["communityId"] = await by_office("enterCommunity", name="丰汇园社区", unitId=street)
    await by_office("editCommunity", communityId=ids["communityId"], name="丰汇园")
    ids["enterpriseId"] = await by_office(
        "enterEnterprise", name="金融街一号公司", sme=True, unitId=unit
    )
    mine = {"enterpriseId": ids["enterpriseId"]}
    await by_office("editEnterprise", **mine, twoNew=True)
    card = {"serviceCard": "XC-0001", "contactName": "王女士", "contactPhone": "010-66000001"}
    await by_office("giveServiceCard", **mine, **card)
    await by_office("removeEnterprise", **mine, reason="迁址")
    await by_office("restoreEnterprise", **mine, reason="迁回")
    since: dict[str, Any] = {"leaderId": ids["leaderId"], "validFrom": earlier}
    await by_office("linkLeader", **since, **mine)
    await by_office("linkLeader", **since, communityId=ids["communityId"])
    ids["linkId"] = link = await by_office("linkLeader", **since, streetId=street)
    gone = await by_office("linkLeader", **{**since, "leaderId": person(OTHER_LEADER)}, **mine)
    await by_office("endLeaderLink", linkId=gone, validTo=today, endReason="分工调整")
    at = {"visitedAt": f"{today}T08:00:00+08:00", "linkId": link, "summary": "走访了解情况"}
    ids["visitId"] = visit = await by_office(
        "recordLeaderVisit", **at, aboutHotline=True, needs="停车", participants="城管委"
    )
    await by_office("editLeaderVisit", visitId=visit, form="ON_SITE_OFFICE")
    twice = await by_office("recordLeaderVisit", **at, aboutGovernance=True)
    await by_office("withdrawLeaderVisit", visitId=twice, reason="重复登记")
    ids["problemId"] = await _problems(
        by_office, link=link, visit=visit, unit=unit, street=street, earlier=earlier
    )
    ids["pairingId"] = pair = await by_office(
        "pairDeputies",
        deputyDirectorId=person(DEPUTY),
        deputyMayorId=person(LEADER),
        validFrom=earlier,
    )
    ids |= {"deputyDirectorId": person(DEPUTY), "deputyMayorId": person(LEADER)}
    ids |= {"levelOneOwnerId": person(LEADER), "levelTwoOwnerId": person(OTHER_LEADER)}
    over = await by_office(
        "pairDeputies",
        deputyDirectorId=person(DEPUTY),
        deputyMayorId=person(OTHER_LEADER),
        validFrom=earlier,
    )
    await by_office("endPairing", pairingId=over, validTo=today, endReason="轮换")
    matters = {"pairingId": pair, "matters": "协调供暖", "matterCount": 1}
    handed = {"handedOverAt": f"{today}T08:30:00+08:00", **matters}
    wrong = await by_deputy("recordHandover", **handed)
    await by_deputy("withdrawHandover", handoverId=wrong, reason="误记")
    ids["handoverId"] = await by_deputy("recordHandover", **handed)
    await by_deputy("editHandover", handoverId=ids["handoverId"], matterCount=2)
    month = {"year": int(today[:4]), "month": int(today[5:7])}
    wrong = await by_deputy("fileMatterReport", **month, **matters)
    await by_deputy("withdrawMatterReport", matterReportId=wrong, reason="误报")
    ids["matterReportId"] = await by_deputy("fileMatterReport", **month, **matters)
    await by_deputy("editMatterReport", matterReportId=ids["matterReportId"], matterCount=2)
    return ids


async def _problems(do: Did, *, link: str, visit: str, unit: str, street: str, earlier: str) -> str:
    """One that goes all the way, is reopened and handed over and back; one that is withdrawn."""
    raised = {"linkId": link, "kind": "COMMUNITY", "title": "停车难", "content": "车位不足。"}
    wrong = await do("raiseContactProblem", **raised)
    await do("withdrawContactProblem", problemId=wrong, reason="重复")
    one = {"problemId": await do("raiseContactProblem", **raised, visitId=visit)}
    await do("editContactProblem", **one, systemic=True)
    await do("assignContactProblem", **one, unitId=unit)
    await do("escalateContactProblem", **one, levelOneOwnerId=person(OTHER_LEADER))
    await do("raiseUpContactProblem", **one, levelTwoOwnerId=person(LEADER))
    await do("proposeContactProblem", **one, proposal="建立错时停车机制。")
    await do("solveContactProblem", **one, solution="新增车位三十个。")
    await do("feedBackContactProblem", **one, feedback="居民满意。")
    await do("closeContactProblem", **one)
    await do("reopenContactProblem", **one, reason="又被占用")
    taken = await do(
        "linkLeader", leaderId=person(OTHER_LEADER), validFrom=earlier, streetId=street
    )
    await do("handOverContactProblem", **one, linkId=taken)
    await do("handOverContactProblem", **one, linkId=link)
    await do("assignContactProblem", **one, unitId=unit)
    await do("solveContactProblem", **one, solution="新增车位三十个。")
    await do("feedBackContactProblem", **one, feedback="居民满意。")
    return str(one["problemId"])
