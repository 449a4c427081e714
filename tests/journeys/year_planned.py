"""January to April: the scheme, plans, members heard on them, the first return."""

from typing import Any

from tests.journeys.assessment import approved, commit
from tests.journeys.demo_year import (
    GOVERNMENT_OFFICE,
    OFFICE,
    DemoYear,
    head,
    member,
    staff,
    unit,
    voice,
)
from tests.journeys.ledger import cell_of, duty, figure, statement
from tests.journeys.meetings import come, hold, invite, plan, shown, suggest
from tests.journeys.quarters import draft, explain
from tests.journeys.quarters import shown as shown_report
from tests.journeys.watching import watching
from tests.journeys.year_cast import (
    COM,
    DISTRICT,
    EDU,
    IDLE,
    OWED,
    PROGRESS,
    STREET,
    SUPERVISION,
    TEN,
    UNITS,
    Notes,
    phase,
    phases,
    standings,
    submit,
)

MARCH_10 = "2026-03-10T14:00:00+08:00"
MINE = """
query ($id: ID!) { node(id: $id) { ... on Participation { state reason checkedInAt } } }
"""
PLAN = "query ($id: ID!) { node(id: $id) { ... on PlanDocument { state summary heardAt { id } } } }"
SUGGESTION = "query ($id: ID!) { node(id: $id) { ... on Suggestion { state outcome reason } } }"


async def make_plans(year: DemoYear, notes: Notes) -> None:
    """In January the scheme is approved, heads commit themselves, units draft their plans."""
    await year.stands_at("2026-01-12T09:00:00+08:00")
    async with watching(year, OWED, OFFICE, u=unit("PERF")) as own:

        def owed(frame: dict[str, Any]) -> str:
            return figure(duty(frame["statement"], "WR/3e"))

        assert owed(await own.next()) == "0/1 ON_TRACK"
        notes.scheme, notes.indicators = await approved(year)
        await own.until(owed, "1/1 MET")
    await commit(year, notes.indicators, UNITS)
    for code, kind in zip(UNITS, ("WORK_PLAN", "ANNUAL_TASKS", "PREPARATION_PLAN"), strict=True):
        given = {"unitId": unit(code), "kind": kind, "year": 2026, "title": "二〇二六年计划"}
        notes.plans[code] = await year.made("draftPlanDocument", staff(code), **given)
    await phases(year, "PLAN", dict.fromkeys(UNITS, phase("ON_TRACK", 2, 0)))
    await phases(year, "PROMOTE", dict.fromkeys(UNITS, phase("NOT_STARTED", 2, 0)))


async def hear_members(year: DemoYear, notes: Notes) -> None:
    """By the end of March each unit has heard members, and so has the district."""
    await _education(year, notes)
    await year.do("settlePlanDocument", staff(COM), planId=notes.plans[COM])
    at = "2026-03-17T14:00:00+08:00"
    held = await hold(
        year, "OpinionMeeting", COM, at, invited=(6, 7, 8), came=(6, 7), planId=notes.plans[COM]
    )
    # By default three invited are enough; that two came is warned of (CORRECTIONS 2).
    told = await shown(year, held, staff(COM))
    assert (told["countsForPhase"], told["isThinlyAttended"]) == (True, True)
    at, own = "2026-03-24T14:00:00+08:00", notes.plans[STREET]
    street = await hold(
        year, "OpinionMeeting", STREET, at, invited=(8, 9, 10), came=(8, 9, 10), planId=own
    )
    told = await shown(year, street, staff(STREET))
    assert (told["countsForPhase"], told["isThinlyAttended"]) == (True, False)
    await hold(
        year,
        "OpinionMeeting",
        DISTRICT,
        "2026-03-26T09:00:00+08:00",
        invited=TEN,
        came=(1, 5, 10),
        by=GOVERNMENT_OFFICE,
    )
    own_duty = duty(await statement(year, DISTRICT, GOVERNMENT_OFFICE), "FS/3.1b.district")
    assert figure(own_duty) == "1/1 MET"

    await year.stands_at("2026-03-31T23:59:59+08:00")
    await phases(year, "PLAN", {IDLE: phase("AT_RISK", 2, 0)})
    await year.stands_at("2026-04-01T00:00:00+08:00")
    heard = dict.fromkeys(UNITS, phase("MET", 2, 2, held=1, counted=1))
    await phases(year, "PLAN", heard | {IDLE: phase("MISSED", 2, 0)})
    await standings(year, "FS/3.1b", dict.fromkeys(UNITS, "1/1 MET") | {IDLE: "0/1 MISSED"})


async def _education(year: DemoYear, notes: Notes) -> None:
    by, plan_id = staff(EDU), notes.plans[EDU]
    async with (
        watching(year, PROGRESS, SUPERVISION) as office,
        watching(year, OWED, head(EDU), u=unit(EDU)) as own,
    ):

        def here(frame: dict[str, Any]) -> dict[str, Any]:
            return cell_of(frame["progress"], EDU, "PLAN")

        def owed(frame: dict[str, Any]) -> str:
            return figure(duty(frame["statement"], "FS/3.1b"))

        assert here(await office.next()) == phase("ON_TRACK", 2, 0)
        assert owed(await own.next()) == "0/1 ON_TRACK"
        meeting = await plan(year, "OpinionMeeting", EDU, MARCH_10, planId=plan_id)
        await office.until(here, phase("ON_TRACK", 2, 0, planned=1))
        few = await year.refused(
            "inviteToActivity",
            by,
            activityId=meeting,
            representativeIds=[member(1), member(2)],
        )
        assert [(one["code"], one["clause"]) for one in few] == [
            ("INVITEES_BELOW_MINIMUM", "FS/3.1c")
        ]
        sent = await invite(year, meeting, (1, 2, 3, 4), by)
        away = {"participationId": sent[4], "reason": "出差"}
        # Nobody answers for another, or learns that the other is invited.
        assert await year.codes("declineInvitation", voice(3), **away) == ["NOT_FOUND"]
        await year.do("declineInvitation", voice(4), **away)
        await year.stands_at(MARCH_10)
        await come(year, meeting, sent, (1, 2, 3), by)
        await year.do("holdActivity", by, activityId=meeting)
        # Of what is left none can be at risk: each meeting invited three.
        await office.until(here, phase("ON_TRACK", 2, 1, held=1, counted=1))
        await own.until(owed, "1/1 MET")
    answers = {number: await year.ask(MINE, voice(number), id=sent[number]) for number in (1, 4)}
    assert (answers[1]["state"], answers[1]["checkedInAt"]) == ("ATTENDED", MARCH_10)
    assert (answers[4]["state"], answers[4]["reason"]) == ("DECLINED", "出差")
    await _worked_in(year, meeting, plan_id)


async def _worked_in(year: DemoYear, meeting: str, plan_id: str) -> None:
    """What was adopted stands in the plan; the meeting is closed, and authors are answered."""
    by = staff(EDU)
    adopted = await suggest(year, meeting, 1, "增加课后托管", by)
    declined = await suggest(year, meeting, 2, "取消期中测验", by)
    await year.do("adoptSuggestion", by, suggestionId=adopted)
    assert await year.codes("closeActivity", by, activityId=meeting) == ["SUGGESTIONS_OPEN"]
    why = "由学校自主安排"
    await year.do("declineSuggestion", by, suggestionId=declined, reason=why)
    await year.do("editPlanDocument", by, planId=plan_id, summary="写入课后托管")
    await year.do("settlePlanDocument", by, planId=plan_id)
    await year.do("closeActivity", by, activityId=meeting)
    settled = await year.ask(PLAN, by, id=plan_id)
    assert settled == {"state": "SETTLED", "summary": "写入课后托管", "heardAt": [{"id": meeting}]}
    for number, key, outcome, reason in (
        (1, adopted, "ADOPTED", None),
        (2, declined, "NOT_ADOPTED", why),
    ):
        told = await year.ask(SUGGESTION, voice(number), id=key)
        assert told == {"state": "ANSWERED", "outcome": outcome, "reason": reason}
        assert await year.ask(SUGGESTION, voice(5), id=key) is None


async def report_first_quarter(year: DemoYear) -> None:
    """One in time, one sent back and put right after the day, one late (FS/4.2b, CORRECTIONS 2)."""
    report = await submit(year, EDU, 1, at="2026-04-03T09:00:00+08:00")
    told = await shown_report(year, report, OFFICE)
    figures = {
        "activityCount": 1,
        "countedCount": 1,
        "delegateCount": 4,
        "invitationCount": 4,
        "attendanceCount": 3,
        "opinionCount": 2,
        "adoptedCount": 1,
        "partlyAdoptedCount": 0,
        "notAdoptedCount": 1,
        "openCount": 0,
    }
    assert {name: told[name] for name in figures} == figures
    assert told["state"] == "ACCEPTED"

    returned = {"quarterlyReportId": await draft(year, COM, 1)}
    await explain(year, COM, returned["quarterlyReportId"])
    await year.do("submitQuarterlyReport", staff(COM), **returned)
    await year.do("returnQuarterlyReport", OFFICE, **returned, reason="漏报代表姓名")
    # Two returns are due in the months of promotion; what was sent back counts no more.
    wanted = {EDU: "1/2 ON_TRACK", COM: "0/2 AT_RISK"}
    await standings(year, "FS/4.2b", wanted, "PROMOTE")
    # The day is Friday 10 April.
    await submit(year, STREET, 1, at="2026-04-11T00:00:00+08:00")
    await year.stands_at("2026-04-13T09:00:00+08:00")
    await year.do("submitQuarterlyReport", staff(COM), **returned)
    for code, status in ((EDU, "1/1 MET"), (COM, "1/1 MET"), (STREET, "1/1 MET_LATE")):
        found = await statement(year, code, head(code))
        assert figure(duty(found, "FS/4.2b", first_on="2026-01-01")) == status
