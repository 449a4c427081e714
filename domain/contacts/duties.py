"""What the documents demand of leaders' links, visits, solutions and pairs (WS/1, WS/2, WS/29).

Of "two or three" and "five or six" the lower figure is the floor (A17); "each enterprise once a
year" is a reading of the clause, and a firm may count as both new and small (A19).
"""

from decimal import Decimal

from domain.declared.worded import Worded
from domain.obligations.duty import (
    LEADERS,
    MONTH,
    YEAR,
    AtLeast,
    Duty,
    Each,
    Holding,
    OnLastWorkedDay,
)

STREETS, COMMUNITIES, ENTERPRISES, TWO_NEW, SME = 2, 5, 20, 2, 2
STREET_LINK, ENTERPRISE_LINK = "STREET_LINK", "ENTERPRISE_LINK"
DEPUTY_MAYOR, PAIR = "DEPUTY_MAYOR", "PAIR"
WHOLE = Decimal(1)
"""A link or pair owes for those months and weeks alone that lie in it whole."""


class VisitNotCounted(Worded):
    """Why a visit does not count."""

    LEADER_ABSENT = "LEADER_ABSENT", "领导本人未到场", "the leader did not come himself"


class HandoverNotCounted(Worded):
    """Why a hand-over does not count."""

    BEFORE_NOON = "BEFORE_NOON", "不在下午", "it was before noon"


class ProblemNotCounted(Worded):
    """Why a closed problem does not count."""

    NOT_FED_BACK = "NOT_FED_BACK", "办结前未取得反馈", "closed before whoever raised it was heard"


REASONS = (*ProblemNotCounted, *VisitNotCounted, *HandoverNotCounted)

DUTIES = (
    Duty(
        "WS/1a",
        "联系街道二个以上",
        LEADERS,
        YEAR,
        Holding(STREETS, "street_link"),
        en="Links with at least two streets",
        part="streets",
    ),
    Duty(
        "WS/1a",
        "联系社区五个以上",
        LEADERS,
        YEAR,
        Holding(COMMUNITIES, "community_link"),
        en="Links with at least five communities",
        part="communities",
    ),
    Duty(
        "WS/1b",
        "每月到联系街道调研指导",
        STREET_LINK,
        MONTH,
        AtLeast(1, "leader_visit"),
        present=WHOLE,
    ),
    Duty("WS/1c", "解决历史遗留或社区问题", LEADERS, YEAR, AtLeast(1, "solved_problem")),
    Duty("WS/2a", "联系重点企业二十家以上", LEADERS, YEAR, Holding(ENTERPRISES, "enterprise_link")),
    Duty(
        "WS/2b",
        "联系“两新”企业二家以上",
        LEADERS,
        YEAR,
        Holding(TWO_NEW, "two_new_link"),
        en="Links with at least two organisations of the two new kinds",
        part="two_new",
    ),
    Duty(
        "WS/2b",
        "联系中小微企业二家以上",
        LEADERS,
        YEAR,
        Holding(SME, "sme_link"),
        en="Links with at least two small, medium or micro enterprises",
        part="sme",
    ),
    Duty("WS/2c", "每年走访每家联系企业", ENTERPRISE_LINK, YEAR, AtLeast(1, "leader_visit")),
    # No figure is given: shown, never counted.
    Duty("WS/2e", "亲清会", LEADERS, YEAR, AtLeast(None, "cordial_meeting")),
    # Of a draft: it advises. Laws of the room refuse no closing.
    Duty("PR/7d", "难题办结前有反馈", LEADERS, YEAR, Each("closed_problem")),
    Duty("WS/29a", "副主任对接副区长", DEPUTY_MAYOR, YEAR, Holding(1, "pairing")),
    # On the last working day of a week whose Friday is off; none in a week without one (A25).
    Duty(
        "WS/29b",
        "每周五下午对接",
        PAIR,
        OnLastWorkedDay(),
        AtLeast(1, "handover"),
        present=WHOLE,
    ),
    Duty("WS/29c", "每月报告基层事项", PAIR, MONTH, AtLeast(1, "matter_report"), present=WHOLE),
)
