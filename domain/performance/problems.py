"""Why something about the yearly assessment is refused."""

from domain.problems import Code


class PerformanceCode(Code):
    """Why something about the yearly assessment is refused."""

    # The weights that count do not make one hundred.
    WEIGHT_SUM_NOT_100 = (
        "WEIGHT_SUM_NOT_100",
        "各项权重合计应为100，现为{found}。",
        "The weights must sum to 100; they sum to {found}.",
    )
    # The delegates' score in the hall has no weight.
    ONSITE_WEIGHT_REQUIRED = (
        "ONSITE_WEIGHT_REQUIRED",
        "现场述职评议须计入年度成绩，权重应大于0。",
        "The score given on site must enter the yearly score: its weight must be above 0.",
    )
    # Open government weighs less than it must.
    OPENNESS_WEIGHT_BELOW_4 = (
        "OPENNESS_WEIGHT_BELOW_4",
        "政务公开权重不得低于4%，现为{found}%。",
        "Open government must weigh at least 4 percent; it weighs {found}.",
    )
    # One of the four areas has no indicator with a weight.
    AREA_MISSING = (
        "AREA_MISSING",
        "缺少“{area}”方面的指标。",
        "No indicator with a weight is of the area: {area}.",
    )
    # Nobody from outside evaluates.
    THIRD_PARTY_REQUIRED = (
        "THIRD_PARTY_REQUIRED",
        "方案须包含第三方评估部分。",
        "The scheme needs a part that a third party evaluates.",
    )
    # Nothing but the year's end is assessed.
    DAILY_PART_REQUIRED = (
        "DAILY_PART_REQUIRED",
        "方案须包含日常考评部分。",
        "The scheme needs a part for daily evaluation.",
    )
    # How the four-together mechanism is carried out does not count.
    FOUR_TOGETHER_REQUIRED = (
        "FOUR_TOGETHER_REQUIRED",
        "方案须包含按台账计分的四同机制落实指标。",
        "The scheme needs an indicator of the four-together mechanism, scored by the ledger.",
    )
    # An indicator rests on nothing but traces of work.
    TRACE_ONLY_INDICATOR = (
        "TRACE_ONLY_INDICATOR",
        "指标“{title}”仅以批示、会议、文件、台账、截图为依据。",
        "{title}: it rests on instructions, meetings, documents, ledgers or screenshots alone.",
    )
    # The scheme is decided, closed or withdrawn, so its indicators stay as they are.
    SCHEME_SETTLED = (
        "SCHEME_SETTLED",
        "考评方案{state}，不能再作此变动。",
        "The scheme is {state}, so this can no longer be changed.",
    )
    # The score comes from elsewhere.
    OTHER_SOURCE = (
        "OTHER_SOURCE",
        "指标“{title}”按“{source}”计分，不能在此录入。",
        "{title} is scored otherwise: {source}.",
    )
    # A trace of work shows nothing by itself.
    TRACE_ALONE = (
        "TRACE_ALONE",
        "不得仅以{kind}作为评分依据。",
        "This alone shows nothing: {kind}.",
    )
    # The hall's results of the year are not public yet.
    ONSITE_NOT_PUBLISHED = (
        "ONSITE_NOT_PUBLISHED",
        "{year}年度现场述职评议结果尚未公布，不能计算年度成绩。",
        "The scores given on site for {year} are not published, so nothing can be computed.",
    )
    # Nobody has committed himself to an indicator that counts.
    INDICATOR_NOT_COMMITTED = (
        "INDICATOR_NOT_COMMITTED",
        "指标“{title}”尚未承诺。",
        "Nobody has committed himself to this indicator: {title}.",
    )
    # These units were told their results already.
    RESULTS_FED_BACK = (
        "RESULTS_FED_BACK",
        "已向这些单位反馈结果。",
        "These units have been told already.",
    )
    # The district has decided on results by this scheme.
    RESULTS_SETTLED = (
        "RESULTS_SETTLED",
        "已有按本方案审定的考评结果，方案不能再修改。",
        "Results by this scheme have been approved, so it stays as it is.",
    )
    # Results computed by another scheme than the one in force are computed again.
    SCHEME_CHANGED = (
        "SCHEME_CHANGED",
        "计算成绩后考评方案已退回修改或重新批准，应按现行方案重新计算。",
        "The scheme was returned or approved anew since they were computed: compute them again.",
    )
    # A year is done with once its results are public.
    RESULTS_NOT_PUBLISHED = (
        "RESULTS_NOT_PUBLISHED",
        "年度考评结果尚未公布。",
        "The results of the year are not published.",
    )
    # There is no unit that feeds results back to streets.
    NO_STREETS_OFFICE = (
        "NO_STREETS_OFFICE",
        "没有负责向街道反馈结果的单位（区社会办）。",
        "There is no unit that feeds results back to streets.",
    )
