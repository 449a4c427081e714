"""A term of the delegation: prepared, then running, then over; one runs at a time (FS/0b)."""

from dataclasses import dataclass

from domain.clause_marks import clause
from domain.declared.worded import Worded
from domain.gate import refuses_with
from domain.problems import Problem, problem
from domain.representatives.permissions import RepresentativePermission as P
from domain.representatives.problems import RepresentativeCode
from domain.workflow import Step, Workflow, workflow


class TermState(Worded):
    """Where a term of the delegation stands."""

    PREPARED = "PREPARED", "筹备中", "members are being nominated", "being prepared"
    RUNNING = "RUNNING", "履职中", "its members may become active", "running"
    ENDED = "ENDED", "已届满", "over"
    CANCELLED = "CANCELLED", "已取消", "never began", "cancelled"


@dataclass(frozen=True, slots=True)
class TermToMove:
    """What must be known of other terms."""

    running: str | None


@refuses_with(RepresentativeCode.TERM_RUNNING)
@clause("FS/0b")
def why_start_is_refused(others: TermToMove) -> tuple[Problem, ...]:
    """One delegation at a time.

    Clause: FS/0b.
    """
    if others.running is None:
        return ()
    return (problem(RepresentativeCode.TERM_RUNNING, clause="FS/0b", term=others.running),)


_S = TermState
_PREPARED, _RUNNING = frozenset({_S.PREPARED}), frozenset({_S.RUNNING})

TERM_WORKFLOW: Workflow[TermState, TermToMove] = workflow(
    "delegation_term",
    first=_S.PREPARED,
    steps=(
        Step(
            "edit",
            _PREPARED | _RUNNING,
            None,
            clause="FS/0b",
            act="edit_delegation_term",
            by=P.DELEGATION_TERM_RUN,
        ),
        Step(
            "start",
            _PREPARED,
            _S.RUNNING,
            (why_start_is_refused,),
            "FS/0b",
            act="start_delegation_term",
            by=P.DELEGATION_TERM_RUN,
        ),
        Step(
            "end",
            _RUNNING,
            _S.ENDED,
            clause="FS/0b",
            act="end_delegation_term",
            by=P.DELEGATION_TERM_RUN,
        ),
        Step(
            "cancel",
            _PREPARED,
            _S.CANCELLED,
            clause="FS/0b",
            act="cancel_delegation_term",
            by=P.DELEGATION_TERM_RUN,
        ),
    ),
)
"""PREPARED → RUNNING → ENDED; what never began is CANCELLED."""
