"""Kinds of cases: each declares its words, its workflow and how long it may take."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.cases.events import RectificationEvents, SupervisionEvents
from domain.cases.states import CaseState
from domain.declared.happening import Happening
from domain.declared.worded import Worded
from domain.workflow import Step, Workflow, workflow


class CaseKind(Worded):
    """The kinds of cases there are so far."""

    RECTIFICATION = "RECTIFICATION", "整改事项", "Rectification item"
    SUPERVISION = "SUPERVISION", "督查事项", "Supervision item"


@dataclass(frozen=True, slots=True)
class CaseKindRule:
    """What one kind of case is, and what is told of it."""

    kind: CaseKind
    workflow: Workflow[CaseState, None]
    opened: Happening
    withdrawn: Happening | None = None


_C = CaseState

RECTIFICATION = CaseKindRule(
    CaseKind.RECTIFICATION,
    workflow(
        "rectification",
        first=_C.OPEN,
        steps=(
            Step("accept", frozenset({_C.OPEN}), _C.ACCEPTED, (), "FS/3.4g"),
            Step("begin", frozenset({_C.ACCEPTED, _C.REOPENED}), _C.IN_PROGRESS, (), "FS/3.4g"),
            Step("submit", frozenset({_C.IN_PROGRESS}), _C.SUBMITTED, (), "FS/3.4g"),
            Step("verify", frozenset({_C.SUBMITTED}), _C.VERIFIED, (), "FS/3.4g"),
            Step("reopen", frozenset({_C.SUBMITTED}), _C.REOPENED, (), "FS/3.4g"),
            Step("close", frozenset({_C.VERIFIED}), _C.CLOSED, (), "WR/28b"),
        ),
    ),
    opened=RectificationEvents.OPENED,
)

_NOT_CLOSED = frozenset({_C.ISSUED, _C.ASSIGNED, _C.REPLIED, _C.VERIFIED})

SUPERVISION = CaseKindRule(
    CaseKind.SUPERVISION,
    workflow(
        "supervision",
        first=_C.ISSUED,
        steps=(
            Step("assign", frozenset({_C.ISSUED}), _C.ASSIGNED, (), "OP/61c"),
            Step("reply", frozenset({_C.ASSIGNED}), _C.REPLIED, (), "OP/61c"),
            Step("verify", frozenset({_C.REPLIED}), _C.VERIFIED, (), "OP/61c"),
            Step("close", frozenset({_C.VERIFIED}), _C.CLOSED, (), "OP/61c"),
            # What it was opened for turned out not to have been so.
            Step("withdraw", _NOT_CLOSED, _C.CLOSED, (), "OP/61c"),
        ),
    ),
    opened=SupervisionEvents.OPENED,
    withdrawn=SupervisionEvents.WITHDRAWN,
)

CASE_KINDS: Mapping[CaseKind, CaseKindRule] = {
    rule.kind: rule for rule in (RECTIFICATION, SUPERVISION)
}
"""Kinds by name."""
