"""Why something about rectification items is refused."""

from domain.problems import Code


class RectificationCode(Code):
    """Why something about rectification items is refused."""

    # MODULES 6: creating is by the system or by the source's owner.
    SOURCE_NOT_YOURS = (
        "SOURCE_NOT_YOURS",
        "来源为“{source}”的整改事项不由您立项：{who}。",
        "Items that go back to this ({source}) are not yours to open: {who}.",
    )
    # Each suggestion asks a unit once.
    RECTIFICATION_ALREADY_OPEN = (
        "RECTIFICATION_ALREADY_OPEN",
        "该建议已向该单位立项整改。",
        "That suggestion has an item of this unit already.",
    )
    # MODULES 6: nothing is closed, nor handed in, of which nothing was done.
    ACTION_MISSING = (
        "ACTION_MISSING",
        "还没有登记整改措施。",
        "Nothing that was done is recorded yet.",
    )
    TOO_MANY_ACTIONS = (
        "TOO_MANY_ACTIONS",
        "一个整改事项至多登记{most}项措施（含已撤销的）。",
        "At most {most} actions are recorded about an item, withdrawn ones counted.",
    )
    ACTION_WITHDRAWN = (
        "ACTION_WITHDRAWN",
        "该整改措施已撤销。",
        "That action is withdrawn already.",
    )
    # WR/28b: findings of audit and supervision close only with a report.
    REPORT_MISSING = (
        "REPORT_MISSING",
        "审计、督查发现的问题须将整改情况报告区政府后方可办结。",
        "A finding of audit or supervision closes only once the district government was told.",
    )
