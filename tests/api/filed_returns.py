"""Quarterly returns of the world: one of each state, by the units whose they are."""

from collections.abc import Mapping

from domain.people.roles import Role
from tests.api.world_ledger import Acting

STAFF, OFFICE = Role.UNIT_STAFF, Role.PERFORMANCE


async def file_returns(maker: Acting, units: Mapping[str, str]) -> dict[str, str]:
    """By units and their codes; the id of a return that is back at the last of them."""
    last = ""
    for unit, code in units.items():
        accepted = await _filed(maker, unit, code, quarter=1)
        await maker.act("acceptQuarterlyReport", OFFICE, accepted)
        await _filed(maker, unit, code, quarter=2)
        returned = await _filed(maker, unit, code, quarter=3)
        given = {**returned, "reason": "漏报一次活动"}
        await maker.act("returnQuarterlyReport", OFFICE, given)
        await maker.act("regenerateQuarterlyReport", STAFF, returned, unit=code)
        last = returned["quarterlyReportId"]
    return {"quarterlyReportId": last}


async def _filed(maker: Acting, unit: str, code: str, *, quarter: int) -> dict[str, str]:
    given = {"unitId": unit, "year": 2026, "quarter": quarter}
    done = await maker.act("draftQuarterlyReport", STAFF, given, unit=code)
    drafted = done["QuarterlyReportDrafted__quarterlyReport"]
    report = {"quarterlyReportId": drafted["QuarterlyReport__id"]}
    reasons = {
        "activitiesEmptyReason": "QuarterlyReport__activityCount",
        "delegatesEmptyReason": "QuarterlyReport__invitationCount",
        "opinionsEmptyReason": "QuarterlyReport__opinionCount",
    }
    empty = {name: "本季度无相关情况" for name, count in reasons.items() if not drafted[count]}
    if empty:
        await maker.act("explainEmptyParts", STAFF, {**report, **empty}, unit=code)
    await maker.act("submitQuarterlyReport", STAFF, report, unit=code)
    return report
