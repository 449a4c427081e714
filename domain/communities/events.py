"""What the log tells of community duties, admission and tasks (WS/27a, WS/27b)."""

from domain.declared.happening import Happening, Told
from domain.problems import Named

STREAMS = {
    "community_duty_list": Named("社区职责清单", "list of community duties"),
    "admission_request": Named("社区事务准入申请", "admission request"),
    "community_task": Named("社区事务", "community task"),
}


class DutyListEvents(Happening, family=("社区职责清单", "lists of community duties")):
    """What happens to a version of the list."""

    DRAFTED = "community_duty_list:drafted", "起草", "drafted"
    EDITED = "community_duty_list:edited", "修改", "edited"
    DUTY_PUT = "community_duty_list:duty_put", "写入职责", "a duty written"
    DUTY_STRUCK = "community_duty_list:duty_struck", "删除职责", "a duty struck out"
    PUBLISHED = "community_duty_list:published", "发布", "published", Told.PARTNERS
    SUPERSEDED = "community_duty_list:superseded", "由新版本替代", "superseded", Told.PARTNERS
    DISCARDED = "community_duty_list:discarded", "放弃起草", "discarded"


class AdmissionEvents(Happening, family=("社区事务准入", "admission of community tasks")):
    """What happens to a request."""

    FILED = "admission_request:filed", "提出申请", "filed"
    EDITED = "admission_request:edited", "更正申请", "corrected"
    RETURNED = "admission_request:returned", "退回补充", "returned for completion"
    REFILED = "admission_request:refiled", "重新提出", "filed again"
    APPROVED = "admission_request:approved", "同意准入", "approved"
    REFUSED = "admission_request:refused", "不予准入", "refused"
    WITHDRAWN = "admission_request:withdrawn", "撤回申请", "withdrawn"
    REVOKED = "admission_request:revoked", "终止准入", "approval revoked"


class CommunityTaskEvents(Happening, family=("社区事务", "community tasks")):
    """What happens to a task."""

    HANDED_OVER = "community_task:handed_over", "交社区办理", "handed over"
    DONE = "community_task:done", "办结", "done"
    TAKEN_BACK = "community_task:taken_back", "收回", "taken back"
