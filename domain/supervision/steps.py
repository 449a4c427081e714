"""The way of a supervision item (OP/61c)."""

from domain.supervision.states import SupervisionState as S
from domain.workflow import Step, Workflow, workflow

_NOT_CLOSED = frozenset({S.ISSUED, S.ASSIGNED, S.REPLIED, S.VERIFIED})

SUPERVISION: Workflow[S, None] = workflow(
    "supervision",
    first=S.ISSUED,
    steps=(
        Step("assign", frozenset({S.ISSUED}), S.ASSIGNED, (), "OP/61c"),
        Step("reply", frozenset({S.ASSIGNED}), S.REPLIED, (), "OP/61c"),
        Step("verify", frozenset({S.REPLIED}), S.VERIFIED, (), "OP/61c"),
        Step("close", frozenset({S.VERIFIED}), S.CLOSED, (), "OP/61c"),
        # What it was opened for turned out not to have been so.
        Step("withdraw", _NOT_CLOSED, S.CLOSED, (), "OP/61c"),
    ),
)
"""ISSUED → ASSIGNED → REPLIED → VERIFIED → CLOSED, withdrawn from wherever it stands."""
