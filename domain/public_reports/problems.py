"""Why something about a report to the public is refused."""

from domain.problems import Code


class ReportCode(Code):
    """Why something about a report to the public is refused."""

    # Nothing is published that says nothing.
    REPORT_EMPTY = (
        "REPORT_EMPTY",
        "报告还没有内容，不能发布。",
        "The report says nothing yet, so it cannot be published.",
    )
    # A mid-year report goes by website and new media.
    CHANNELS_MISSING = (
        "CHANNELS_MISSING",
        "区政府年中报告应同时通过官方网站和政务新媒体发布。",
        "The district's mid-year report goes by its website and by new media.",
    )
    # A report is one of the district's, or of a unit's.
    LEVEL_WRONG = (
        "LEVEL_WRONG",
        "区级报告由区政府作出，其他单位作出的是单位报告。",
        "A report of the district is the district government's; other units report for themselves.",
    )
    # A comment is made where there is something to comment on.
    COMMENTS_CLOSED = (
        "COMMENTS_CLOSED",
        "该报告不接受意见。",
        "This report takes no comments.",
    )
    # More comments wait than anybody reads.
    COMMENTS_FULL = (
        "COMMENTS_FULL",
        "待处理意见已达{most}条，请稍后再提交。",
        "{most} comments wait to be read; try again later.",
    )
