"""What the log tells of reports to the public (OP/91, PR/1, PR/2)."""

from domain.declared.happening import Happening, Told
from domain.problems import Named

STREAMS = {
    "public_report": Named("向公众报告", "report to the public"),
    "report_comment": Named("公众意见", "comment on a report"),
    "report_plan": Named("报告计划", "plan of reports"),
    "need_survey": Named("需求调查", "survey of needs"),
    "good_practice": Named("好做法", "good practice"),
}


class ReportEvents(Happening, family=("向公众报告", "reports to the public")):
    """What happens to a report."""

    PLANNED = "public_report:planned", "计划", "planned"
    EDITED = "public_report:edited", "更正", "corrected"
    PREPARED = "public_report:prepared", "筹备", "prepared"
    PUBLISHED = "public_report:published", "报告", "published", Told.PARTNERS
    FED_BACK = "public_report:fed_back", "意见已反馈", "comments answered"
    CANCELLED = "public_report:cancelled", "取消", "cancelled"


class CommentEvents(Happening, family=("公众意见", "comments on reports")):
    """What happens to a comment."""

    RECEIVED = "report_comment:received", "收到", "received"
    ANSWERED = "report_comment:answered", "答复", "answered"
    HIDDEN = "report_comment:hidden", "不予公开", "kept back"


class PlanEvents(Happening, family=("报告计划", "plans of reports")):
    """What happens to a plan."""

    ADOPTED = "report_plan:adopted", "制定", "adopted"
    EDITED = "report_plan:edited", "更正", "corrected"
    WITHDRAWN = "report_plan:withdrawn", "撤回", "withdrawn"


class SurveyEvents(Happening, family=("需求调查", "surveys of needs")):
    """What happens to a survey."""

    RECORDED = "need_survey:recorded", "登记", "recorded"
    WITHDRAWN = "need_survey:withdrawn", "撤回登记", "withdrawn"


class PracticeEvents(Happening, family=("好做法", "good practice")):
    """What happens to good practice."""

    PROPOSED = "good_practice:proposed", "报送", "proposed"
    SPREAD = "good_practice:spread", "推广", "spread"
    DECLINED = "good_practice:declined", "不予推广", "not spread"
