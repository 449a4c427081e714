"""The way of an approval request (WR/7, WR/49-52, WR/63b, WR/65)."""

from domain.approvals.facts import ApprovalFacts
from domain.approvals.permissions import ApprovalPermission as P
from domain.approvals.rules import (
    why_details_are_missing,
    why_it_is_no_absence,
    why_reception_is_refused,
)
from domain.approvals.states import ApprovalState as S
from domain.gate import Gate
from domain.workflow import Step, Workflow, workflow

_DRAFT, _FILED = frozenset({S.DRAFT}), frozenset({S.FILED})
_TO_FILE = _DRAFT | {S.INCOMPLETE, S.REFUSED}
_APPROVED = frozenset({S.APPROVED})


def _step(
    name: str,
    sources: frozenset[S],
    target: S | None,
    *gates: Gate[ApprovalFacts],
    by: P = P.APPROVAL_FILE,
) -> Step[S, ApprovalFacts]:
    """One that its act is named after: `edit` is taken by `edit_approval`."""
    return Step(name, sources, target, gates, act=f"{name}_approval", by=by)


APPROVAL: Workflow[S, ApprovalFacts] = workflow(
    "approval",
    first=S.DRAFT,
    steps=(
        _step("edit", _TO_FILE, None),
        # What was refused may be asked for again, changed or not: its verdict stays to be read.
        _step("file", _TO_FILE, S.FILED, why_details_are_missing, why_reception_is_refused),
        _step("take_back", _FILED, S.DRAFT),
        # By the last step of the chain, or by one that refuses: nobody takes these by themselves.
        Step("approve", _FILED, S.APPROVED),
        Step("refuse", _FILED, S.REFUSED),
        # An approval that should not have been given is taken away by who keeps the chain.
        _step("return", _FILED | _APPROVED, S.INCOMPLETE, by=P.APPROVAL_KEEP),
        # Again, too, where it was reported wrongly.
        _step("report_back", _APPROVED | {S.BACK}, S.BACK, why_it_is_no_absence),
        _step("withdraw", _TO_FILE | _FILED | _APPROVED, S.WITHDRAWN),
    ),
)
"""DRAFT → FILED → its steps → APPROVED | REFUSED; an absence that is over is BACK.

The steps are things of their own (`step.py`): the last one approves the request, one that refuses
refuses it, one that returns it sends it back to be completed.
"""
