"""What the documents demand of the district's delegation (FS/2.3)."""

from domain.obligations.duty import DISTRICT, YEAR, Duty, Holding
from domain.representatives.pool import FEWEST, MOST

DUTIES = (
    # About a hundred: outside of 90 to 110 it is warned of, as the clause binds softly (A3).
    Duty(
        "FS/2.3a",
        "代表团约百人",
        who=DISTRICT,
        when=YEAR,
        what=Holding(FEWEST, "active_representative", most=MOST),
    ),
)
