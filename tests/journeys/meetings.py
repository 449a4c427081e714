"""Activities from the invitation to the end, by hosts and by members with their own tokens."""

from collections.abc import Mapping, Sequence
from typing import Any

from tests.journeys.demo_year import DemoYear, Who, member, staff, unit, voice

ABOUT = {
    "OpinionMeeting": "听取年度工作计划意见",
    "LeaderDispatch": "专项任务调度",
    "ThematicDiscussion": "重点难点问题研讨",
    "JointSupervision": "年度任务联合督查",
    "SpecialSupervision": "重点工程专项督查",
    "SiteVerification": "民生项目实地察访",
}
FINDINGS = {
    "slowProgress": "两处改造进度滞后",
    "problemsFound": "施工公示不全",
    "nextMeasures": "十月底前整改",
    "improvement": "公示牌已补齐",
}
SHOWN = """
query ($id: ID!) { node(id: $id) { ... on Activity {
  state countsForPhase notCountedReason invitedCount presentCount isThinlyAttended
  openSuggestionCount phase } } }
"""


async def plan(
    year: DemoYear, kind: str, code: str, at: str, by: Who | None = None, **more: Any
) -> str:
    """An activity of a unit that is being prepared."""
    given = {"unitId": unit(code), "subject": ABOUT[kind], "startsAt": at, **more}
    return await year.made(f"plan{kind}", by or staff(code), **given)


async def invite(
    year: DemoYear, activity: str, numbers: Sequence[int], by: Who
) -> Mapping[int, str]:
    """Invitations of these members, by their numbers."""
    wanted = [member(one) for one in sorted(numbers)]
    done = await year.do("inviteToActivity", by, activityId=activity, representativeIds=wanted)
    keys = [one["id"] for one in done["participations"]]
    return dict(zip(sorted(numbers), keys, strict=True))


async def come(
    year: DemoYear, activity: str, invited: Mapping[int, str], numbers: Sequence[int], by: Who
) -> None:
    """Members accept and show their codes at the door, where the host scans them."""
    for number in numbers:
        mine = {"participationId": invited[number]}
        await year.do("acceptInvitation", voice(number), **mine)
        shown = await year.do("showCheckInCode", voice(number), **mine)
        await year.do("checkInToActivity", by, activityId=activity, code=shown["code"])


async def hold(
    year: DemoYear,
    kind: str,
    code: str,
    at: str,
    *,
    invited: Sequence[int],
    came: Sequence[int],
    by: Who | None = None,
    **more: Any,
) -> str:
    """One that is planned before, and held at its instant, at which the clock stands then."""
    host = by or staff(code)
    activity = await plan(year, kind, code, at, host, **more)
    sent = await invite(year, activity, invited, host)
    await year.stands_at(at)
    await come(year, activity, sent, came, host)
    await year.do("holdActivity", host, activityId=activity)
    return activity


async def suggest(year: DemoYear, activity: str, number: int, title: str, by: Who) -> str:
    """What a member suggests at an activity, noted by its host."""
    done = await year.do(
        "noteSuggestion",
        by,
        activityId=activity,
        representativeId=member(number),
        title=title,
        content=f"{title}，请予研究。",
        source="RESIDENT",
    )
    return str(done["suggestion"]["id"])


async def shown(year: DemoYear, activity: str, by: Who) -> dict[str, Any]:
    """How an activity stands."""
    found: dict[str, Any] = await year.ask(SHOWN, by, id=activity)
    return found
