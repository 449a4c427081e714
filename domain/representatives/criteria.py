"""The four criteria that a nominee must be attested to fulfil (FS/2.2)."""

from collections.abc import Collection, Mapping

from domain.clause_marks import clause
from domain.declared.worded import Worded
from domain.problems import Problem, problem
from domain.representatives.problems import RepresentativeCode


class Criterion(Worded):
    """What a nominee must be attested to fulfil (FS/2.2)."""

    POLITICAL_QUALITY = "POLITICAL_QUALITY", "政治素质过硬", "sound political quality"
    WILLINGNESS = "WILLINGNESS", "参与意愿强", "willing to take part"
    CAN_ATTEND_SET_MEETINGS = (
        "CAN_ATTEND_SET_MEETINGS",
        "能够出席报告会和年末述职评议会",
        "can attend the two set meetings of the year",
    )
    CAN_JOIN_DAILY = (
        "CAN_JOIN_DAILY",
        "能够参加日常研讨、督查、调研、察访",
        "can join the daily activities",
    )


CRITERIA: Mapping[Criterion, str] = {
    Criterion.POLITICAL_QUALITY: "FS/2.2a",
    Criterion.WILLINGNESS: "FS/2.2b",
    Criterion.CAN_ATTEND_SET_MEETINGS: "FS/2.2c",
    Criterion.CAN_JOIN_DAILY: "FS/2.2d",
}
"""All four in the document's order, each with the clause that sets it."""


@clause("FS/2.2a", "FS/2.2b", "FS/2.2c", "FS/2.2d")
def missing_criteria(attested: Collection[Criterion]) -> tuple[Problem, ...]:
    """One problem for each criterion that is not attested.

    Clause: FS/2.2a, FS/2.2b, FS/2.2c, FS/2.2d.
    """
    return tuple(
        problem(
            RepresentativeCode.CRITERION_MISSING,
            path=("criteria", one.value),
            clause=clause_id,
            criterion=one.named,
        )
        for one, clause_id in CRITERIA.items()
        if one not in attested
    )
