"""A unit asks that its result be looked at again; a correction is a new version (WR/55d)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated
from uuid import UUID

from domain.declared.entries import EnteredAt, StandsSince
from domain.declared.marks import Label, Ref, Text
from domain.declared.worded import Worded
from domain.performance.permissions import PerformancePermission as P
from domain.workflow import Step, Workflow, workflow

Why = Annotated[str, Text(2_000), Label("复核理由", "Why"), "What is thought to be wrong, and why."]
Answer = Annotated[
    str, Text(2_000), Label("复核答复", "Answer"), "What was found, and what follows from it."
]


class ReviewState(Worded, public="ResultReviewState"):
    """Where such a request stands."""

    REQUESTED = "REQUESTED", "已申请", "waits for the office", "asked for"
    ANSWERED = "ANSWERED", "已答复", "answered"
    WITHDRAWN = "WITHDRAWN", "已撤回", "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewFacts:
    """A unit's request that its result be looked at again (WR/55d)."""

    id: UUID
    result_id: Annotated[
        UUID, Ref("AnnualResult", with_owner=True), Label("成绩", "Result"), "Which result."
    ]
    unit_id: Annotated[UUID, Ref("Unit", with_owner=True), Label("单位", "Unit"), "The unit."]
    why: Why
    state: Annotated[ReviewState, Label("状态", "State"), "Where it stands."]
    requested_at: Annotated[datetime, Label("申请", "Asked"), "When it was asked for."]
    answer: Annotated[
        str | None, Text(2_000), Label("复核答复", "Answer"), "What was found, once it is told."
    ] = None
    stands_since: StandsSince
    entered_at: EnteredAt

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"result_review:{self.id}"


_S = ReviewState
_REQUESTED = frozenset({_S.REQUESTED})

REVIEW_WORKFLOW: Workflow[ReviewState, ReviewFacts] = workflow(
    "result_review",
    first=_S.REQUESTED,
    steps=(
        Step(
            "answer",
            _REQUESTED,
            _S.ANSWERED,
            clause="WR/55d",
            act="answer_result_review",
            by=P.RESULT_REVIEW_ANSWER,
        ),
        Step(
            "withdraw",
            _REQUESTED,
            _S.WITHDRAWN,
            clause="WR/55d",
            act="withdraw_result_review",
            by=P.RESULT_REVIEW_REQUEST,
        ),
    ),
)
"""REQUESTED → ANSWERED; or it is WITHDRAWN."""
