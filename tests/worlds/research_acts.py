"""Everything that is done with research, once, by its mutations."""

from typing import Any

from domain.people.roles import Role
from tests.worlds.contacts_acts import LEADER, person
from tests.worlds.office_acts import thing_id

Did = Any
"""Does an act by name with its input, in a role; answers what was done."""


async def keep_research(do: Did, *, unit: str, problem: str, today: str) -> dict[str, str]:
    """Research on its way to its end, trips with reports; ids by what acts call them."""

    async def by_office(name: str, /, **given: Any) -> str:
        return thing_id(await do(name, Role.GO_STAFF, given))

    plan = {
        "kind": "STATIONED",
        "leaderId": person(LEADER),
        "unitId": unit,
        "subject": "接诉即办",
        "place": "某窗口",
        "startsOn": today,
        "endsOn": today,
    }
    gone = await by_office("planResearch", **plan)
    await by_office("editResearch", researchId=gone, place="某社区")
    await by_office("cancelResearch", researchId=gone, reason="另有安排")
    done = {"days": [today], "outcome": "发现问题。", "escortCount": 6, "headEscort": True}
    wrong = await by_office("planResearch", **plan)
    await by_office("completeResearch", researchId=wrong, **done)
    await by_office("withdrawResearch", researchId=wrong, reason="误录")
    await by_office("planResearch", **plan)
    ids = {"researchId": await by_office("planResearch", **plan)}
    one = {"researchId": ids["researchId"]}
    await by_office("completeResearch", **one, **done, meetingMinutes=20, meetingHeads=5)
    await by_office("correctResearchDays", **one, days=[today])
    found = {"content": "排队久。", "classProblem": "同类窗口", "problemId": problem}
    ids["findingId"] = await by_office("fileResearchFinding", **one, **found)
    finding = {"findingId": ids["findingId"]}
    await by_office("editResearchFinding", **finding, background="多年如此", trend="可能蔓延")
    await by_office("followUpResearchFinding", **finding, followUp="增设窗口。")
    await by_office("closeResearchFinding", **finding)
    await by_office("reopenResearchFinding", **finding, reason="又排队")
    await by_office("followUpResearchFinding", **finding, followUp="再增窗口。")
    await by_office("followUpResearch", **one)
    await by_office("closeResearch", **one)
    trip = {"leaderId": person(LEADER), "destination": "深圳市", "subject": "营商环境"}
    days = {"startsOn": today, "endsOn": today}
    off = await by_office("planStudyTrip", **trip, **days)
    await by_office("editStudyTrip", tripId=off, subject="政务服务")
    await by_office("cancelStudyTrip", tripId=off, reason="改期")
    ids["tripId"] = await by_office("planStudyTrip", **trip, **days)
    await by_office("completeStudyTrip", tripId=ids["tripId"])
    report = {"leaderId": person(LEADER), "title": "考察报告", "abstract": "建议三条。"}
    wrong = await by_office("fileResearchReport", **report, tripId=ids["tripId"])
    await by_office("withdrawResearchReport", researchReportId=wrong, reason="重写")
    ids["researchReportId"] = await by_office(
        "fileResearchReport", **report, **one, tripId=ids["tripId"], reference="档案室"
    )
    edit = {"researchReportId": ids["researchReportId"]}
    await by_office("editResearchReport", **edit, title="学习考察报告")
    return ids
