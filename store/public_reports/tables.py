"""Tables of reports to the public and of what stands around them."""

from domain.public_reports.around import CommentFacts, PlanFacts, PracticeFacts, SurveyFacts
from domain.public_reports.report import ReportFacts
from store.tabling import table

PublicReportRow = table(
    ReportFacts,
    "public_report",
    "PublicReport",
    indexes=(("entered_at", "id"), ("published_at",), ("unit_id", "published_at")),
)
ReportCommentRow = table(
    CommentFacts,
    "report_comment",
    "ReportComment",
    indexes=(("received_at", "id"), ("report_id", "state")),
)
NeedSurveyRow = table(
    SurveyFacts, "need_survey", "NeedSurvey", indexes=(("entered_at", "id"), ("unit_id", "year"))
)
ReportPlanRow = table(
    PlanFacts, "report_plan", "ReportPlan", indexes=(("adopted_at", "id"), ("unit_id", "year"))
)
GoodPracticeRow = table(
    PracticeFacts,
    "good_practice",
    "GoodPractice",
    indexes=(("proposed_at", "id"), ("spread_at",)),
)
