"""Quarterly returns: generated, explained where empty, submitted."""

from typing import Any

from tests.journeys.demo_year import DemoYear, Who, staff, unit

SHOWN = """
query ($id: ID!) { node(id: $id) { ... on QuarterlyReport {
  state activityCount countedCount delegateCount invitationCount attendanceCount opinionCount
  adoptedCount partlyAdoptedCount notAdoptedCount openCount firstSubmittedAt submittedAt } } }
"""
PARTS = {
    "activitiesEmptyReason": "activityCount",
    "delegatesEmptyReason": "invitationCount",
    "opinionsEmptyReason": "opinionCount",
}


async def draft(year: DemoYear, code: str, quarter: int, *, of: int = 2026) -> str:
    """A return of a unit's records."""
    given = {"unitId": unit(code), "year": of, "quarter": quarter}
    return await year.made("draftQuarterlyReport", staff(code), **given)


async def explain(year: DemoYear, code: str, report: str, *but: str) -> None:
    """Say why parts are empty, those aside that are left out."""
    told = await shown(year, report, staff(code))
    empty = [name for name, count in PARTS.items() if told[count] == 0 and name not in but]
    if empty:
        reasons = dict.fromkeys(empty, "本季度无相关情况")
        await year.do("explainEmptyParts", staff(code), quarterlyReportId=report, **reasons)


async def submit(year: DemoYear, code: str, quarter: int) -> str:
    """A return that is whole, submitted now."""
    report = await draft(year, code, quarter)
    await explain(year, code, report)
    await year.do("submitQuarterlyReport", staff(code), quarterlyReportId=report)
    return report


async def shown(year: DemoYear, report: str, by: Who) -> dict[str, Any]:
    """What a return tells."""
    found: dict[str, Any] = await year.ask(SHOWN, by, id=report)
    return found
