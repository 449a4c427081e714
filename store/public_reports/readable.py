"""What can be read of reports to the public: by everybody once published, before by the unit."""

from domain.declared.marks import Label
from domain.public_reports.around import (
    COMMENT_WORKFLOW,
    PLAN_WORKFLOW,
    PRACTICE_WORKFLOW,
    SURVEY_WORKFLOW,
    CommentFacts,
    CommentState,
    PlanFacts,
    PlanState,
    PracticeFacts,
    PracticeState,
    SurveyFacts,
)
from domain.public_reports.permissions import ReportPermission
from domain.public_reports.report import (
    REPORT_WORKFLOW,
    ReportFacts,
    ReportForm,
    ReportLevel,
    ReportState,
    ReportToPublish,
    to_publish,
)
from store.open_days.places import BINDS
from store.reading.groups import grouped_by, grouped_by_unit
from store.reading.roots import Switch
from store.reading.sights import AllOf, AnyOf, Holds, Where
from store.reading.things import (
    Beside,
    by_id,
    by_value,
    by_values,
    frame,
    many,
    newest_first,
    thing,
    value,
)

REPORTS, COMMENTS = ("public_report:",), ("report_comment:",)
DRAFT_SEEN = Holds(ReportPermission.REPORT_DRAFT_READ, unit="{t}.unit_id")
COMMENT_SEEN = Holds(ReportPermission.REPORT_COMMENT_READ, unit="{t}.unit_id")
PUBLIC = Holds(ReportPermission.PUBLIC_REPORT_READ)
_PUBLISHED = "{t}.state IN ('PUBLISHED', 'FED_BACK')"
SEEN = AnyOf((DRAFT_SEEN, AllOf((PUBLIC, Where(_PUBLISHED)))))
NEWEST = 20
_UNIT = {"unitId": by_id("Unit", "unit_id", "Of this unit.", Label("单位", "Unit"))}


def _gates(report: ReportFacts, binds: bool) -> ReportToPublish:
    return to_publish(report, is_binding=binds)


PUBLIC_REPORT = thing(
    "PublicReport",
    ReportFacts,
    source="public_report",
    sees=SEEN,
    streams=REPORTS,
    more={
        "answeredCommentCount": value(
            "(SELECT count(*) FROM report_comment c WHERE c.report_id = {t}.id"
            " AND c.state = 'ANSWERED')",
            int,
            "How many comments everybody can read.",
            changed_by=COMMENTS,
            label=Label("已答复意见", "Comments answered"),
        ),
        "waitingCommentCount": value(
            "(SELECT count(*) FROM report_comment c WHERE c.report_id = {t}.id"
            " AND c.state = 'RECEIVED')",
            int,
            "How many comments nobody has looked at yet.",
            sees=COMMENT_SEEN,
            changed_by=COMMENTS,
            label=Label("待处理意见", "Comments waiting"),
        ),
    },
    moves=REPORT_WORKFLOW,
    steps_seen=DRAFT_SEEN,
    gates=Beside(
        facts=bool, sql=f"to_jsonb({BINDS})", asked=_gates, changed_by=("ledger", "document:")
    ),
)

PUBLIC_REPORTS = newest_first(
    "PublicReport",
    "entered_at",
    "Reports to the public, those entered last first.",
    page_text="A page of reports, those entered last first.",
    filters={
        **_UNIT,
        "level": by_value("level", ReportLevel, "Of this level.", Label("层级", "Level")),
        "form": by_value("form", ReportForm, "Of this form.", Label("形式", "Form")),
        "states": by_values(
            "state", ReportState, "In one of these states.", Label("状态", "State")
        ),
    },
    groupings={
        "STATE": grouped_by("state", "状态", "state"),
        "FORM": grouped_by("form", "形式", "form"),
        "UNIT": grouped_by_unit("unit_id", "报告单位", "unit"),
    },
)

REPORT_COMMENT = thing(
    "ReportComment",
    CommentFacts,
    source="report_comment",
    sees=AnyOf((COMMENT_SEEN, AllOf((PUBLIC, Where("{t}.state = 'ANSWERED'"))))),
    streams=COMMENTS,
    more={
        "reason": value(
            "{t}.reason",
            str | None,
            "Why it was kept back.",
            sees=COMMENT_SEEN,
            label=Label("理由", "Reason"),
        )
    },
    moves=COMMENT_WORKFLOW,
    steps_seen=COMMENT_SEEN,
)

REPORT_COMMENTS = newest_first(
    "ReportComment",
    "received_at",
    "What people say of reports, the newest first.",
    page_text="A page of comments, the newest first.",
    filters={
        "reportId": by_id("PublicReport", "report_id", "Of this.", Label("报告", "Report")),
        "state": by_value("state", CommentState, "In this state.", Label("状态", "State")),
    },
    groupings={"STATE": grouped_by("state", "状态", "state")},
)

NEED_SURVEY = thing(
    "NeedSurvey",
    SurveyFacts,
    source="need_survey",
    sees=DRAFT_SEEN,
    streams=("need_survey:",),
    moves=SURVEY_WORKFLOW,
)
_UNSURVEYED = (
    "NOT EXISTS (SELECT FROM need_survey n WHERE n.id = {t}.survey_id AND n.state = 'RECORDED')"
)
NEED_SURVEYS = newest_first(
    "NeedSurvey",
    "entered_at",
    "Surveys of what people need to hear, those entered last first.",
    page_text="A page of surveys, those entered last first.",
    filters=_UNIT,
)

REPORT_PLAN = thing(
    "ReportPlan",
    PlanFacts,
    source="report_plan",
    sees=DRAFT_SEEN,
    streams=("report_plan:",),
    more={
        "isWithoutSurvey": value(
            _UNSURVEYED,
            bool,
            "Whether it rests on no survey of needs (PR/G2a), or on one that was withdrawn.",
            changed_by=("need_survey:",),
            label=Label("无需求调查", "Without a survey"),
        )
    },
    moves=PLAN_WORKFLOW,
)
REPORT_PLANS = newest_first(
    "ReportPlan",
    "adopted_at",
    "Plans of reports, those adopted last first.",
    page_text="A page of plans, those adopted last first.",
    filters={
        **_UNIT,
        "state": by_value("state", PlanState, "In this state.", Label("状态", "State")),
        "isWithoutSurvey": Switch(
            _UNSURVEYED,
            f"NOT {_UNSURVEYED}",
            "Only those without a survey, or only the others.",
            Label("无需求调查", "Without a survey"),
        ),
    },
)

GOOD_PRACTICE = thing(
    "GoodPractice",
    PracticeFacts,
    source="good_practice",
    sees=AnyOf((DRAFT_SEEN, AllOf((PUBLIC, Where("{t}.state = 'SPREAD'"))))),
    streams=("good_practice:",),
    more={
        "reason": value(
            "{t}.reason",
            str | None,
            "Why it is not spread.",
            sees=DRAFT_SEEN,
            label=Label("理由", "Reason"),
        )
    },
    moves=PRACTICE_WORKFLOW,
    steps_seen=DRAFT_SEEN,
)
GOOD_PRACTICES = newest_first(
    "GoodPractice",
    "proposed_at",
    "Good practice in reporting, what was proposed last first.",
    page_text="A page of good practice, what was proposed last first.",
    filters={
        **_UNIT,
        "state": by_value("state", PracticeState, "In this state.", Label("状态", "State")),
    },
)

PUBLISHED_REPORTS = frame(
    "PublishedReports",
    "Reports that everybody can read, the newest first.",
    source="(SELECT)",
    sees=PUBLIC,
    streams=REPORTS,
    shows={
        "reports": many(
            "PublicReport",
            "At most twenty.",
            where=_PUBLISHED,
            order_by="{t}.published_at DESC, {t}.id",
            most=NEWEST,
            sees=None,
        )
    },
)

ROOTS = {
    "publicReports": PUBLIC_REPORTS,
    "reportComments": REPORT_COMMENTS,
    "needSurveys": NEED_SURVEYS,
    "reportPlans": REPORT_PLANS,
    "goodPractices": GOOD_PRACTICES,
}
