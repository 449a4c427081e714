"""Reports to the public from plan to feedback; what people say of them; what stands around."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from actions.act import Act, Rules
from actions.declared import Asking, do
from actions.obligations.move_ledger import move_ledger
from actions.obligations.set_force import BringDocumentIntoForce, bring_document_into_force
from actions.public_reports.around import (
    AdoptReportPlan,
    DeclineGoodPractice,
    EditReportPlan,
    ProposeGoodPractice,
    RecordNeedSurvey,
    SpreadGoodPractice,
    WithdrawNeedSurvey,
    WithdrawReportPlan,
)
from actions.public_reports.comment import (
    AnswerReportComment,
    CommentOnReport,
    HideReportComment,
    comment_on_report,
)
from actions.public_reports.report import (
    CancelPublicReport,
    CorrectPublicReport,
    EditPublicReport,
    FeedBackPublicReport,
    PlanPublicReport,
    PreparePublicReport,
    PublishPublicReport,
    publish_public_report,
)
from domain.clauses.documents import DocumentKey
from domain.people.district import seed
from domain.people.roles import Role
from domain.people.viewer import ANONYMOUS, Viewer
from domain.problems import ProblemCode
from domain.public_reports.around import CommentState, PracticeState
from domain.public_reports.problems import ReportCode
from domain.public_reports.report import ReportForm, ReportLevel, ReportPeriod, ReportState
from domain.visitors.problems import VisitorCode
from store.database import Database
from store.obligations.force import document_id
from store.public_reports.rows import COMMENTS, PLANS, PRACTICES, REPORTS
from tests.worlds.acts import PEOPLE, act_of, codes, done, shanghai, unit_id
from tests.worlds.ledger import ledger_at

NOW = shanghai("2026-06-15 09:00:00")
EDU, FIN = (PEOPLE.role(Role.UNIT_STAFF, unit=code) for code in ("EDU", "FIN"))
OFFICE = PEOPLE.role(Role.GO_STAFF)
S = ReportState


@dataclass(slots=True)
class Reports:
    """Acts of a unit's staff unless somebody else is named."""

    database: Database

    def act(self, by: Viewer = EDU, **more: Any) -> Act:
        """An act."""
        return act_of(self.database, by, NOW, **more)

    async def do(self, asked: Asking, by: Viewer = EDU) -> Any:
        """Do it, or be refused."""
        return await do(self.act(by), asked)

    async def plan(self, unit: str = "EDU", by: Viewer = EDU, **more: Any) -> Any:
        """The outcome of a plan."""
        given: dict[str, Any] = {
            "level": ReportLevel.UNIT,
            "year": 2026,
            "period": ReportPeriod.YEAR,
            "form": ReportForm.WRITTEN,
            "title": "向公众报告",
            **more,
        }
        return await self.do(PlanPublicReport(unit_id=unit_id(unit), **given), by)

    async def prepared(self, by: Viewer = EDU, **more: Any) -> UUID:
        """A report that says something."""
        channels = {name: more.pop(name, False) for name in ("on_website", "on_new_media")}
        key: UUID = done(await self.plan(by=by, **more)).report_id
        asked = PreparePublicReport(report_id=key, content="今年办了三件事。", **channels)
        done(await self.do(asked, by))
        return key

    async def publish(self, key: UUID, by: Viewer = EDU) -> Any:
        """The outcome of publishing it."""
        return await publish_public_report(self.act(by), PublishPublicReport(report_id=key))

    async def published(self, **more: Any) -> UUID:
        """A report that everybody can read."""
        key = await self.prepared(**more)
        done(await self.publish(key))
        return key

    async def comment(self, key: UUID, **more: Any) -> Any:
        """The outcome of a stranger's comment."""
        asked = CommentOnReport(report_id=key, content="食堂价格呢？")
        return await comment_on_report(self.act(ANONYMOUS, **more), asked)

    async def report(self, key: UUID) -> Any:
        """As it stands."""
        return await REPORTS.by_id(self.database, key)


@pytest.fixture
def reports(database: Database) -> Reports:
    """Nothing was reported yet."""
    return Reports(database)


@pytest.mark.clause("OP/91")
async def test_a_report_is_planned_prepared_published_and_fed_back(reports: Reports) -> None:
    key = done(await reports.plan(concerns="入学难")).report_id
    assert codes(await reports.publish(key)) == {ProblemCode.STATE_ORDER, ReportCode.REPORT_EMPTY}
    done(await reports.do(EditPublicReport(report_id=key, form=ReportForm.VIDEO)))
    asked = PreparePublicReport(report_id=key, content="今年办了三件事。", on_website=True)
    done(await reports.do(asked))
    done(await reports.publish(key))
    told = FeedBackPublicReport(report_id=key, feedback="采纳两条。")
    done(await reports.do(told))
    found = await reports.report(key)
    assert (found.state, found.form, found.published_at) == (S.FED_BACK, ReportForm.VIDEO, NOW)


async def test_everybody_is_told_of_the_publishing_and_of_nothing_before(reports: Reports) -> None:
    key = await reports.published()
    rows = await reports.database.fetch(
        "SELECT kind, audience FROM event WHERE stream = $1 ORDER BY version",
        f"public_report:{key}",
    )
    assert [tuple(row) for row in rows] == [
        ("public_report:planned", "report_draft:read"),
        ("public_report:prepared", "report_draft:read"),
        ("public_report:published", "public_report:read"),
    ]


async def test_what_was_published_is_corrected_with_a_reason_and_not_cancelled(
    reports: Reports,
) -> None:
    key = await reports.published()
    right = CorrectPublicReport(report_id=key, content="今年办了四件事。", reason="数字有误")
    done(await reports.do(right))
    assert (await reports.report(key)).reason == "数字有误"
    cancelled = await reports.do(CancelPublicReport(report_id=key, reason="无"))
    assert codes(cancelled) == {ProblemCode.STATE_ORDER}


@pytest.mark.clause("PR/S1")
async def test_the_district_reports_for_the_district_and_a_unit_for_itself(
    reports: Reports,
) -> None:
    wrong = await reports.plan(level=ReportLevel.DISTRICT)
    assert codes(wrong) == {ReportCode.LEVEL_WRONG}
    wrong = await reports.plan("DG", OFFICE)
    assert codes(wrong) == {ReportCode.LEVEL_WRONG}
    done(await reports.plan("DG", OFFICE, level=ReportLevel.DISTRICT))
    assert codes(await reports.plan(by=FIN)) == {ProblemCode.NOT_PERMITTED}


@pytest.mark.clause("PR/1b")
@pytest.mark.parametrize("period", [ReportPeriod.FIRST_HALF, ReportPeriod.SECOND_HALF])
async def test_the_draft_asks_for_channels_from_the_day_on_which_it_counts(
    reports: Reports, period: ReportPeriod
) -> None:
    given: dict[str, Any] = {
        "unit": "DG",
        "by": OFFICE,
        "level": ReportLevel.DISTRICT,
        "period": period,
    }
    async with ledger_at(reports.database):
        done(await reports.publish(await reports.prepared(**given), OFFICE))
        force = BringDocumentIntoForce(
            document_id=document_id(DocumentKey.PR), in_force_from=date(2026, 6, 15), reason="印发"
        )
        admin = reports.act(PEOPLE.role(Role.ADMIN))
        done(await bring_document_into_force(admin, force))
        await move_ledger(admin)
        outcome = await reports.publish(await reports.prepared(**given), OFFICE)
        if period is ReportPeriod.FIRST_HALF:
            assert codes(outcome) == {ReportCode.CHANNELS_MISSING}
        else:
            done(outcome)
        both = await reports.prepared(**given, on_website=True, on_new_media=True)
        done(await reports.publish(both, OFFICE))


async def test_a_stranger_comments_on_what_is_published_and_reads_it_once_answered(
    reports: Reports,
) -> None:
    hidden = await reports.prepared()
    assert codes(await reports.comment(hidden)) == {ProblemCode.NOT_FOUND}
    key = await reports.published()
    done(await reports.comment(key))
    (found,) = await COMMENTS.where(reports.database, "report_id = $1", key)
    answer = AnswerReportComment(comment_id=found.id, answer="已公示。", led_to="校园餐专项")
    assert codes(await reports.do(answer, FIN)) == {ProblemCode.NOT_FOUND}
    done(await reports.do(HideReportComment(comment_id=found.id, reason="涉及他人")))
    done(await reports.do(answer))
    (answered,) = await COMMENTS.where(reports.database, "id = $1", found.id)
    assert (answered.state, answered.reason) == (CommentState.ANSWERED, None)
    assert answered.led_to == "校园餐专项"
    done(await reports.do(FeedBackPublicReport(report_id=key, feedback="已汇总。")))
    assert codes(await reports.comment(key)) == {ReportCode.COMMENTS_CLOSED}


async def test_comments_of_one_address_have_a_bound(reports: Reports) -> None:
    key = await reports.published()
    rules = Rules(visitor_acts_per_day=2)
    for _ in range(2):
        done(await reports.comment(key, rules=rules))
    assert codes(await reports.comment(key, rules=rules)) == {VisitorCode.TOO_MANY_TODAY}


@pytest.mark.clause("PR/G2a")
async def test_a_plan_rests_on_a_survey_of_its_own_unit(reports: Reports) -> None:
    def survey(unit: str) -> RecordNeedSurvey:
        return RecordNeedSurvey(
            unit_id=unit_id(unit),
            year=2026,
            surveyed_on=NOW.date(),
            ways="问卷、座谈",
            groups="学生家长",
            findings="最关心入学。",
        )

    own = done(await reports.do(survey("EDU"))).survey_id
    other = done(await reports.do(survey("FIN"), FIN)).survey_id
    plan: dict[str, Any] = {
        "unit_id": unit_id("EDU"),
        "year": 2026,
        "title": "2026年计划",
        "content": "两次。",
        "lead_id": seed.representatives()[0].person_id,
    }
    strange = await reports.do(AdoptReportPlan(**plan, survey_id=other), OFFICE)
    assert codes(strange) == {ProblemCode.VALUE_INVALID}
    key = done(await reports.do(AdoptReportPlan(**plan, survey_id=own))).plan_id
    done(await reports.do(EditReportPlan(plan_id=key, survey_id=None)))
    found = await PLANS.by_id(reports.database, key)
    assert found is not None
    assert found.survey_id is None
    done(await reports.do(WithdrawNeedSurvey(survey_id=own, reason="重做")))
    gone = EditReportPlan(plan_id=key, survey_id=own)
    assert codes(await reports.do(gone)) == {ProblemCode.VALUE_INVALID}
    late = await reports.do(AdoptReportPlan(**plan, survey_id=own))
    assert codes(late) == {ProblemCode.VALUE_INVALID}
    done(await reports.do(WithdrawReportPlan(plan_id=key, reason="重做")))


@pytest.mark.clause("PR/R4b")
async def test_the_office_spreads_what_a_unit_did_well(reports: Reports) -> None:
    asked = ProposeGoodPractice(unit_id=unit_id("EDU"), title="家长课堂", content="每月一次。")
    key = done(await reports.do(asked)).practice_id
    spread = SpreadGoodPractice(practice_id=key)
    assert codes(await reports.do(spread)) == {ProblemCode.NOT_PERMITTED}
    done(await reports.do(DeclineGoodPractice(practice_id=key, reason="补充数据"), OFFICE))
    done(await reports.do(spread, OFFICE))
    # What should not have been spread is taken back; it counts no longer either.
    decline = DeclineGoodPractice(practice_id=key, reason="涉及个人信息")
    done(await reports.do(decline, OFFICE))
    found = await PRACTICES.by_id(reports.database, key)
    assert found is not None
    assert (found.state, found.spread_at) == (PracticeState.DECLINED, None)
    assert codes(await reports.do(decline, OFFICE)) == {ProblemCode.STATE_ORDER}
    done(await reports.do(spread, OFFICE))
