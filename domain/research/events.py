"""What the log tells of research (WS/5-8, WR/57)."""

from domain.declared.happening import Happening
from domain.problems import Named

STREAMS = {
    "research": Named("调研", "research"),
    "research_finding": Named("调研发现", "finding of research"),
    "research_report": Named("调研报告", "research report"),
    "study_trip": Named("学习考察", "study trip"),
}


class ResearchEvents(Happening, family=("调研", "research")):
    """What happens to research; while units know nothing of it, the log tells them nothing."""

    PLANNED = "research:planned", "安排调研", "planned"
    EDITED = "research:edited", "更正调研", "corrected"
    CANCELLED = "research:cancelled", "取消调研", "cancelled"
    COMPLETED = "research:completed", "完成调研", "done"
    DAYS_CORRECTED = "research:days_corrected", "更正调研日期", "days corrected"
    FINDING_FILED = "research:finding_filed", "登记调研发现", "finding filed"
    FOLLOWED_UP = "research:followed_up", "跟进完毕", "followed up"
    CLOSED = "research:closed", "调研办结", "closed"
    WITHDRAWN = "research:withdrawn", "撤回调研", "withdrawn"


class FindingEvents(Happening, family=("调研发现", "findings of research")):
    """What happens to what was found."""

    FILED = "research_finding:filed", "登记发现", "filed"
    EDITED = "research_finding:edited", "更正发现", "corrected"
    FOLLOWED_UP = "research_finding:followed_up", "跟进发现", "followed up"
    CLOSED = "research_finding:closed", "发现办结", "closed"
    REOPENED = "research_finding:reopened", "发现重新办理", "reopened"


class ResearchReportEvents(Happening, family=("调研报告", "research reports")):
    """What happens to a report."""

    FILED = "research_report:filed", "提交调研报告", "filed"
    EDITED = "research_report:edited", "更正调研报告", "corrected"
    WITHDRAWN = "research_report:withdrawn", "撤回调研报告", "withdrawn"


class StudyTripEvents(Happening, family=("学习考察", "study trips")):
    """What happens to a study trip."""

    PLANNED = "study_trip:planned", "安排学习考察", "planned"
    EDITED = "study_trip:edited", "更正学习考察", "corrected"
    CANCELLED = "study_trip:cancelled", "取消学习考察", "cancelled"
    COMPLETED = "study_trip:completed", "完成学习考察", "done"
    REPORTED = "study_trip:reported", "提交考察报告", "reported"
    UNREPORTED = "study_trip:unreported", "撤回考察报告", "report withdrawn"
