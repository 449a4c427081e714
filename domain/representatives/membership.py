"""A member's way from nomination to the end of the term (FS/2.2, FS/2.3b, MODULES 3).

1. A nominee who meets all four criteria is qualified; every one that is missing is named.
2. Only who is qualified becomes active; how large the pool is never stands in the way (A3).
3. An active membership may be suspended and taken up again.
4. Only active members are invited, check in and score.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from domain.clause_marks import clause
from domain.problems import Named, Problem, problem
from domain.representatives.categories import RepresentativeState
from domain.representatives.problems import RepresentativeCode
from domain.workflow import Step, workflow


class Criterion(StrEnum):
    """What a nominee must be attested to fulfil."""

    POLITICAL_QUALITY = "POLITICAL_QUALITY"
    WILLINGNESS = "WILLINGNESS"
    CAN_ATTEND_SET_MEETINGS = "CAN_ATTEND_SET_MEETINGS"
    CAN_JOIN_DAILY = "CAN_JOIN_DAILY"


CRITERIA: Mapping[Criterion, tuple[Named, str]] = {
    Criterion.POLITICAL_QUALITY: (Named("政治素质过硬", "sound political quality"), "FS/2.2a"),
    Criterion.WILLINGNESS: (Named("参与意愿强", "willing to take part"), "FS/2.2b"),
    Criterion.CAN_ATTEND_SET_MEETINGS: (
        Named("能够出席报告会和年末述职评议会", "can attend the two set meetings of the year"),
        "FS/2.2c",
    ),
    Criterion.CAN_JOIN_DAILY: (
        Named("能够参加日常研讨、督查、调研、察访", "can join the daily activities"),
        "FS/2.2d",
    ),
}
"""All four in the document's order, each with the clause that sets it."""


@dataclass(frozen=True, slots=True)
class MembershipFacts:
    """What must be known to judge a step: the criteria that somebody has attested."""

    attested: frozenset[Criterion]


@clause("FS/2.2a", "FS/2.2b", "FS/2.2c", "FS/2.2d")
def missing_criteria(facts: MembershipFacts) -> tuple[Problem, ...]:
    """Law 1: one problem for each criterion that is not attested.

    Clause: FS/2.2a, FS/2.2b, FS/2.2c, FS/2.2d.
    """
    return tuple(
        problem(
            RepresentativeCode.CRITERION_MISSING,
            path=("criteria", one.value),
            clause=clause_id,
            criterion=name,
        )
        for one, (name, clause_id) in CRITERIA.items()
        if one not in facts.attested
    )


_S = RepresentativeState

MEMBERSHIP_WORKFLOW = workflow(
    "representative",
    first=_S.NOMINATED,
    steps=(
        Step("qualify", frozenset({_S.NOMINATED}), _S.QUALIFIED, (missing_criteria,), "FS/2.2a"),
        # Asked again: an attestation may have been withdrawn in between.
        Step("activate", frozenset({_S.QUALIFIED}), _S.ACTIVE, (missing_criteria,), "FS/2.3a"),
        Step("suspend", frozenset({_S.ACTIVE}), _S.SUSPENDED),
        Step("resume", frozenset({_S.SUSPENDED}), _S.ACTIVE),
        Step("end", frozenset({_S.ACTIVE, _S.SUSPENDED}), _S.ENDED),
    ),
)
"""NOMINATED → QUALIFIED → ACTIVE ↔ SUSPENDED → ENDED."""


def why_activation_is_refused(
    state: RepresentativeState, facts: MembershipFacts
) -> tuple[Problem, ...]:
    """Law 2: every reason at once."""
    return MEMBERSHIP_WORKFLOW.why_refused("activate", state=state, facts=facts)


@clause("FS/2.3b")
def may_be_invited(state: RepresentativeState) -> bool:
    """Law 4.

    Clause: FS/2.3b.
    """
    return state is RepresentativeState.ACTIVE
