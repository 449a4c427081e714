"""The way of a supervision item (OP/61c, WS/22a, WR/54b)."""

from domain.supervision.permissions import SupervisionPermission as P
from domain.supervision.states import SupervisionState as S
from domain.workflow import Step, Workflow, workflow

_ISSUED, _ASSIGNED = frozenset({S.ISSUED}), frozenset({S.ASSIGNED})
_REPLIED, _SUSPENDED = frozenset({S.REPLIED}), frozenset({S.SUSPENDED})
_CHECKED = _REPLIED | {S.VERIFIED}
_AT_WORK = _ISSUED | _ASSIGNED | _SUSPENDED
_NOT_OVER = _AT_WORK | _CHECKED


def _step(name: str, sources: frozenset[S], target: S | None, by: P) -> Step[S, None]:
    """One that its act is named after: `assign` is taken by `assign_supervision`."""
    return Step(name, sources, target, act=f"{name}_supervision", by=by)


SUPERVISION: Workflow[S, None] = workflow(
    "supervision",
    first=S.ISSUED,
    steps=(
        # With another unit, too, as long as nobody has replied.
        _step("assign", _ISSUED | _ASSIGNED, S.ASSIGNED, P.SUPERVISION_ISSUE),
        _step("return", _ASSIGNED, S.ISSUED, P.SUPERVISION_WORK),
        _step("reply", _ASSIGNED, S.REPLIED, P.SUPERVISION_WORK),
        _step("take_back", _REPLIED, S.ASSIGNED, P.SUPERVISION_WORK),
        _step("verify", _REPLIED, S.VERIFIED, P.SUPERVISION_CHECK),
        _step("close", frozenset({S.VERIFIED}), S.CLOSED, P.SUPERVISION_CHECK),
        # What shows up again after it was closed is taken up again, too.
        _step("reopen", _CHECKED | {S.CLOSED}, S.ASSIGNED, P.SUPERVISION_CHECK),
        _step("suspend", _ISSUED | _ASSIGNED, S.SUSPENDED, P.SUPERVISION_CHECK),
        _step("resume", _SUSPENDED, S.ASSIGNED, P.SUPERVISION_CHECK),
        _step("edit", _AT_WORK, None, P.SUPERVISION_ISSUE),
        _step("extend", _NOT_OVER, None, P.SUPERVISION_ISSUE),
        # Also where what it was opened for turned out not to have been so.
        _step("withdraw", _NOT_OVER, S.WITHDRAWN, P.SUPERVISION_ISSUE),
    ),
)
"""ISSUED → ASSIGNED → REPLIED → VERIFIED → CLOSED; what does not hold is ASSIGNED again.

What is not the unit's goes back to be assigned anew; what must wait is SUSPENDED.
"""
