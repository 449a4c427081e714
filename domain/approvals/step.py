"""One step of the way of an approval request: whose turn it is, and what he decided."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from domain.approvals.permissions import ApprovalPermission as P
from domain.approvals.problems import ApprovalCode
from domain.approvals.states import ApprovalStepState as S
from domain.approvals.words import IN_PERSON, ApprovalOffice
from domain.declared.entries import EnteredAt, StandsSince
from domain.declared.marks import Label, Ref, Text, line
from domain.gate import refuses_with
from domain.permissions import Permission
from domain.problems import Problem, problem
from domain.workflow import Step, Workflow, workflow

Opinion = Annotated[str, Text(1_000), Label("审批意见", "Opinion"), "What was said of it."]
Reference = Annotated[
    str, line(200), Label("文号", "Reference"), "The number under which it was decided outside."
]


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalStepFacts:
    """A step of an approval request; each filing has steps of its own."""

    id: UUID
    request_id: Annotated[
        UUID,
        Ref("ApprovalRequest", with_owner=True),
        Label("报批事项", "Request"),
        "Of which request.",
    ]
    # The unit that applies, and the one that keeps the chain.
    unit_id: UUID
    keeper_id: Annotated[
        UUID, Ref("Unit", with_owner=True), Label("经办单位", "Kept by"), "Who keeps the chain."
    ]
    round: Annotated[int, Label("报送次数", "Filing"), "Of which filing, counted from 1."]
    stage: Annotated[int, Label("环节", "Stage"), "Its place; equal ones are in any order."]
    office: Annotated[ApprovalOffice, Label("审批人", "By"), "Who decides it."]
    approver_id: Annotated[
        UUID | None,
        Ref("Person", with_owner=True),
        Label("审批领导", "Approver"),
        "The person who decides it; nobody where an office does, or as long as nobody holds it.",
    ] = None
    clause: Annotated[str, line(20), Label("依据", "Clause"), "The clause behind it."]
    due_on: Annotated[
        date | None, Label("活动或离京日期", "Day"), "The day of what is asked for."
    ] = None
    state: Annotated[S, Label("状态", "State"), "What became of it."]
    opinion: Opinion | None = None
    reference: Reference | None = None
    decided_at: Annotated[
        datetime | None, Label("审批时间", "Decided"), "When it was decided, if it was."
    ] = None
    decided_by_id: UUID | None = None
    stands_since: StandsSince
    entered_at: EnteredAt

    @property
    def stream(self) -> str:
        """It is told of with its request."""
        return f"case:{self.request_id}"

    @property
    def owner_id(self) -> UUID | None:
        """Whose turn it is in person."""
        return self.approver_id

    def unit_for(self, permission: Permission) -> UUID | None:
        """Whose matter it is: of offices and bodies outside the keeper's, else a person's."""
        if permission is P.APPROVAL_KEEP:
            return self.keeper_id
        if permission is P.APPROVAL_DECIDE:
            return None if self.office in IN_PERSON else self.keeper_id
        return self.unit_id


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalTurn:
    """Whether its filing is on its way, and whether what comes before it is done."""

    clause: str
    is_pending: bool
    is_due: bool


@refuses_with(ApprovalCode.STEP_NOT_PENDING)
def why_its_request_is_elsewhere(turn: ApprovalTurn) -> tuple[Problem, ...]:
    """A request that was taken back, sent back or decided is not decided by an older step."""
    if turn.is_pending:
        return ()
    return (problem(ApprovalCode.STEP_NOT_PENDING, clause=turn.clause),)


@refuses_with(ApprovalCode.PRIOR_STEP_OPEN)
def why_it_is_not_its_turn(turn: ApprovalTurn) -> tuple[Problem, ...]:
    """What the text orders is done in that order (WR/51b, WR/52)."""
    if turn.is_due or not turn.is_pending:
        return ()
    return (problem(ApprovalCode.PRIOR_STEP_OPEN, clause=turn.clause),)


_PENDING = frozenset({S.PENDING})
_GATES = (why_its_request_is_elsewhere, why_it_is_not_its_turn)


def _decides(name: str, target: S) -> Step[S, ApprovalTurn]:
    return Step(name, _PENDING, target, _GATES, act=f"{name}_approval_step", by=P.APPROVAL_DECIDE)


APPROVAL_STEP: Workflow[S, ApprovalTurn] = workflow(
    "approval_step",
    first=S.PENDING,
    steps=(
        _decides("approve", S.APPROVED),
        _decides("refuse", S.REFUSED),
        _decides("return", S.RETURNED),
        # A number written down wrongly; the verdict itself is never rewritten.
        Step(
            "edit",
            frozenset(S) - _PENDING,
            None,
            act="edit_approval_step",
            by=P.APPROVAL_DECIDE,
        ),
        Step(
            "hand_over",
            _PENDING,
            None,
            (why_its_request_is_elsewhere,),
            act="hand_over_approval_step",
            by=P.APPROVAL_KEEP,
        ),
    ),
)
"""PENDING → APPROVED | REFUSED | RETURNED, each once; filed again, a request has new steps."""
