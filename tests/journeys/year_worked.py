"""April to November: a draw, dispatches, discussions, supervision, and what became of all that."""

from typing import Any

from tests.journeys.demo_year import (
    GOVERNMENT_OFFICE,
    OFFICE,
    PUBLIC,
    DemoYear,
    Who,
    head,
    person,
    staff,
    unit,
    voice,
)
from tests.journeys.ledger import duty, figure, statement
from tests.journeys.meetings import FINDINGS, come, hold, plan, shown, suggest
from tests.journeys.quarters import shown as shown_report
from tests.journeys.watching import watching
from tests.journeys.year_cast import (
    ANSWERED,
    COM,
    EDU,
    IDLE,
    IDLE_LEADER,
    LEADERS,
    OWED,
    STREET,
    UNITS,
    phase,
    phases,
    standings,
    submit,
)

DRAW = """
query ($id: ID!) { node(id: $id) { ... on RepresentativeDraw { isVerified leftOutCount places
  pool { code } drawn { code } } } }
"""
INVITED = """
query ($id: ID!) { node(id: $id) { ... on Activity {
  invitations { id representative { code } } } } }
"""
MEETING = "ThematicDiscussion"
AFFILIATED = 5
"""R005 belongs to the unit for education."""


async def dispatch_and_discuss(year: DemoYear) -> None:
    """Two leaders dispatch; of three units two hold both of their discussions (FS/3.2)."""
    await _dispatch(year, "L-DM3", EDU, "2026-05-19T09:00:00+08:00", (1, 2, 3))
    await _discuss_with_drawn(year, "2026-05-26T14:00:00+08:00")
    await _dispatch(year, "L-DM2", COM, "2026-06-09T09:00:00+08:00", (6, 7, 8))
    for code, day, members in (
        (EDU, "2026-06-16", (2, 3, 4)),
        (COM, "2026-06-23", (6, 7, 9)),
        (STREET, "2026-07-07", (8, 9, 10)),
    ):
        at = f"{day}T14:00:00+08:00"
        await hold(year, MEETING, code, at, invited=members, came=members[:2])
    reports = [await submit(year, code, 2, at="2026-07-10T23:59:59+08:00") for code in UNITS]
    told = [await shown_report(year, one, OFFICE) for one in reports]
    # The dispatch and two discussions, a dispatch and one; the street's first was in July.
    assert [one["activityCount"] for one in told] == [3, 2, 0]
    assert [one["invitationCount"] for one in told] == [3 + 5 + 3, 3 + 3, 0]
    at = "2026-08-18T14:00:00+08:00"
    await hold(year, MEETING, STREET, at, invited=(1, 9, 10), came=(1, 9, 10))

    await year.stands_at("2026-09-01T00:00:00+08:00")
    await phases(
        year,
        "PROMOTE",
        {
            EDU: phase("MET", 2, 2, held=3, counted=3),
            COM: phase("MISSED", 2, 1, held=2, counted=2),
            STREET: phase("MET", 2, 2, held=2, counted=2),
            IDLE: phase("MISSED", 2, 0),
        },
    )
    wanted = {EDU: "1/1 MET", COM: "0/1 MISSED", STREET: "1/1 MET", IDLE: "0/1 MISSED"}
    await standings(year, "FS/3.2d", wanted)
    for code, by in LEADERS.items():
        assert await _of_leader(year, code, by) == "1/1 MET"
    assert await _of_leader(year, IDLE_LEADER, OFFICE) == "0/1 MISSED"


async def _dispatch(
    year: DemoYear, leader: str, code: str, at: str, members: tuple[int, ...]
) -> None:
    by = LEADERS[leader]
    assert (await _of_leader(year, leader, by)).startswith("0/1 ")
    held = await hold(
        year,
        "LeaderDispatch",
        code,
        at,
        invited=members,
        came=members,
        by=GOVERNMENT_OFFICE,
        leaderId=person(leader),
    )
    assert (await shown(year, held, by))["countsForPhase"] is True
    assert await _of_leader(year, leader, by) == "1/1 MET"


async def _of_leader(year: DemoYear, code: str, by: Who) -> str:
    owed = await year.pages(
        "obligations",
        "duty status counted required",
        by,
        year="2026",
        filter=f'{{personId: "{person(code)}", clause: "FS/3.2b"}}',
    )
    (found,) = (figure(one) for one in owed if one["duty"] == "FS/3.2b")
    return found


async def _discuss_with_drawn(year: DemoYear, at: str) -> None:
    """Five are drawn before everybody's eyes, nobody of the unit itself (FS/2.3b)."""
    by = staff(EDU)
    activity = await plan(year, MEETING, EDU, at)
    drawn = await year.made(
        "drawRepresentatives", by, unitId=unit(EDU), activityId=activity, places=5
    )
    public = await year.ask(DRAW, PUBLIC, id=drawn)
    assert (public["isVerified"], public["places"], public["leftOutCount"]) == (True, 5, 1)
    pool = {one["code"] for one in public["pool"]}
    assert len(pool) == 99
    assert f"R{AFFILIATED:03}" not in pool
    lots = {one["code"] for one in public["drawn"]}
    assert len(lots) == 5
    assert lots < pool
    await year.do("inviteToActivity", by, activityId=activity, drawId=drawn)
    found = await year.ask(INVITED, by, id=activity)
    invited = {int(one["representative"]["code"][1:]): one["id"] for one in found["invitations"]}
    assert {f"R{number:03}" for number in invited} == lots
    async with watching(year, OWED, head(EDU), u=unit(EDU)) as own:

        def owed(frame: dict[str, Any]) -> str:
            return figure(duty(frame["statement"], "FS/3.2d"))

        assert owed(await own.next()) == "0/2 ON_TRACK"
        await year.stands_at(at)
        await come(year, activity, invited, sorted(invited), by)
        await year.do("holdActivity", by, activityId=activity)
        await own.until(owed, "1/2 ON_TRACK")


async def supervise(year: DemoYear) -> None:
    """Suggestions are disposed of and their authors told live; findings stand (FS/3.3c)."""
    by = staff(EDU)
    activity = await hold(
        year,
        "JointSupervision",
        EDU,
        "2026-09-15T10:00:00+08:00",
        invited=(1, 2, 3, 4),
        came=(1, 2, 3),
    )
    this = {"activityId": activity}
    first, second, third = [
        await suggest(year, activity, number, title, by)
        for number, title in ((1, "补齐公示牌"), (2, "延长工期公示"), (3, "停用旧操场"))
    ]
    # Each finding that is missing is named.
    assert await year.codes("closeActivity", by, **this) == [
        *["FINDINGS_MISSING"] * len(FINDINGS),
        "SUGGESTIONS_OPEN",
    ]
    await year.do("recordFindings", by, **this, **FINDINGS)
    async with (
        watching(year, ANSWERED, voice(3)) as author,
        watching(year, ANSWERED, voice(4)) as bystander,
    ):
        assert _answers(await author.next()) == _answers(await bystander.next()) == []
        await year.do("adoptSuggestion", by, suggestionId=first)
        await year.do("partlyAdoptSuggestion", by, suggestionId=second, reason="分期公示")
        assert await year.codes("declineSuggestion", by, suggestionId=third) == ["REASON_REQUIRED"]
        await year.do("declineSuggestion", by, suggestionId=third, reason="改造后启用")
        assert (await shown(year, activity, by))["state"] == "DISPOSED"
        await year.do("closeActivity", by, **this)
        await author.until(_answers, [("停用旧操场", "ANSWERED", "NOT_ADOPTED", "改造后启用")])
        await bystander.stays(_answers, [])
    for code in UNITS:
        report = await submit(year, code, 3, at="2026-10-09T09:00:00+08:00")
        if code == EDU:
            told = await shown_report(year, report, by)
            names = ("opinionCount", "adoptedCount", "partlyAdoptedCount", "notAdoptedCount")
            assert [told[one] for one in names] == [3, 1, 1, 1]
    at = "2026-11-10T10:00:00+08:00"
    await hold(year, "SiteVerification", STREET, at, invited=(9, 10), came=(10,))
    # Nobody comes: what was held without members is no joint one.
    at = "2026-11-17T10:00:00+08:00"
    alone = await hold(year, "SpecialSupervision", COM, at, invited=(6,), came=())
    assert (await shown(year, alone, staff(COM)))["notCountedReason"] == "NOBODY_CAME"

    await year.stands_at("2026-12-01T00:00:00+08:00")
    # The clause gives no figure, so nobody has missed it.
    await phases(
        year,
        "SUPERVISE",
        {
            EDU: phase("UNSET", 1, 0, held=1, counted=1),
            COM: phase("UNSET", 1, 0, held=1, counted=0),
            STREET: phase("UNSET", 1, 0, held=1, counted=1),
            IDLE: phase("UNSET", 1, 0),
        },
    )
    for code, counted in ((EDU, "1"), (COM, "0"), (STREET, "1")):
        found = await statement(year, code, head(code))
        assert duty(found, "FS/3.3b")["counted"] == counted


def _answers(frame: dict[str, Any]) -> list[tuple[str, ...]]:
    return [
        (one["title"], one["state"], one["outcome"], one["reason"]) for one in frame["suggestions"]
    ]
