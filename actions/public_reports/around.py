"""Plans of reports, surveys of needs, good practice (OP/91, PR/G2a, PR/R2a, PR/R4b)."""

from datetime import date
from typing import Annotated
from uuid import UUID

from actions.making import Making
from actions.moving import Moving
from actions.stepping import Stepping
from domain.declared.entries import Reason
from domain.declared.marks import ABSENT, Absent, Label, NotAfter, Ref
from domain.gate import refuses_with
from domain.problems import Named, Problem, ProblemCode, problem
from domain.public_reports.around import (
    PLAN_WORKFLOW,
    PRACTICE_WORKFLOW,
    SURVEY_WORKFLOW,
    Findings,
    Groups,
    PlanFacts,
    PlanText,
    PlanTitle,
    PracticeFacts,
    PracticeText,
    PracticeTitle,
    SurveyFacts,
    SurveyState,
    Ways,
)
from domain.public_reports.events import PlanEvents, PracticeEvents, SurveyEvents
from domain.public_reports.permissions import ReportPermission as P
from domain.public_reports.report import Year
from store.database import Transaction
from store.public_reports.rows import PLANS, PRACTICES, SURVEYS

SURVEY: Moving[SurveyFacts] = Moving(
    name="NeedSurvey",
    called="survey",
    rows=SURVEYS,
    workflow=SURVEY_WORKFLOW,
    sees=P.REPORT_DRAFT_READ,
    clause="PR/G2a",
)
PLAN: Moving[PlanFacts] = Moving(
    name="ReportPlan",
    called="plan",
    rows=PLANS,
    workflow=PLAN_WORKFLOW,
    sees=P.REPORT_DRAFT_READ,
    clause="OP/91",
)
PRACTICE: Moving[PracticeFacts] = Moving(
    name="GoodPractice",
    called="practice",
    rows=PRACTICES,
    workflow=PRACTICE_WORKFLOW,
    sees=P.REPORT_DRAFT_READ,
    clause="PR/R4b",
)
Unit = Annotated[UUID, Ref("Unit"), Label("单位", "Unit"), "One's own unit."]
Survey = Annotated[
    UUID,
    Ref("NeedSurvey"),
    Label("需求调查", "Survey"),
    "The survey of needs that it rests on (PR/G2a).",
]


@refuses_with(ProblemCode.VALUE_INVALID)
async def why_survey_is_refused(transaction: Transaction, plan: PlanFacts) -> tuple[Problem, ...]:
    """A plan rests on a survey of its own unit, and on none that was withdrawn."""
    survey = None if plan.survey_id is None else await SURVEYS.by_id(transaction, plan.survey_id)
    if survey is None:
        return ()
    if survey.unit_id != plan.unit_id:
        why = Named("属于其他单位", "it is another unit's")
    elif survey.state is SurveyState.WITHDRAWN:
        why = Named("已撤回", "it was withdrawn")
    else:
        return ()
    return (problem(ProblemCode.VALUE_INVALID, path=("surveyId",), clause="PR/G2a", why=why),)


class RecordNeedSurvey(
    Making,
    of=SURVEY,
    by=P.PUBLIC_REPORT_WRITE,
    tells=SurveyEvents.RECORDED,
    done="NeedSurveyRecorded",
    form=("登记需求调查", "Record a survey"),
    stamps="entered_at",
):
    """Record a survey of what groups of people need to hear.

    Clause: PR/G2a.
    """

    unit_id: Unit
    year: Year
    surveyed_on: Annotated[date, NotAfter(), Label("日期", "Day"), "On which day it was done."]
    ways: Ways
    groups: Groups
    findings: Findings


class WithdrawNeedSurvey(
    Stepping,
    of=SURVEY,
    tells=SurveyEvents.WITHDRAWN,
    done="NeedSurveyWithdrawn",
    form=("撤回登记", "Withdraw"),
    grave="final",
):
    """Withdraw a survey that was recorded by mistake."""

    survey_id: Annotated[UUID, Ref("NeedSurvey", is_looked_up=False), "Id of the survey."]
    reason: Reason


class AdoptReportPlan(
    Making,
    of=PLAN,
    by=P.PUBLIC_REPORT_WRITE,
    tells=PlanEvents.ADOPTED,
    done="ReportPlanAdopted",
    form=("制定报告计划", "Adopt a plan"),
    stamps="adopted_at",
    puts=("year",),
    checked=why_survey_is_refused,
):
    """Adopt a unit's plan of reports for a year, with who answers for it.

    Clause: OP/91, PR/G1b, PR/G2a, PR/R1a, PR/R2a.
    """

    unit_id: Unit
    year: Year
    title: PlanTitle
    content: PlanText
    lead_id: Annotated[UUID, Ref("Person"), Label("负责人", "In charge"), "Who answers for it."]
    survey_id: Survey | None = None


class EditReportPlan(
    Stepping,
    of=PLAN,
    tells=PlanEvents.EDITED,
    done="ReportPlanEdited",
    form=("更正报告计划", "Correct the plan"),
    checked=why_survey_is_refused,
):
    """Correct a plan; what is left out stays."""

    plan_id: Annotated[UUID, Ref("ReportPlan", is_looked_up=False), "Id of the plan."]
    title: PlanTitle | None = None
    content: PlanText | None = None
    survey_id: Survey | Absent | None = ABSENT


class WithdrawReportPlan(
    Stepping,
    of=PLAN,
    tells=PlanEvents.WITHDRAWN,
    done="ReportPlanWithdrawn",
    form=("撤回报告计划", "Withdraw the plan"),
    grave="final",
):
    """Withdraw a plan; it counts no longer."""

    plan_id: Annotated[UUID, Ref("ReportPlan", is_looked_up=False), "Id of the plan."]
    reason: Reason


class ProposeGoodPractice(
    Making,
    of=PRACTICE,
    by=P.PUBLIC_REPORT_WRITE,
    tells=PracticeEvents.PROPOSED,
    done="GoodPracticeProposed",
    form=("报送好做法", "Propose good practice"),
    stamps="proposed_at",
):
    """Propose to the Government Office something that one's unit did well.

    Clause: PR/R4b.
    """

    unit_id: Unit
    title: PracticeTitle
    content: PracticeText


class OfPractice(Stepping, of=PRACTICE):
    """What the office does with good practice."""

    practice_id: Annotated[UUID, Ref("GoodPractice", is_looked_up=False), "Id of the practice."]


class SpreadGoodPractice(
    OfPractice,
    tells=PracticeEvents.SPREAD,
    done="GoodPracticeSpread",
    form=("推广", "Spread"),
    grave="public",
    stamps="spread_at",
    clears="reason",
):
    """Spread what a unit did well: everybody can read it."""


class DeclineGoodPractice(
    OfPractice,
    tells=PracticeEvents.DECLINED,
    done="GoodPracticeDeclined",
    form=("不予推广", "Do not spread"),
    clears="spread_at",
):
    """Do not spread what was proposed, and say why; what was spread is public no longer."""

    reason: Reason
