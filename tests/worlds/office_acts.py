"""Everything the Government Office does with people and units, once, by its mutations."""

from collections.abc import Mapping
from typing import Any

from domain.people.district import seed
from domain.people.roles import Role
from domain.people.units import UnitGroup
from schema.relay import global_id

MAYOR = seed.seed_id("person", "L-MAYOR")
REASON = "工作调整"
Did = Any
"""Does an act by name with its input, in a role; answers the id of the thing it tells of."""


def _id(of: str, kind: str, code: str) -> str:
    return global_id(of, seed.seed_id(kind, code))


def thing_id(done: Mapping[str, Any]) -> str:
    """The id of the one thing that an answer shows, whatever its fields are called there."""
    (thing,) = (one for one in done.values() if isinstance(one, dict))
    found: str = next(one for name, one in thing.items() if name.endswith("_id"))
    return found


async def do_everything(do: Did, *, today: str, tomorrow: str) -> dict[str, str]:
    """By staff of the office, the mayor granting what is his; ids of the things, by their types."""
    fin = _id("Unit", "unit", "FIN")
    person = await do("addPerson", name="卫知微")
    post = await do(
        "takeUpPost",
        personId=person,
        unitId=fin,
        title="副局长",
        titleEn="Deputy director",
        role="UNIT_STAFF",
        validFrom=today,
    )
    await do("leavePost", postId=post, validTo=today, endReason=REASON)
    ended = _id("Portfolio", "portfolio", "FIN")
    await do("endPortfolio", portfolioId=ended, validTo=today, endReason=REASON)
    leader = _id("Person", "person", "L-DM3")
    await do("assignPortfolio", leaderId=leader, unitId=fin, validFrom=tomorrow)
    group = await do(
        "declareUnitGroup", code="G-PILOT", name="试点单位", nameEn="Pilot", validFrom=today
    )
    related = global_id("UnitGroup", seed.seed_id("group", UnitGroup.RELATED.value))
    joins = {"unitId": fin, "validFrom": today, "reason": "涉及财政领域"}
    member = await do("addGroupMember", groupId=related, clause="OP/37", **joins)
    await do("removeGroupMember", memberId=member, validTo=today, endReason=REASON)
    binding = await do("bindClause", groupId=group, clause="OP/37", validFrom=today)
    await do("unbindClause", bindingId=binding, validTo=today, endReason=REASON)
    await do("addGroupMember", groupId=group, **joins)
    await do("endUnitGroup", groupId=group, validTo=today, endReason=REASON)
    mayor = global_id("Person", MAYOR)
    span = {"startsAt": f"{today}T00:00:00+08:00", "endsAt": f"{tomorrow}T00:00:00+08:00"}
    absence = await do("fileAbsence", personId=leader, reason="外出考察", **span)
    await do("endAbsence", absenceId=absence, endsAt=span["startsAt"])
    later = {"startsAt": span["endsAt"], "endsAt": f"{tomorrow}T20:00:00+08:00"}
    grant = await do(
        "draftAuthorization",
        grantorId=mayor,
        granteeId=leader,
        scope="CHAIR",
        subject="主持专题会议",
        **later,
    )
    await do("grantAuthorization", by=Role.MAYOR, authorizationId=grant)
    await do("endAuthorization", authorizationId=grant, endReason=REASON)
    return {
        "Person": person,
        "Post": post,
        "Portfolio": ended,
        "UnitGroup": group,
        "GroupMember": member,
        "GroupClause": binding,
        "Absence": absence,
        "Authorization": grant,
    }
