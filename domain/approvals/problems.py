"""Why something about approval requests is refused."""

from domain.problems import Code


class ApprovalCode(Code):
    """Why something about approval requests is refused."""

    # WR/51a: seven working days ahead.
    FILED_TOO_LATE = (
        "FILED_TOO_LATE",
        "未按规定提前报送，最晚应于{last_day}报送。",
        "It is filed too late; the last day was {last_day}.",
    )
    DETAIL_MISSING = ("DETAIL_MISSING", "缺少：{what}。", "Missing: {what}.")
    # WR/50c.
    PHOTO_RECEPTION = (
        "PHOTO_RECEPTION",
        "不得安排领导接见、合影。",
        "Leaders receive nobody for group photos.",
    )
    STEP_NOT_PENDING = (
        "STEP_NOT_PENDING",
        "该报批事项现不在审批中。",
        "The request is not on its way by this step now.",
    )
    PRIOR_STEP_OPEN = (
        "PRIOR_STEP_OPEN",
        "前序环节未完成。",
        "Steps that come before it are not done yet.",
    )
    OWN_REQUEST = (
        "OWN_REQUEST",
        "不得审批本人的报批事项。",
        "Nobody decides his own request.",
    )
    REFERENCE_MISSING = (
        "REFERENCE_MISSING",
        "缺少{office}的文号。",
        "The number given by the {office} is missing.",
    )
    EVENT_IS_OVER = (
        "EVENT_IS_OVER",
        "已过{day}，不能事后审批。",
        "It was on {day}; nothing is approved afterwards.",
    )
    NOT_ITS_APPROVER = (
        "NOT_ITS_APPROVER",
        "此人此时无权办理该环节。",
        "He does not hold this step at this time, nor was he authorised.",
    )
    NO_ABSENCE = ("NO_ABSENCE", "不是离京请假事项。", "It is no absence.")
