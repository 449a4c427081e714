"""What the log tells of open days, and of experience officers and supervisors (OP/85, PR/12)."""

from domain.declared.happening import Happening
from domain.problems import Named

STREAMS = {
    "open_day": Named("政府开放日", "open day"),
    "open_day_sign_up": Named("开放日报名", "sign-up for an open day"),
    "special_invitee": Named("特邀体验员、监督员", "experience officer or supervisor"),
    "experience_activity": Named("体验活动", "experience activity"),
    "seminar": Named("座谈会", "seminar"),
    "visit_feedback": Named("来访意见", "opinion of a visitor"),
}


class OpenDayEvents(Happening, family=("政府开放日", "open days")):
    """What happens to an open day."""

    ANNOUNCED = "open_day:announced", "发布", "announced"
    EDITED = "open_day:edited", "更正", "corrected"
    SIGN_UP_OPENED = "open_day:sign_up_opened", "开始报名", "open for sign-ups"
    HELD = "open_day:held", "举办", "held"
    FEEDBACK_DONE = "open_day:feedback_done", "意见已处理", "feedback dealt with"
    CLOSED = "open_day:closed", "办结", "closed"
    REOPENED = "open_day:reopened", "重新办理", "opened again"
    CANCELLED = "open_day:cancelled", "取消", "cancelled"


class SignUpEvents(Happening, family=("开放日报名", "sign-ups for open days")):
    """What happens to a sign-up."""

    CONFIRMED = "open_day_sign_up:confirmed", "报名成功", "confirmed"
    WAITING = "open_day_sign_up:waiting", "进入候补", "on the waiting list"
    MOVED_UP = "open_day_sign_up:moved_up", "候补转正", "moved up"
    WITHDRAWN = "open_day_sign_up:withdrawn", "撤回报名", "withdrawn"
    CANCELLED = "open_day_sign_up:cancelled", "取消报名", "cancelled"
    ATTENDED = "open_day_sign_up:attended", "到场", "attended"


class InviteeEvents(
    Happening, family=("特邀体验员、监督员", "experience officers and supervisors")
):
    """What happens to an experience officer or supervisor."""

    ENGAGED = "special_invitee:engaged", "聘请", "engaged"
    EDITED = "special_invitee:edited", "更正", "corrected"
    ENDED = "special_invitee:ended", "解聘", "engaged no longer"


class ExperienceEvents(Happening, family=("体验活动", "experience activities")):
    """What happens to an experience activity."""

    PLANNED = "experience_activity:planned", "计划", "planned"
    EDITED = "experience_activity:edited", "更正", "corrected"
    HELD = "experience_activity:held", "举办", "held"
    CANCELLED = "experience_activity:cancelled", "取消", "cancelled"


class SeminarEvents(Happening, family=("座谈会", "seminars")):
    """What happens to a seminar."""

    PLANNED = "seminar:planned", "计划", "planned"
    EDITED = "seminar:edited", "更正", "corrected"
    HELD = "seminar:held", "举办", "held"
    CANCELLED = "seminar:cancelled", "取消", "cancelled"


class FeedbackEvents(Happening, family=("来访意见", "opinions of visitors")):
    """What happens to an opinion."""

    FILED = "visit_feedback:filed", "提出", "filed"
    DISPOSED = "visit_feedback:disposed", "处理", "dealt with"
    WITHDRAWN = "visit_feedback:withdrawn", "撤回登记", "withdrawn"
