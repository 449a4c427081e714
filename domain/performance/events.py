"""What the log tells of the yearly assessment (WR/55)."""

from domain.declared.happening import Happening
from domain.problems import Named

STREAMS = {
    "scheme": Named("考评方案", "assessment scheme"),
    "indicator": Named("考评指标", "indicator"),
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
