"""What the scenarios S03, S05, S07 and S08 say is done, by whom and when."""

from tests.journeys.demo_year import DemoYear, staff, unit
from tests.journeys.meetings import hold, suggest
from tests.journeys.quarters import draft, explain

S1, D1, D2, D3 = "STREET-01", "DRC", "FIN", "COM"
MARCH_17, MARCH_31 = "2026-03-17T14:00:00+08:00", "2026-03-31T15:00:00+08:00"
THREE = (1, 2, 3)


async def plan_of(year: DemoYear, code: str) -> str:
    """A unit's plan of the year, on which delegates are heard."""
    given = {"unitId": unit(code), "kind": "WORK_PLAN", "year": 2026, "title": "年度工作计划"}
    return await year.made("draftPlanDocument", staff(code), **given)


async def be_heard(year: DemoYear) -> tuple[str, list[str]]:
    """A meeting of D3 on 10 March with three suggestions, of three delegates (S07)."""
    at, plan = "2026-03-10T14:00:00+08:00", await plan_of(year, D3)
    activity = await hold(year, "OpinionMeeting", D3, at, invited=THREE, came=THREE, planId=plan)
    titles = zip(THREE, ("增设公厕", "延长开放时间", "拆除围墙"), strict=True)
    return activity, [await suggest(year, activity, *one, staff(D3)) for one in titles]


async def meet_two_of_three(year: DemoYear) -> str:
    """S1 plans its year and invites three on 17 March, and two come (S03)."""
    plan = await plan_of(year, S1)
    return await hold(year, "OpinionMeeting", S1, MARCH_17, invited=THREE, came=(1, 2), planId=plan)


async def meet_three_of_three(year: DemoYear) -> str:
    """S1 invites three on 31 March, and all come (S03)."""
    return await hold(year, "OpinionMeeting", S1, MARCH_31, invited=THREE, came=THREE)


async def act_out_of_season(year: DemoYear) -> tuple[str, str]:
    """D1 plans on 1 April and supervises on 15 July, with four delegates (S05)."""
    four = (1, 2, 3, 4)
    april = await hold(
        year, "OpinionMeeting", D1, "2026-04-01T10:00:00+08:00", invited=four, came=four
    )
    july = await hold(
        year, "JointSupervision", D1, "2026-07-15T10:00:00+08:00", invited=four, came=four
    )
    return april, july


async def supervise_on(year: DemoYear, day: str, number: int) -> str:
    """D1 supervises with one delegate (S05)."""
    at = f"{day}T10:00:00+08:00"
    return await hold(year, "JointSupervision", D1, at, invited=[number], came=[number])


LAST_SECOND, TOO_LATE = "2026-10-10T23:59:59+08:00", "2026-10-11T00:00:00+08:00"


async def report_at_the_last_second(year: DemoYear) -> tuple[str, str]:
    """D1 submits its third quarter in the last second, D2 in the next one (S08)."""
    await year.stands_at("2026-10-10T09:00:00+08:00")
    drafted = [await draft(year, one, 3) for one in (D1, D2)]
    for code, report, at in zip((D1, D2), drafted, (LAST_SECOND, TOO_LATE), strict=True):
        await explain(year, code, report)
        await year.stands_at(at)
        await year.do("submitQuarterlyReport", staff(code), quarterlyReportId=report)
    return drafted[0], drafted[1]
