"""Reports to the public in the world: one in each state, what people say, what stands around."""

from collections.abc import Mapping
from typing import Any

from domain.people.district import seed
from domain.people.roles import Role
from schema.relay import global_id
from tests.api.world_ledger import Acting

LEAD = global_id("Person", seed.representatives()[0].person_id)


async def report(maker: Acting, units: Mapping[str, str]) -> dict[str, str]:
    """All that is done for each unit; ids, of the last one, by the arguments that name them."""
    kept: dict[str, str] = {"leadId": LEAD}
    for code, unit in units.items():
        street = code.startswith("STREET")
        role = Role.STREET_STAFF if street else Role.UNIT_STAFF

        async def act(
            name: str, *, as_: Role = role, at: str = code, **given: Any
        ) -> dict[str, Any]:
            who: dict[str, Any] = {} if as_ is Role.GO_STAFF else {"unit": at}
            return await maker.act(name, as_, given, **who)

        async def planned(of: str = unit) -> str:
            done = await act(
                "planPublicReport",
                unitId=of,
                level="UNIT",
                year=2026,
                period="YEAR",
                form="WRITTEN",
                title="向公众报告",
                milestone="年终",
                coHosts="社区",
                concerns="入学",
            )
            key: str = done["PublicReportPlanned__report"]["PublicReport__id"]
            return key

        async def prepared() -> str:
            key = await planned()
            said: dict[str, Any] = {
                "content": "办了三件事。",
                "onWebsite": True,
                "hasResults": True,
            }
            await act("preparePublicReport", reportId=key, **said)
            return key

        off = await planned()
        await act("editPublicReport", reportId=off, title="半年报告")
        await act("cancelPublicReport", reportId=off, reason="并入年度报告")
        over, key = await prepared(), await prepared()
        comments = []
        for one in (over, key):
            await act("publishPublicReport", reportId=one)
            await maker.act(
                "commentOnReport", None, {"reportId": one, "content": "很好。", "signed": "居民"}
            )
            found = await _comments(maker, one, role, code)
            comments += found
        await act("hideReportComment", commentId=comments[0], reason="涉及他人")
        shown: dict[str, Any] = {"answer": "谢谢。", "ledTo": "年度任务"}
        await act("answerReportComment", commentId=comments[1], **shown)
        await act("correctPublicReport", reportId=over, content="办了四件事。", reason="数字有误")
        await act("feedBackPublicReport", reportId=over, feedback="采纳两条。")
        kept |= {"reportId": key, "cancelledReport": off, "fedBackReport": over}
        kept |= {"commentId": comments[1], "hiddenComment": comments[0]}
        kept |= await _around(act, unit)
    return kept


async def _comments(maker: Acting, key: str, role: Role, code: str) -> list[str]:
    """Ids of the comments of a report, as its unit sees them."""
    asker: Any = maker
    query = "query($i: ID) { reportComments(filter: {reportId: $i}) { edges { node { id } } } }"
    reply = await asker.asker.ask(query, {"i": key}, role=role, unit=code)
    return [one["node"]["id"] for one in reply.data["reportComments"]["edges"]]


async def _around(act: Any, unit: str) -> dict[str, str]:
    asked = {"unitId": unit, "year": 2026, "surveyedOn": "2026-03-01"}
    asked |= {"ways": "问卷", "groups": "家长", "findings": "最关心入学。"}

    async def surveyed() -> str:
        done = await act("recordNeedSurvey", **asked)
        key: str = done["NeedSurveyRecorded__survey"]["NeedSurvey__id"]
        return key

    survey = await surveyed()
    await act("withdrawNeedSurvey", surveyId=await surveyed(), reason="重做")
    plan = {"unitId": unit, "year": 2026, "title": "计划", "content": "两次。", "leadId": LEAD}

    async def adopted() -> str:
        done = await act("adoptReportPlan", **plan, surveyId=survey)
        key: str = done["ReportPlanAdopted__plan"]["ReportPlan__id"]
        return key

    kept, gone = await adopted(), await adopted()
    await act("editReportPlan", planId=kept, title="年度计划")
    await act("withdrawReportPlan", planId=gone, reason="重做")

    async def proposed() -> str:
        told = {"unitId": unit, "title": "家长课堂", "content": "每月一次。"}
        done = await act("proposeGoodPractice", **told)
        key: str = done["GoodPracticeProposed__practice"]["GoodPractice__id"]
        return key

    good, poor = await proposed(), await proposed()
    await act("spreadGoodPractice", practiceId=good, as_=Role.GO_STAFF)
    await act("declineGoodPractice", practiceId=poor, reason="补充数据", as_=Role.GO_STAFF)
    return {"surveyId": survey, "reportPlanId": kept, "practiceId": poor, "spreadPractice": good}
