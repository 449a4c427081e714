"""What the log tells of quarterly returns (FS/4.2b, FS/4.2c)."""

from domain.declared.happening import Happening
from domain.problems import Named

STREAMS = {"quarterly_report": Named("季度反馈", "quarterly return")}


class QuarterlyReportEvents(Happening, family=("季度反馈", "quarterly returns")):
    """What happens to a return."""

    DRAFTED = "quarterly_report:drafted", "生成季度反馈", "generated"
    REGENERATED = "quarterly_report:regenerated", "重新生成", "generated anew"
    EXPLAINED = "quarterly_report:explained", "说明无内容的部分", "empty parts explained"
    SUBMITTED = "quarterly_report:submitted", "报送季度反馈", "submitted"
    ACCEPTED = "quarterly_report:accepted", "接收季度反馈", "accepted"
    RETURNED = "quarterly_report:returned", "退回季度反馈", "returned"
    MAILED = "quarterly_report:mailed", "邮件已寄出", "mailed"
    MAIL_FAILED = "quarterly_report:mail_failed", "邮件未寄出", "could not be mailed"
