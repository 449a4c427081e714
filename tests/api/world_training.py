"""Training of the world: courses in every state, who attended, who does openness work."""

from collections.abc import Mapping
from typing import Any

from domain.people.district import seed
from domain.people.roles import Role
from schema.relay import global_id
from tests.api.world_ledger import Acting

PEOPLE = [global_id("Person", one.person_id) for one in seed.representatives()[:2]]


async def train(maker: Acting, units: Mapping[str, str]) -> dict[str, str]:
    """All that is done for each unit; ids, of the last one, by the arguments that name them."""
    kept: dict[str, str] = {}
    for code, unit in units.items():
        street = code.startswith("STREET")
        role = Role.STREET_STAFF if street else Role.UNIT_STAFF
        own: dict[str, Any] = {"unit": code}
        plan = {
            "unitId": unit,
            "kind": "OPENNESS",
            "title": "政务公开培训",
            "startsAt": "2026-12-17T09:00:00+08:00",
            "minutes": 450,
        }

        async def planned(given: Mapping[str, Any] = plan) -> str:
            done = await maker.act("planTrainingCourse", Role.PERSONNEL, given)
            key: str = done["TrainingCoursePlanned__course"]["TrainingCourse__id"]
            return key

        named = {"unitId": unit, "validFrom": "2026-01-01"}
        for who, duty in zip(PEOPLE, ("STAFF", "LEADER"), strict=True):
            given = {**named, "personId": who, "duty": duty}
            done = await maker.act("nameOpennessStaff", Role.PERSONNEL, given)
            staff = done["OpennessStaffNamed__staff"]["OpennessStaff__id"]
            kept |= {"staffId": staff}
        ended = {"staffId": kept["staffId"], "validTo": "2026-12-31", "reason": "轮岗"}
        await maker.act("endOpennessStaff", Role.PERSONNEL, ended)
        off = {"courseId": await planned(), "reason": "讲师缺席"}
        await maker.act("cancelTrainingCourse", Role.PERSONNEL, off)
        key = await planned()
        edited = {"courseId": key, "title": "政务公开业务培训"}
        await maker.act("editTrainingCourse", Role.PERSONNEL, edited)
        await maker.act("holdTrainingCourse", Role.PERSONNEL, {"courseId": key})
        attended = {"courseId": key, "personIds": PEOPLE}
        await maker.act("enterAttendance", Role.PERSONNEL, attended)
        await maker.act("confirmTrainingCourse", role, {"courseId": key}, **own)
        back = {"courseId": key, "reason": "漏登"}
        await maker.act("reopenTrainingCourse", role, back, **own)
        await maker.act("confirmTrainingCourse", role, {"courseId": key}, **own)
        kept |= {"courseId": key}
    return kept
