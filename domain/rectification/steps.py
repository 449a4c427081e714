"""The way of a rectification item (FS/3.4g, WR/28b)."""

from domain.rectification.states import RectificationState as S
from domain.workflow import Step, Workflow, workflow

RECTIFICATION: Workflow[S, None] = workflow(
    "rectification",
    first=S.OPEN,
    steps=(
        Step("accept", frozenset({S.OPEN}), S.ACCEPTED, (), "FS/3.4g"),
        Step("begin", frozenset({S.ACCEPTED, S.REOPENED}), S.IN_PROGRESS, (), "FS/3.4g"),
        Step("submit", frozenset({S.IN_PROGRESS}), S.SUBMITTED, (), "FS/3.4g"),
        Step("verify", frozenset({S.SUBMITTED}), S.VERIFIED, (), "FS/3.4g"),
        Step("reopen", frozenset({S.SUBMITTED}), S.REOPENED, (), "FS/3.4g"),
        Step("close", frozenset({S.VERIFIED}), S.CLOSED, (), "WR/28b"),
    ),
)
"""OPEN → ACCEPTED → IN_PROGRESS → SUBMITTED → VERIFIED → CLOSED; what does not hold is REOPENED."""
