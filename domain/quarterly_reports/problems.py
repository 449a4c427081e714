"""Why something about a quarterly return is refused."""

from domain.problems import Code


class QuarterlyReportCode(Code):
    """Why something about a quarterly return is refused."""

    # Whatever the records tell stands in the return; a reason for nothing would be untrue.
    PART_NOT_EMPTY = (
        "PART_NOT_EMPTY",
        "“{part}”部分已有{count}条记录，不能填写“无内容”的原因。",
        "The part on {part} has {count} records: there is nothing to explain.",
    )
    # What lies ahead has no records, and what still runs is not told as a whole.
    QUARTER_NOT_BEGUN = (
        "QUARTER_NOT_BEGUN",
        "{year}年第{quarter}季度尚未开始。",
        "Quarter {quarter} of {year} has not begun.",
    )
    QUARTER_NOT_OVER = (
        "QUARTER_NOT_OVER",
        "{year}年第{quarter}季度尚未结束，不能报送。",
        "Quarter {quarter} of {year} is not over yet.",
    )
    # Nobody sends what he has not seen.
    FIGURES_OUTDATED = (
        "FIGURES_OUTDATED",
        "生成之后记录有变化，请重新生成并核对。",
        "Records have changed since it was generated: generate it anew and look at it.",
    )
    # More than a return can hold; no unit has so many.
    TOO_MANY_RECORDS = (
        "TOO_MANY_RECORDS",
        "“{part}”部分的记录超过{most}条，无法生成。",
        "The part on {part} has more than {most} records.",
    )
