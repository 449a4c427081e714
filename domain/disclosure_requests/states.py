"""What requests for information are called, where they stand, how they come in and what is said."""

from domain.cases.kinds import CaseKind, CaseState
from domain.declared.worded import Worded


class DisclosureKind(CaseKind):
    """What they are among cases."""

    DISCLOSURE = "DISCLOSURE", "依申请公开", "Disclosure request"


class DisclosureState(CaseState):
    """Where a request stands: the six stages of OP/121a, and where its clock stands still."""

    RECEIVED = "RECEIVED", "已接收", "received"
    REGISTERED = "REGISTERED", "已登记", "registered"
    CORRECTING = "CORRECTING", "待补正", "the applicant has to complete it", "to be completed"
    PROCESSING = "PROCESSING", "办理中", "in hand"
    CONSULTING = "CONSULTING", "征求第三方意见", "a third party is asked", "third party asked"
    REVIEWED = "REVIEWED", "已审核", "reviewed"
    ANSWERED = "ANSWERED", "已答复", "answered"
    ARCHIVED = "ARCHIVED", "已归档", "archived"
    WITHDRAWN = "WITHDRAWN", "已撤回", "withdrawn by whoever opened it", "withdrawn"


class ApplicantKind(Worded):
    """Who applies."""

    CITIZEN = "CITIZEN", "公民", "citizen"
    ORGANISATION = "ORGANISATION", "法人或其他组织", "organisation"


class ReceivedBy(Worded):
    """How a request came in."""

    COUNTER = "COUNTER", "当面提交", "at the counter"
    POST = "POST", "信函", "by post"
    ONLINE = "ONLINE", "网上提交", "online"
    FAX = "FAX", "传真", "by fax"


class DisclosureResult(Worded):
    """What an applicant is told."""

    GRANTED = "GRANTED", "予以公开", "granted"
    PARTLY = "PARTLY", "部分公开", "granted in part"
    REFUSED = "REFUSED", "不予公开", "refused"
    NOT_HELD = "NOT_HELD", "无法提供", "not held"
    NOT_OURS = "NOT_OURS", "非本机关负责公开", "another body's to disclose"
    NOT_PROCESSED = "NOT_PROCESSED", "不予处理", "not processed"


class ThirdPartySays(Worded):
    """What a third party says to a disclosure that concerns it."""

    AGREES = "AGREES", "同意公开", "agrees"
    OBJECTS = "OBJECTS", "不同意公开", "objects"
    SILENT = "SILENT", "逾期未答复", "has not answered"
