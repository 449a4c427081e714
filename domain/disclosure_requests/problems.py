"""Why something about requests for information, or disputes, is refused."""

from domain.problems import Code


class DisclosureCode(Code):
    """Why something about requests for information, or disputes, is refused."""

    # OP/121a: what is reviewed and answered was written down before.
    ANSWER_MISSING = (
        "ANSWER_MISSING",
        "还没有拟写答复。",
        "No answer is drafted yet.",
    )
    # OP/122a: a request is kept in the city's system, too.
    CITY_NUMBER_MISSING = (
        "CITY_NUMBER_MISSING",
        "还没有登记市政务公开管理系统的编号。",
        "The number in the city's openness system is not recorded yet.",
    )
    CORRECTION_TOO_LATE = (
        "CORRECTION_TOO_LATE",
        "只能在{until}前（含当日）告知补正。",
        "The applicant could be asked to complete it until {until}.",
    )
    CORRECTED_ALREADY = (
        "CORRECTED_ALREADY",
        "申请已补正过一次，应据此办理。",
        "The request was completed once; it is handled as it is.",
    )
    EXTENSION_TOO_LATE = (
        "EXTENSION_TOO_LATE",
        "答复期限已过，不能再延长。",
        "The time to answer is over, so it is not extended any more.",
    )
    # OP/122b: lost cases are reported and studied.
    LOST_CASE_UNREPORTED = (
        "LOST_CASE_UNREPORTED",
        "败诉或被纠错的案件须先报送情况报告并分析原因。",
        "A case that was lost is closed once it is reported and studied.",
    )
    # WR/28a, WR/29: what was decided is carried out.
    DECISION_NOT_PERFORMED = (
        "DECISION_NOT_PERFORMED",
        "败诉或被纠错的案件须先履行生效裁判或决定。",
        "What a court or authority decided has to be carried out first.",
    )
    MONTH_NOT_OVER = (
        "MONTH_NOT_OVER",
        "{month}尚未结束。",
        "The month {month} is not over yet.",
    )
    MONTH_REPORTED = (
        "MONTH_REPORTED",
        "该单位{month}的月报已报送。",
        "That unit has reported the month {month} already.",
    )
