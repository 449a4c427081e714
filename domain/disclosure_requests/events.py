"""What the log tells of requests for information and of disputes; never who applied."""

from domain.declared.happening import Happening
from domain.problems import Named

STREAMS = {
    "dispute": Named("争议案件", "dispute"),
    "disclosure_report": Named("依申请公开月报", "monthly report on requests"),
}


class DisclosureEvents(Happening, family=("依申请公开", "disclosure requests")):
    """What happens to a request."""

    RECEIVED = "disclosure:received", "接收申请", "received"
    REGISTERED = "disclosure:registered", "登记申请", "registered"
    BEGUN = "disclosure:begun", "开始办理", "taken in hand"
    GAPS_TOLD = "disclosure:gaps_told", "告知补正", "applicant asked to complete it"
    COMPLETED = "disclosure:completed", "申请人补正", "completed by the applicant"
    THIRD_PARTY_ASKED = "disclosure:third_party_asked", "征求第三方意见", "third party asked"
    THIRD_PARTY_HEARD = "disclosure:third_party_heard", "第三方意见已登记", "third party heard"
    EXTENDED = "disclosure:extended", "延期答复", "answer put off"
    DRAFTED = "disclosure:drafted", "拟写答复", "answer drafted"
    REVIEWED = "disclosure:reviewed", "审核通过", "reviewed"
    SENT_BACK = "disclosure:sent_back", "审核退回", "sent back"
    ANSWERED = "disclosure:answered", "答复申请人", "answered"
    ARCHIVED = "disclosure:archived", "归档", "archived"
    REOPENED = "disclosure:reopened", "重新办理", "taken up again"
    TRANSFERRED = "disclosure:transferred", "转办", "transferred to another unit"
    EDITED = "disclosure:edited", "更正申请", "corrected"
    WITHDRAWN = "disclosure:withdrawn", "申请撤回", "withdrawn"


class DisputeEvents(Happening, family=("争议案件", "disputes")):
    """What happens to a complaint, a reconsideration or a suit."""

    RECORDED = "dispute:recorded", "登记争议", "recorded"
    DECIDED = "dispute:decided", "登记裁决结果", "decided"
    PERFORMED = "dispute:performed", "登记履行情况", "decision carried out"
    REPORTED = "dispute:reported", "报送败诉情况", "lost case reported"
    CLOSED = "dispute:closed", "结案", "closed"
    REOPENED = "dispute:reopened", "恢复审理", "taken up again"
    EDITED = "dispute:edited", "更正争议", "corrected"
    WITHDRAWN = "dispute:withdrawn", "撤回登记", "withdrawn"


class DisclosureReportEvents(Happening, family=("依申请公开月报", "monthly reports on requests")):
    """What happens to a monthly report."""

    SUBMITTED = "disclosure_report:submitted", "报送月报", "submitted"
    WITHDRAWN = "disclosure_report:withdrawn", "撤回月报", "withdrawn"
