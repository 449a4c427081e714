"""Why something about leaders' contacts is refused."""

from domain.problems import Code


class ContactCode(Code):
    """Of leaders' links, visits and what was raised there."""

    # Only leaders of the district government are linked and paired.
    NOT_A_LEADER = (
        "NOT_A_LEADER",
        "当日不是区政府领导。",
        "No leader of the district government on that day.",
    )
    # The same leader is linked to the same place or enterprise already.
    ALREADY_LINKED = (
        "ALREADY_LINKED",
        "该领导已联系此对象：{other}。",
        "The leader is linked to it already: {other}.",
    )
    # A visit lies outside the days of its link.
    OUTSIDE_LINK = (
        "OUTSIDE_LINK",
        "走访日期不在联系期内（{first}至{last}）。",
        "The visit lies outside the link, which holds from {first} to {last}.",
    )
    # A visit to a street or community says what it was about.
    THEME_MISSING = (
        "THEME_MISSING",
        "请至少选择一项重点内容。",
        "Choose one of the focus themes at least.",
    )
    # An enterprise leaves the list only when no leader is linked to it any more.
    STILL_LINKED = (
        "STILL_LINKED",
        "仍有领导联系该企业，请先解除联系。",
        "Leaders are linked to the enterprise; end that first.",
    )
    # Only what is found in many places is proposed for joint study.
    NOT_SYSTEMIC = (
        "NOT_SYSTEMIC",
        "只有普遍性、系统性问题才提请区政府集中研究。",
        "Only a systemic problem is proposed to the district government.",
    )
    # A problem was raised at a visit for another link.
    VISIT_OF_ANOTHER = (
        "VISIT_OF_ANOTHER",
        "该走访不属于此联系对象。",
        "The visit was made for another link.",
    )
    # Who is paired is deputy director of the Government Office on the first day.
    NOT_A_DEPUTY_DIRECTOR = (
        "NOT_A_DEPUTY_DIRECTOR",
        "当日不是区政府办副主任。",
        "No deputy director of the Government Office on that day.",
    )
    # Whom he is paired with is deputy mayor on the first day.
    NOT_A_DEPUTY_MAYOR = (
        "NOT_A_DEPUTY_MAYOR",
        "当日不是副区长。",
        "No deputy mayor on that day.",
    )
    # The two are no pair at that time.
    OUTSIDE_PAIRING = (
        "OUTSIDE_PAIRING",
        "不在对接关系的有效期内。",
        "The two are no pair at that time.",
    )
    # A report is made for a month that has begun.
    MONTH_AHEAD = "MONTH_AHEAD", "该月份尚未开始。", "The month has not begun yet."
    # A pair reports once for each month.
    REPORTED_ALREADY = (
        "REPORTED_ALREADY",
        "该月已报告，可更正原报告。",
        "The month is reported already; correct that report.",
    )
