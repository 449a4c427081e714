"""Why something about a sentiment event is refused."""

from domain.problems import Code


class SentimentCode(Code):
    """Why something about a sentiment event is refused."""

    # Somebody other than the head of the unit speaks, without a reason.
    SPOKESPERSON_REASON_REQUIRED = (
        "SPOKESPERSON_REASON_REQUIRED",
        "发言人不是主要负责人，请说明理由。",
        "The spokesperson is not the unit's head; give a reason.",
    )
    # The first-known instant may only be corrected to an earlier one.
    FIRST_KNOWN_LATER = (
        "FIRST_KNOWN_LATER",
        "首次获知时间只能更正为更早的时间。",
        "The first-known instant may only be corrected to an earlier one.",
    )
