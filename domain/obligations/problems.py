"""Why something about an obligation is refused."""

from domain.problems import Code


class ObligationCode(Code):
    """Why something about an obligation is refused."""

    # No obligation has this key.
    OBLIGATION_UNKNOWN = (
        "OBLIGATION_UNKNOWN",
        "没有找到这项责任。",
        "There is no such obligation.",
    )
    # It is waived already; one waiver at a time.
    ALREADY_WAIVED = (
        "ALREADY_WAIVED",
        "这项责任已批准免予考核。",
        "The obligation is waived already.",
    )
    # Records of the product show it, so nobody attests it.
    COUNTED_FROM_RECORDS = (
        "COUNTED_FROM_RECORDS",
        "这项责任由业务记录自动统计，无需提交佐证。",
        "The obligation is counted from records; it is not attested.",
    )
    # What is attested lies outside the period of the obligation.
    OUTSIDE_PERIOD = (
        "OUTSIDE_PERIOD",
        "完成日期应在{first}至{last}之间。",
        "It was done outside the period, {first} to {last}.",
    )
    # A document comes into force, or is repealed, after it came into force.
    FORCE_ORDER = (
        "FORCE_ORDER",
        "文件当前为“{status}”，不能作此调整。",
        "The document is {status}; this cannot be done to it.",
    )
