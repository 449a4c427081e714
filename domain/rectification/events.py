"""What the log tells of rectification items (FS/3.2f, FS/3.4g, FS/4.3a, WR/28b)."""

from domain.declared.happening import Happening


class RectificationEvents(Happening, family=("整改", "rectification items")):
    """What happens to a rectification item."""

    OPENED = "rectification:opened", "整改立项", "rectification item opened"
    ACCEPTED = "rectification:accepted", "受理整改事项", "accepted"
    RETURNED = "rectification:returned", "退回立项单位", "handed back"
    REFILED = "rectification:refiled", "重新立项", "filed anew"
    BEGUN = "rectification:begun", "开始整改", "begun"
    ACTION_RECORDED = "rectification:action_recorded", "登记整改措施", "an action recorded"
    ACTION_WITHDRAWN = "rectification:action_withdrawn", "撤销整改措施", "an action withdrawn"
    SUBMITTED = "rectification:submitted", "提交核验", "handed in"
    TAKEN_BACK = "rectification:taken_back", "撤回提交", "taken back"
    REPORTED = "rectification:reported", "报告区政府", "reported to the district government"
    VERIFIED = "rectification:verified", "核验通过", "checked and found right"
    REOPENED = "rectification:reopened", "退回重办", "sent back"
    CLOSED = "rectification:closed", "整改办结", "closed"
    EDITED = "rectification:edited", "更正整改事项", "corrected"
    EXTENDED = "rectification:extended", "延长整改期限", "given more time"
    WITHDRAWN = "rectification:withdrawn", "撤回整改事项", "withdrawn"
