"""What the log tells of the delegation (FS/0b, FS/2.3, FS/4.1)."""

from domain.declared.happening import Happening
from domain.problems import Named

STREAMS = {
    "delegation_term": Named("代表团任期", "term of the delegation"),
    "representative": Named("代表", "representative"),
    "representative_draw": Named("代表抽选", "draw of representatives"),
    "participation": Named("代表参与", "participation"),
    "suggestion": Named("意见建议", "suggestion"),
    "publicity": Named("宣介", "publicity action"),
}


class TermEvents(Happening, family=("代表团任期", "terms of the delegation")):
    """What happens to a term."""

    PREPARED = "delegation_term:prepared", "筹备新一届", "being prepared"
    EDITED = "delegation_term:edited", "更正任期", "corrected"
    STARTED = "delegation_term:started", "开始履职", "begun"
    ENDED = "delegation_term:ended", "届满", "over"
    CANCELLED = "delegation_term:cancelled", "取消", "cancelled"


class RepresentativeEvents(Happening, family=("代表", "representatives")):
    """What happens to a member."""

    NOMINATED = "representative:nominated", "提名", "nominated"
    EDITED = "representative:edited", "更正信息", "corrected"
    ATTESTED = "representative:attested", "确认条件", "criterion attested"
    DOUBTED = "representative:doubted", "撤回确认", "attestation withdrawn"
    QUALIFIED = "representative:qualified", "认定符合条件", "qualified"
    ACTIVATED = "representative:activated", "入库", "active"
    WITHDRAWN = "representative:withdrawn", "撤回提名", "nomination withdrawn"
    SUSPENDED = "representative:suspended", "暂停", "suspended"
    RESUMED = "representative:resumed", "恢复", "active again"
    ENDED = "representative:ended", "离任", "membership ended"


class DrawEvents(Happening, family=("代表抽选", "draws of representatives")):
    """What happens to a draw."""

    MADE = "representative_draw:made", "抽选", "drawn"
    VOIDED = "representative_draw:voided", "抽选作废", "declared void"


class ParticipationEvents(Happening, family=("代表参与", "participation")):
    """What happens to an invitation."""

    INVITED = "participation:invited", "邀请", "invited"
    ACCEPTED = "participation:accepted", "接受邀请", "accepted"
    DECLINED = "participation:declined", "谢绝邀请", "declined"
    MOVED = "participation:moved", "活动改期", "moved with its activity"
    ATTENDED = "participation:attended", "到场", "attended"
    CANCELLED = "participation:cancelled", "取消邀请", "invitation cancelled"


class SuggestionEvents(Happening, family=("意见建议", "suggestions")):
    """What happens to a suggestion."""

    FILED = "suggestion:filed", "提出", "filed"
    EDITED = "suggestion:edited", "更正", "corrected"
    WITHDRAWN = "suggestion:withdrawn", "撤回", "withdrawn"
    ASSIGNED = "suggestion:assigned", "交办", "assigned"
    HANDED_BACK = "suggestion:handed_back", "退回交办", "handed back"
    RETURNED = "suggestion:returned", "退回补充", "returned for completion"
    REFILED = "suggestion:refiled", "补充后提出", "filed again"
    ADOPTED = "suggestion:adopted", "采纳", "adopted"
    PARTLY_ADOPTED = "suggestion:partly_adopted", "部分采纳", "adopted in part"
    NOT_ADOPTED = "suggestion:not_adopted", "不予采纳", "not adopted"
    ANSWERED = "suggestion:answered", "答复", "answered"
    REOPENED = "suggestion:reopened", "重新办理", "to be handled again"


class PublicityEvents(Happening, family=("宣介", "publicity")):
    """What members do to make the government's work known."""

    LOGGED = "publicity:logged", "登记宣介", "logged"
    WITHDRAWN = "publicity:withdrawn", "撤回登记", "withdrawn"
