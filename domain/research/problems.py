"""Why something about research is refused."""

from domain.problems import Code


class ResearchCode(Code):
    """Of research, findings, reports and study trips."""

    # Research goes to the scene without notice; what is announced needs a reason.
    ANNOUNCED_WITHOUT_REASON = (
        "ANNOUNCED_WITHOUT_REASON",
        "调研一般不事先通知；确需通知的，请说明理由。",
        "Research comes unannounced; say why this is announced.",
    )
    # A leader of the district government does research and leads study trips.
    NOT_A_DISTRICT_LEADER = (
        "NOT_A_DISTRICT_LEADER",
        "当日不是区政府领导。",
        "No leader of the district government on that day.",
    )
    # Not everything that was found has been followed up.
    FINDING_OPEN = (
        "FINDING_OPEN",
        "还有{open}个问题未跟进。",
        "Of what was found, {open} are not followed up.",
    )
    # A day of research is named twice, or lies ahead.
    DAY_INVALID = (
        "DAY_INVALID",
        "调研日期不能重复，也不能晚于今天：{day}。",
        "A day is named once and does not lie ahead: {day}.",
    )
    # A report is of research or of a study trip of the same leader.
    REPORT_OF_ANOTHER = (
        "REPORT_OF_ANOTHER",
        "该调研或学习考察不属于此领导。",
        "That research or trip is another leader's.",
    )
    # A trip is reported once.
    TRIP_REPORTED = (
        "TRIP_REPORTED",
        "该次学习考察已有报告。",
        "The trip has a report already.",
    )
