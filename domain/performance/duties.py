"""What the documents demand of the yearly assessment as a whole (WR/3e, OP/113)."""

from domain.obligations.duty import YEAR, AtLeast, Duty, unit_itself

OFFICE = unit_itself("PERF")

DUTIES = (
    Duty("OP/113", "第三方评估", who=OFFICE, when=YEAR, what=AtLeast(1, "third_party_evaluation")),
    Duty("WR/3e", "年度绩效考评方案", who=OFFICE, when=YEAR, what=AtLeast(1, "approved_scheme")),
)
