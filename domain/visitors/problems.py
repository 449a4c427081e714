"""Why something is refused to who has no account."""

from domain.problems import Code


class VisitorCode(Code):
    """Why something is refused to who has no account."""

    # As many of this kind came from one address today as may come.
    TOO_MANY_TODAY = (
        "TOO_MANY_TODAY",
        "今天从您的网络地址提交的已达{most}次上限，请明天再试，或联系承办单位代为办理。",
        "Your network address has sent {most} of these today, which is the most; try again"
        " tomorrow, or ask the unit to enter it for you.",
    )
