"""A member's way from nomination to the end of the term (FS/2.2, FS/2.3b, MODULES 3).

1. A nominee who meets all four criteria is qualified; every one that is missing is named.
2. Only who is qualified becomes active, while the term runs; how large the pool is never stands
   in the way (A3).
3. An active membership may be suspended and taken up again.
4. Only active members are invited, check in and score.
5. A nomination may be withdrawn until the membership begins; then it is ended.
"""

from dataclasses import dataclass

from domain.clause_marks import clause
from domain.gate import refuses_with
from domain.problems import Problem, problem
from domain.representatives.categories import RepresentativeState
from domain.representatives.criteria import Criterion, missing_criteria
from domain.representatives.permissions import RepresentativePermission as P
from domain.representatives.problems import RepresentativeCode
from domain.representatives.term import TermState
from domain.workflow import Step, Workflow, workflow


@dataclass(frozen=True, slots=True)
class MembershipFacts:
    """What must be known to judge a step: what somebody has attested, and the term."""

    attested: frozenset[Criterion]
    term: TermState = TermState.RUNNING


@refuses_with(RepresentativeCode.CRITERION_MISSING)
def why_criteria_are_missing(facts: MembershipFacts) -> tuple[Problem, ...]:
    """Law 1."""
    return missing_criteria(facts.attested)


@refuses_with(RepresentativeCode.TERM_NOT_RUNNING)
@clause("FS/0b")
def why_term_does_not_run(facts: MembershipFacts) -> tuple[Problem, ...]:
    """Law 2.

    Clause: FS/0b.
    """
    if facts.term is TermState.RUNNING:
        return ()
    return (problem(RepresentativeCode.TERM_NOT_RUNNING, clause="FS/0b", state=facts.term.named),)


_S = RepresentativeState
_NOMINEE = frozenset({_S.NOMINATED, _S.QUALIFIED})
_MEMBER = frozenset({_S.ACTIVE, _S.SUSPENDED})


def _step(
    name: str,
    act: str,
    by: P,
    sources: frozenset[RepresentativeState],
    target: RepresentativeState | None,
    clause_id: str = "FS/2.3a",
) -> Step[RepresentativeState, MembershipFacts]:
    # Asked again before the membership begins: an attestation may have been withdrawn in between.
    gates = (why_criteria_are_missing,) if target in (_S.QUALIFIED, _S.ACTIVE) else ()
    if target is _S.ACTIVE:
        gates = (
            (why_term_does_not_run,) if _S.SUSPENDED in sources else (*gates, why_term_does_not_run)
        )
    return Step(name, sources, target, gates, clause_id, act=act, by=by)


MEMBERSHIP_WORKFLOW: Workflow[RepresentativeState, MembershipFacts] = workflow(
    "representative",
    first=_S.NOMINATED,
    steps=(
        _step(
            "edit",
            "edit_representative",
            P.REPRESENTATIVE_NOMINATE,
            _NOMINEE | _MEMBER,
            None,
            "FS/2.1a",
        ),
        _step("attest", "attest_criterion", P.REPRESENTATIVE_ADMIT, _NOMINEE, None, "FS/2.2a"),
        _step("doubt", "withdraw_criterion", P.REPRESENTATIVE_ADMIT, _NOMINEE, None, "FS/2.2a"),
        _step(
            "qualify",
            "qualify_representative",
            P.REPRESENTATIVE_ADMIT,
            frozenset({_S.NOMINATED}),
            _S.QUALIFIED,
            "FS/2.2a",
        ),
        _step(
            "activate",
            "activate_representative",
            P.REPRESENTATIVE_ADMIT,
            frozenset({_S.QUALIFIED}),
            _S.ACTIVE,
        ),
        _step("withdraw", "withdraw_nomination", P.REPRESENTATIVE_NOMINATE, _NOMINEE, _S.WITHDRAWN),
        _step(
            "suspend",
            "suspend_representative",
            P.REPRESENTATIVE_ADMIT,
            frozenset({_S.ACTIVE}),
            _S.SUSPENDED,
        ),
        _step(
            "resume",
            "resume_representative",
            P.REPRESENTATIVE_ADMIT,
            frozenset({_S.SUSPENDED}),
            _S.ACTIVE,
        ),
        _step("end", "end_membership", P.REPRESENTATIVE_ADMIT, _MEMBER, _S.ENDED),
    ),
)
"""NOMINATED → QUALIFIED → ACTIVE ↔ SUSPENDED → ENDED; who was not taken is WITHDRAWN."""


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
