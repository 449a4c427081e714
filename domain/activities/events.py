"""What the log tells of activities (FS/3.1–3.3)."""

from domain.declared.happening import Happening
from domain.problems import Named

STREAMS = {
    "activity": Named("活动", "activity"),
    "plan_document": Named("计划文件", "plan document"),
}


class ActivityEvents(Happening, family=("四同活动", "activities")):
    """What happens to an activity."""

    PLANNED = "activity:planned", "筹备活动", "being prepared"
    EDITED = "activity:edited", "更正活动", "corrected"
    POSTPONED = "activity:postponed", "活动改期", "moved to another time"
    INVITED = "activity:invited", "邀请代表", "members invited"
    HELD = "activity:held", "活动已举办", "held"
    HOLDING_TAKEN_BACK = "activity:holding_taken_back", "撤回举办登记", "not held after all"
    FINDINGS_RECORDED = "activity:findings_recorded", "登记督查情况", "findings recorded"
    SUGGESTED = "activity:suggested", "登记意见建议", "suggestion noted"
    DISPOSED = "activity:disposed", "意见已处理", "every suggestion dealt with"
    CLOSED = "activity:closed", "活动办结", "closed"
    REOPENED = "activity:reopened", "活动重新办理", "opened again"
    CANCELLED = "activity:cancelled", "活动取消", "cancelled"
    TURNOUT = "activity:turnout", "到场情况变化", "somebody came, or is invited no more"
    COUNTED = "activity:counted", "计入本阶段", "counts for its phase"
    NOT_COUNTED = "activity:not_counted", "不计入本阶段", "does not count for its phase"


class PlanEvents(Happening, family=("计划文件", "plan documents")):
    """What happens to a plan, or the list of a year's tasks."""

    DRAFTED = "plan_document:drafted", "起草计划", "drafted"
    EDITED = "plan_document:edited", "修改计划", "changed"
    SETTLED = "plan_document:settled", "计划定稿", "settled"
    REOPENED = "plan_document:reopened", "计划重新修改", "opened again"
    WITHDRAWN = "plan_document:withdrawn", "撤回计划", "withdrawn"
