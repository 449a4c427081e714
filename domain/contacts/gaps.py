"""What a leader still lacks, in words: a code for each duty on his contacts (WS/1, WS/2)."""

from collections.abc import Mapping

from domain.declared.worded import Worded


class ContactGapCode(Worded):
    """What is lacking; the documents' floors stand in the codes."""

    STREETS_BELOW_2 = "STREETS_BELOW_2", "联系街道不足2个", "linked to fewer than two streets"
    COMMUNITIES_BELOW_5 = (
        "COMMUNITIES_BELOW_5",
        "联系社区不足5个",
        "linked to fewer than five communities",
    )
    STREET_NOT_VISITED = (
        "STREET_NOT_VISITED",
        "当月未到联系街道",
        "a linked street was not visited in the month",
    )
    NO_PROBLEM_SOLVED = (
        "NO_PROBLEM_SOLVED",
        "当年未解决历史遗留或社区问题",
        "no legacy or community problem was solved in the year",
    )
    ENTERPRISES_BELOW_20 = (
        "ENTERPRISES_BELOW_20",
        "联系企业不足20家",
        "linked to fewer than twenty enterprises",
    )
    TWO_NEW_BELOW_2 = (
        "TWO_NEW_BELOW_2",
        "“两新”企业不足2家",
        "fewer than two of them are of the two new kinds",
    )
    SME_BELOW_2 = (
        "SME_BELOW_2",
        "中小微企业不足2家",
        "fewer than two of them are small, medium or micro",
    )
    ENTERPRISE_NOT_VISITED = (
        "ENTERPRISE_NOT_VISITED",
        "当年未走访联系企业",
        "a linked enterprise was not visited in the year",
    )


GAPS: Mapping[str, ContactGapCode] = {
    "WS/1a.streets": ContactGapCode.STREETS_BELOW_2,
    "WS/1a.communities": ContactGapCode.COMMUNITIES_BELOW_5,
    "WS/1b": ContactGapCode.STREET_NOT_VISITED,
    "WS/1c": ContactGapCode.NO_PROBLEM_SOLVED,
    "WS/2a": ContactGapCode.ENTERPRISES_BELOW_20,
    "WS/2b.two_new": ContactGapCode.TWO_NEW_BELOW_2,
    "WS/2b.sme": ContactGapCode.SME_BELOW_2,
    "WS/2c": ContactGapCode.ENTERPRISE_NOT_VISITED,
}
"""The code of each duty, by its key."""
