"""What the log tells of the yearly assessment (WR/55)."""

from domain.declared.happening import Happening, Told
from domain.problems import Named

STREAMS = {
    "scheme": Named("考评方案", "assessment scheme"),
    "indicator": Named("考评指标", "indicator"),
    "third_party_evaluation": Named("第三方评估", "third party's evaluation"),
    "daily_assessment": Named("日常考评", "daily assessment"),
    "annual_result_set": Named("年度考评结果", "yearly results"),
    "annual_result": Named("单位年度成绩", "result of a unit"),
    "result_review": Named("结果复核", "review of a result"),
}


class SchemeEvents(Happening, family=("考评方案", "assessment schemes")):
    """What happens to a scheme."""

    DRAFTED = "scheme:drafted", "起草", "drafted"
    EDITED = "scheme:edited", "更正", "corrected"
    APPROVED = "scheme:approved", "批准", "approved"
    REOPENED = "scheme:reopened", "退回修改", "returned for revision"
    WITHDRAWN = "scheme:withdrawn", "撤回", "withdrawn"
    CLOSED = "scheme:closed", "结束", "closed"


class IndicatorEvents(Happening, family=("考评指标", "indicators")):
    """What happens to an indicator."""

    PROPOSED = "indicator:proposed", "提出", "proposed"
    EDITED = "indicator:edited", "更正", "corrected"
    NEGOTIATED = "indicator:negotiated", "协商", "negotiated"
    COMMITTED = "indicator:committed", "承诺", "committed to"
    DECLINED = "indicator:declined", "不予承诺", "handed back"
    REOPENED = "indicator:reopened", "重新协商", "to be negotiated again"
    WITHDRAWN = "indicator:withdrawn", "撤销", "withdrawn"


class EvaluationEvents(Happening, family=("第三方评估", "third parties' evaluations")):
    """What happens to a third party's evaluation."""

    ENTERED = "third_party_evaluation:entered", "录入", "entered"
    PUBLISHED = "third_party_evaluation:published", "公布", "published", Told.PARTNERS
    WITHDRAWN = "third_party_evaluation:withdrawn", "撤回", "withdrawn"


class AssessmentEvents(Happening, family=("日常考评", "daily assessments")):
    """What happens to a daily assessment."""

    ENTERED = "daily_assessment:entered", "录入", "entered"
    WITHDRAWN = "daily_assessment:withdrawn", "撤回", "withdrawn"


class ResultSetEvents(Happening, family=("年度考评结果", "yearly results")):
    """What happens to the results of a year."""

    COMPUTED = "annual_result_set:computed", "计算", "computed"
    APPROVED = "annual_result_set:approved", "审定", "approved"
    RETURNED = "annual_result_set:returned", "退回重算", "returned"
    REPORTED = "annual_result_set:reported", "报区委", "reported"
    DEPARTMENTS_TOLD = "annual_result_set:departments_told", "向部门反馈", "departments were told"
    STREETS_TOLD = "annual_result_set:streets_told", "向街道反馈", "streets were told"
    PUBLISHED = "annual_result_set:published", "公布", "published", Told.PARTNERS
    SUPERSEDED = "annual_result_set:superseded", "被新版本取代", "superseded"


class UnitResultEvents(Happening, family=("单位年度成绩", "results of units")):
    """What a unit is told of its result."""

    FED_BACK = "annual_result:fed_back", "反馈", "fed back"


class ResultReviewEvents(Happening, family=("结果复核", "reviews of results")):
    """What happens to a request that a result be looked at again."""

    REQUESTED = "result_review:requested", "申请复核", "asked for"
    ANSWERED = "result_review:answered", "答复", "answered"
    WITHDRAWN = "result_review:withdrawn", "撤回", "withdrawn"
