"""Why something about an open day is refused."""

from domain.problems import Code


class OpenDayCode(Code):
    """Why something about an open day is refused."""

    # Places and waiting list are taken.
    OPEN_DAY_FULL = (
        "OPEN_DAY_FULL",
        "名额已满，候补名单也已满。",
        "All places are taken, and the waiting list is full.",
    )
    # The time for signing up is over, or has not come.
    SIGN_UP_CLOSED = (
        "SIGN_UP_CLOSED",
        "本次开放日不在报名时间内。",
        "This open day takes no sign-ups now.",
    )
    # There is no sign-up with this code.
    SIGN_UP_UNKNOWN = (
        "SIGN_UP_UNKNOWN",
        "没有找到该报名码对应的报名。",
        "No sign-up has this code.",
    )
    # More people hold a place than there would be.
    CAPACITY_BELOW_SIGN_UPS = (
        "CAPACITY_BELOW_SIGN_UPS",
        "已有{found}人确认名额，名额不能少于此数。",
        "{found} people hold a place; there cannot be fewer.",
    )
    # What has not begun was not held.
    NOT_BEGUN = (
        "NOT_BEGUN",
        "尚未到开始时间，不能登记为已举办。",
        "It has not begun, so it cannot have been held.",
    )
    # Somebody's opinion waits for what becomes of it.
    FEEDBACK_OPEN = (
        "FEEDBACK_OPEN",
        "还有{found}条意见未处理。",
        "{found} opinions have not been dealt with.",
    )
    # As many opinions came of this sign-up as may come.
    FEEDBACK_TOO_MUCH = (
        "FEEDBACK_TOO_MUCH",
        "每位参加者最多提交{most}条意见。",
        "Each visitor may hand in at most {most} opinions.",
    )
    # Only who is engaged takes part.
    NOT_ENGAGED = (
        "NOT_ENGAGED",
        "{who}不是本单位在聘的特邀体验员或监督员。",
        "{who} is no experience officer or supervisor of this unit now.",
    )
