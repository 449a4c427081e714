"""Opinions of visitors and experience officers, and what became of them (PR/11b, PR/12c)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated
from uuid import UUID

from domain.declared.entries import EnteredAt
from domain.declared.marks import Label, Ref, Text, line
from domain.declared.worded import Worded
from domain.open_days.permissions import OpenDayPermission as P
from domain.workflow import Step, Workflow, workflow

MOST_OF_A_VISITOR = 5


class FeedbackState(Worded, public="VisitFeedbackState"):
    """Where an opinion stands."""

    FILED = "FILED", "待处理", "waits for what becomes of it", "filed"
    DISPOSED = "DISPOSED", "已处理", "dealt with and answered", "dealt with"
    WITHDRAWN = "WITHDRAWN", "已撤回", "entered by mistake", "withdrawn"


class FeedbackOutcome(Worded, public="VisitFeedbackOutcome"):
    """What became of an opinion."""

    ADOPTED = "ADOPTED", "采纳", "adopted"
    PARTLY_ADOPTED = "PARTLY_ADOPTED", "部分采纳", "adopted in part"
    NOT_ADOPTED = "NOT_ADOPTED", "不予采纳", "not adopted"
    EXPLAINED = "EXPLAINED", "已说明", "a question, answered"


Content = Annotated[str, Text(2_000), Label("意见", "Opinion"), "What was said."]
Outcome = Annotated[FeedbackOutcome, Label("采纳情况", "Outcome"), "What became of it."]
Answer = Annotated[str, Text(2_000), Label("答复", "Answer"), "What is answered."]


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackFacts:
    """An opinion that was heard on an open day, in trying something out, or at a seminar."""

    id: UUID
    unit_id: Annotated[
        UUID, Ref("Unit", with_owner=True), Label("承办单位", "Unit"), "Who answers it."
    ]
    open_day_id: Annotated[
        UUID | None,
        Ref("OpenDay", with_owner=True),
        Label("开放日", "Open day"),
        "The open day on which it was said.",
    ] = None
    experience_activity_id: Annotated[
        UUID | None,
        Ref("ExperienceActivity"),
        Label("体验活动", "Experience activity"),
        "The experience activity on which it was said.",
    ] = None
    seminar_id: Annotated[
        UUID | None,
        Ref("Seminar"),
        Label("座谈会", "Seminar"),
        "The seminar at which it was said.",
    ] = None
    invitee_id: Annotated[
        UUID | None,
        Ref("SpecialInvitee"),
        Label("体验员、监督员", "Experience officer or supervisor"),
        "Who said it, if it was one of them.",
    ] = None
    sign_up_id: Annotated[UUID | None, Ref("OpenDaySignUp")] = None
    content: Content
    state: Annotated[FeedbackState, Label("状态", "State"), "Where it stands."]
    outcome: Annotated[
        FeedbackOutcome | None, Label("采纳情况", "Outcome"), "What became of it."
    ] = None
    answer: Annotated[str | None, Text(2_000), Label("答复", "Answer"), "What was answered."] = None
    reason: Annotated[
        str | None,
        line(500),
        Label("理由", "Reason"),
        "Why it was not adopted, or only in part, or was withdrawn.",
    ] = None
    filed_at: Annotated[datetime, Label("提出", "Filed"), "When it was said."]
    entered_at: EnteredAt
    disposed_at: Annotated[
        datetime | None, Label("处理", "Dealt with"), "When it was dealt with."
    ] = None

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"visit_feedback:{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class OpinionFacts:
    """What a visitor said of an open day, and what became of it, as he is told by his code."""

    id: UUID
    content: Content
    state: Annotated[FeedbackState, Label("状态", "State"), "Where it stands."]
    outcome: Annotated[
        FeedbackOutcome | None, Label("采纳情况", "Outcome"), "What became of it."
    ] = None
    answer: Annotated[str | None, Text(2_000), Label("答复", "Answer"), "What was answered."] = None
    filed_at: Annotated[datetime, Label("提出", "Filed"), "When it was said."]


_FILED, _DISPOSED = frozenset({FeedbackState.FILED}), frozenset({FeedbackState.DISPOSED})

FEEDBACK_WORKFLOW: Workflow[FeedbackState, FeedbackFacts] = workflow(
    "visit_feedback",
    first=FeedbackState.FILED,
    clause="PR/12c",
    steps=(
        # The unit may come to think otherwise, or have made a slip.
        Step(
            "dispose",
            _FILED | _DISPOSED,
            FeedbackState.DISPOSED,
            act="dispose_visit_feedback",
            by=P.VISIT_FEEDBACK_ANSWER,
        ),
        Step(
            "withdraw",
            _FILED,
            FeedbackState.WITHDRAWN,
            act="withdraw_visit_feedback",
            by=P.VISIT_FEEDBACK_ANSWER,
        ),
    ),
)
"""FILED → DISPOSED; what was entered by mistake is WITHDRAWN."""
